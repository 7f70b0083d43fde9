import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Initiative, Statement } from '../../shared/plan/plan.ts';
import { initiativeTotals, planTotals } from '../../shared/plan/totals.ts';
import { type Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

/** A plan version as people read it: what it is, its initiatives in rank order, its statements. */
export function planText(terminal: Terminal, { hash, version, source, origin }: PlanRead): string {
  const { t, format } = terminal;
  const { plan, parents } = version;
  const head = [
    plan.title,
    `${t('plans.version')} ${plan.version} · ${format.date(plan.date)}`,
    `${t('cli.hash')} ${hash}`,
    ...parents.map((parent) => t('cli.cameFrom', { hash: parent })),
    ...(source && origin === hash ? [t('cli.readFrom', { name: source.name })] : []),
  ].join('\n');
  const statements = plan.statements.map((statement) => statementText(terminal, statement));
  return [
    head,
    plan.initiatives.length === 0 ? t('plans.noInitiatives') : initiativeTable(terminal, plan),
    ...(statements.length > 0 ? [[t('plans.statements'), ...statements].join('\n')] : []),
  ].join('\n\n');
}

function initiativeTable({ t, format }: Terminal, plan: PlanRead['version']['plan']): string {
  const years = plan.period.map(String);
  const columns = [
    figures(t('plans.rank')),
    figures(t('plans.priority')),
    { title: t('cli.number') },
    { title: t('plans.initiative') },
    ...years.map(figures),
  ];
  const amounts = (totals: Readonly<Record<string, number>>) => years.map((year) => format.tkr(totals[year] ?? null));
  const row = (initiative: Initiative, i: number) => [
    String(i + 1),
    String(initiative.priority ?? '–'),
    initiative.number,
    initiative.title,
    ...amounts(initiativeTotals(initiative)),
  ];
  const sums = ['', '', '', t('plans.sum'), ...amounts(planTotals(plan))];
  const caption = t('plans.initiativesRanked', { area: plan.area });
  return `${caption}\n${textTable(columns, [...plan.initiatives.map(row), sums])}`;
}

function statementText({ t, format }: Terminal, { date, forum, subject, outcome, text }: Statement): string {
  const said = outcome === null ? '' : ` ${t(`outcome.${outcome}`)}.`;
  return `- ${format.date(date)}, ${forum}, ${subject}:${said} ${text}`;
}
