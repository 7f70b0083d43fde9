import type { Standing } from '../../shared/bridge/shapes.ts';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import type { Severity } from '../../shared/document/finding.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import type { Key } from '../../shared/language/catalogue.ts';
import { planTotals } from '../../shared/plan/totals.ts';
import type { Taken } from './take-in.ts';
import type { Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

const standingKeys = {
  new: 'plans.standingNew',
  changed: 'plans.standingChanged',
  unchanged: 'plans.standingUnchanged',
} as const satisfies Record<Standing, Key>;

const severityKeys = {
  error: 'plans.severityError',
  warning: 'plans.severityWarning',
  rounding: 'plans.severityRounding',
  info: 'plans.severityInfo',
} as const satisfies Record<Severity, Key>;

/** An import as people read it: areas, versions, initiatives, sums, what to settle, and what became of it. */
export function importSummary(terminal: Terminal, result: ImportResult, taken: Taken | null): string {
  const { t } = terminal;
  const settle = result.findings.filter(isToSettle);
  const found = t('plans.found', {
    name: result.source.name,
    plans: result.plans.length,
    initiatives: result.plans.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
    findings: settle.length,
  });
  return [
    found,
    planTable(terminal, result, taken?.standings ?? null),
    budgetLine(terminal, result),
    findingLines(terminal, result),
    (taken?.olderLeft ?? []).map((left) => t('compare.olderLeft', left)).join('\n'),
    (taken?.unlisted ?? [])
      .map(({ area, initiatives }) =>
        t('compare.unlistedKept', { area, count: initiatives.length, ids: initiatives.join(', ') }),
      )
      .join('\n'),
    taken ? t('cli.taken', { plans: taken.plans.length, register: taken.register }) : t('cli.notTaken'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function planTable({ t, format }: Terminal, result: ImportResult, standings: readonly Standing[] | null): string {
  const plans = plansOf(result).map(({ plan }) => ({ plan, totals: planTotals(plan) }));
  const years = [...new Set(plans.flatMap(({ plan }) => plan.period.map(String)))].sort();
  const columns = [
    { title: t('plans.area') },
    { title: t('plans.version') },
    { title: t('plans.date') },
    figures(t('plans.initiatives')),
    ...years.map(figures),
    ...(standings ? [{ title: t('plans.againstRegister') }] : []),
  ];
  const rows = plans.map(({ plan, totals }, i) => {
    const standing = standings?.[i];
    return [
      plan.area,
      plan.version,
      plan.date ?? '–',
      format.count(plan.initiatives.length),
      ...years.map((year) => format.tkr(totals[year] ?? null)),
      ...(standing === undefined ? [] : [t(standingKeys[standing])]),
    ];
  });
  return `${t('plans.areasFound')}\n${textTable(columns, rows)}`;
}

function budgetLine({ t, format }: Terminal, { budget }: ImportResult): string {
  if (!budget) return t('cli.noBudget');
  const { year, areas, totals } = budget;
  return t('cli.budget', { year, areas: areas.length, total: format.tkr(totals.total) });
}

function findingLines({ t, locale }: Terminal, { findings }: ImportResult): string {
  const lines = findings
    .filter(isToSettle)
    .map(({ severity, code, params }) => `- ${t(severityKeys[severity])}: ${describeFinding(locale, code, params)}`);
  const small = findings.length - lines.length;
  if (findings.length === 0) return t('plans.noFindings');
  return [
    ...(lines.length > 0 ? [t('plans.settleFindings'), ...lines] : []),
    ...(small > 0 ? [t('cli.smallFindings', { count: small })] : []),
  ].join('\n');
}

function isToSettle({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning';
}
