import { describeFinding } from '../../shared/document/describe-finding.ts';
import { severities } from '../../shared/document/finding.ts';
import { severityKeys, stateKeys } from '../../shared/review/describe.ts';
import type { AreaCount, Report, ReportedFinding } from '../../shared/review/report.ts';
import type { Terminal } from './terminal.ts';
import { figures, textTable } from './text-table.ts';

/** A report as programs read it; money in kronor, places as `[start, end)` in the source's UTF-16 units. */
export function jsonOf({ year, sources, findings, total }: Report) {
  return {
    format: 'klubba-findings/1',
    year,
    sources,
    counts: { ...total.counts, all: total.all, open: total.open },
    findings: findings.map(({ id, source, area, finding, state, answers }) => ({
      id,
      source,
      area,
      ...finding,
      state,
      answers: answers.map(({ kind, reason, actor, at, changes }) => ({ kind, reason, actor, at, changes })),
    })),
  };
}

/** A report as people read it: how many of what, and each finding with how it stands. */
export function findingsText(terminal: Terminal, report: Report, written: readonly string[]): string {
  const { t } = terminal;
  const title = report.year === null ? t('review.reportTitle') : t('review.reportHeading', { year: report.year });
  const names = report.sources.map(({ name }) => name).join(', ');
  return [
    names === '' ? title : `${title} (${names})`,
    report.findings.length === 0 ? t('review.reportNone') : countTable(terminal, report),
    ...report.areas.map(({ area }) =>
      [
        area ?? t('plans.wholeDocument'),
        ...report.findings.filter((one) => one.area === area).flatMap((one) => findingLines(terminal, one)),
      ].join('\n'),
    ),
    ...(written.length > 0 ? [t('review.cliWritten', { files: written.join(', ') })] : []),
  ].join('\n\n');
}

function countTable({ t, format }: Terminal, { areas, total }: Report): string {
  const columns = [
    { title: t('review.area') },
    ...severities.map((severity) => figures(t(severityKeys[severity]))),
    figures(t('review.any')),
    figures(t('review.reportOpen')),
  ];
  const row = (name: string, { counts, all, open }: AreaCount): string[] => [
    name,
    ...severities.map((severity) => format.count(counts[severity])),
    format.count(all),
    format.count(open),
  ];
  const rows = areas.map((one) => row(one.area ?? t('plans.wholeDocument'), one));
  return textTable(columns, [...rows, row(t('review.reportAll'), total)]);
}

function findingLines({ t, format, locale }: Terminal, { finding, state, answers }: ReportedFinding): string[] {
  const { severity, code, params } = finding;
  const stands = answers.length > 1 ? t('review.cliContested') : t(stateKeys[state]);
  return [
    `- ${t(severityKeys[severity])}: ${describeFinding(locale, code, params)} [${stands}]`,
    ...answers.map(({ kind, actor, at, reason }) => {
      const signed = { who: actor === '' ? t('review.someone') : actor, when: format.dateAndTime(at) };
      return `    ${kind === 'accepted' ? t('review.acceptedBy', signed) : t('review.correctedBy', signed)}. ${t('review.reportReason', { reason })}`;
    }),
  ];
}
