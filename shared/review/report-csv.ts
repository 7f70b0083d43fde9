import { describeFinding } from '../document/describe-finding.ts';
import { formatter } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { translator } from '../language/translator.ts';
import { describeTarget, describeValue, kindKeys, severityKeys, stateKeys } from './describe.ts';
import type { Report, ReportedAnswer, ReportedFinding } from './report.ts';

/**
 * A findings report as CSV that Swedish spreadsheets open by a double click: semicolons, decimal comma, UTF-8 with its
 * mark, CRLF (RFC 4180), one row per finding; amounts in tkr. Words from documents are never read as formulas
 * (OWASP, CSV Injection).
 */
export function reportCsv(report: Report, locale: Locale): string {
  const t = translator(locale);
  const format = formatter(locale, 'wide');
  const header = [
    t('review.area'),
    t('review.csvSeverity'),
    t('review.csvKind'),
    t('review.csvMessage'),
    t('review.csvStated'),
    t('review.csvComputed'),
    t('review.csvDifference'),
    t('review.state'),
    t('review.csvReason'),
    t('review.csvWho'),
    t('review.csvWhen'),
    t('review.csvOther'),
    t('review.csvPlace', { place: 1 }),
    t('review.csvPlace', { place: 2 }),
    t('review.csvPlaces'),
    t('review.csvSource'),
    t('review.csvCode'),
    t('review.csvId'),
  ];
  const reasonOf = ({ reason, changes }: ReportedAnswer): string =>
    [
      reason,
      ...changes.map((change) =>
        t('review.reportChange', {
          what: describeTarget(t, change),
          before: describeValue(t, format, change, change.before, 200),
          after: describeValue(t, format, change, change.after, 200),
        }),
      ),
    ].join(' · ');
  const row = ({ area, finding, state, answers, excerpts, sourceName, id }: ReportedFinding): string[] => {
    const { severity, kind, code, params, stated, computed, places } = finding;
    const [answer, ...rivals] = answers;
    return [
      text(area ?? t('plans.wholeDocument')),
      text(t(severityKeys[severity])),
      text(t(kindKeys[kind])),
      text(describeFinding(locale, code, params)),
      tkr(stated),
      tkr(computed),
      tkr(stated === null || computed === null ? null : computed - stated),
      text(t(stateKeys[state])),
      text(answer ? reasonOf(answer) : ''),
      text(answer?.actor ?? ''),
      text(answer?.at ?? ''),
      text(rivals.map((one) => `${t(stateKeys[one.kind])}: ${reasonOf(one)} (${one.actor}, ${one.at})`).join(' · ')),
      text(excerpts[0]?.text ?? ''),
      text(excerpts[1]?.text ?? ''),
      text(places.map(([start, end]) => `${start}–${end}`).join(', ')),
      text(sourceName),
      text(code),
      id,
    ];
  };
  const lines = [header.map(text), ...report.findings.map(row)];
  return `\uFEFF${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

/** A text as a cell: quoted where it must be, and never the beginning of a formula. */
function text(value: string): string {
  const line = value.replace(/\s*[\r\n]+\s*/gu, ' ').replace(/\p{Cc}/gu, ' ');
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
  return /[;"]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Kronor in thousands, with a decimal comma and nothing else between figures: `-1234,5`. */
function tkr(kronor: number | null): string {
  return kronor === null ? '' : String(kronor / 1000).replace('.', ',');
}
