import { describeFinding } from '../../shared/document/describe-finding.ts';
import { severities } from '../../shared/document/finding.ts';
import { formatter } from '../../shared/language/format.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { translator } from '../../shared/language/translator.ts';
import {
  amountsOf,
  describeTarget,
  describeValue,
  kindKeys,
  severityKeys,
  stateKeys,
} from '../../shared/review/describe.ts';
import type { AreaCount, Report, ReportedAnswer, ReportedFinding } from '../../shared/review/report.ts';
import { DrawableText } from './drawable.ts';
import { markAsAccessible } from './mark-as-accessible.ts';
import template from './templates/findings.typ?raw';
import { compileTypst } from './typst.ts';
import { shorten, typstDate } from './print-values.ts';

export type FindingsPdf = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font has and that stand as `□`; the document's last line names them too. */
  readonly replaced: readonly string[];
};

/**
 * Prints a findings report as a tagged PDF that is both PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as minutes
 * are. The same report at the same instant gives the same bytes.
 */
export async function makeFindingsPdf(report: Report, locale: Locale, now: Date): Promise<FindingsPdf> {
  const drawable = new DrawableText();
  const form = drawn(formOf(report, locale, now), drawable.of);
  const { replaced } = drawable;
  const missing = replaced.map((one) => Array.from(one, (each) => `U+${each.codePointAt(0)!.toString(16)}`).join(' '));
  const t = translator(locale);
  const data = {
    ...form,
    replaced: missing.length === 0 ? null : `${t('review.reportReplacedIn')}: ${missing.join(', ').toUpperCase()}`,
    created: typstDate(now),
  };
  const { bytes, pages } = await compileTypst({ template, data, files: new Map(), standard: 'a-2a', now });
  return { bytes: markAsAccessible(bytes), pages, replaced };
}

/** What `templates/findings.typ` reads: every word of the report in its place. */
function formOf(report: Report, locale: Locale, now: Date) {
  const t = translator(locale);
  const format = formatter(locale);
  const areaName = (area: string | null): string => area ?? t('plans.wholeDocument');
  const title = report.year === null ? t('review.reportTitle') : t('review.reportHeading', { year: report.year });
  const row = ({ counts, all, open }: AreaCount, name: string): string[] => [
    name,
    ...severities.map((one) => format.count(counts[one])),
    format.count(all),
    format.count(open),
  ];
  return {
    language: locale,
    kind: t('review.reportTitle'),
    title,
    about: report.year === null ? (report.sources[0]?.name ?? '') : t('review.reportOf', { year: report.year }),
    // One line of the footer holds so much; all documents stand on the first page.
    footer: shorten(report.sources.map(({ name }) => name).join(', '), 70),
    made: t('review.reportMade', { when: format.dateAndTime(now.toISOString()) }),
    words: {
      sources: t('review.reportSources'),
      summary: t('review.reportSummary'),
      caption: t('review.reportCaption'),
      findings: t('review.reportFindings'),
      none: t('review.reportNone'),
      unanswered: t('review.reportUnanswered'),
    },
    sources: report.sources.map(({ name, sha256, receivedAt }) => ({
      name:
        receivedAt === null
          ? t('review.reportSourceRead', { name })
          : t('review.reportSource', { name, when: format.dateAndTime(receivedAt) }),
      hash: t('review.reportSum', { hash: sha256 }),
    })),
    columns: [
      t('review.area'),
      ...severities.map((one) => t(severityKeys[one])),
      t('review.any'),
      t('review.reportOpen'),
    ],
    rows: report.areas.map((one) => row(one, areaName(one.area))),
    total: row(report.total, t('review.reportAll')),
    areas: report.areas.map(({ area }) => ({
      name: areaName(area),
      findings: report.findings.filter((one) => one.area === area).map((one, i) => findingForm(one, i + 1)),
    })),
  };

  function findingForm({ finding, excerpts, state, answers }: ReportedFinding, number: number) {
    const { severity, kind, code, params, stated, computed } = finding;
    const amounts = amountsOf(finding).map(({ name, amount }) =>
      t('review.reportStated', { name: t(name), amount: format.tkr(amount) }),
    );
    const difference =
      stated === null || computed === null
        ? []
        : [t('review.reportDifference', { amount: format.difference(computed - stated) })];
    return {
      number,
      message: describeFinding(locale, code, params),
      grave: severity === 'error',
      signs: [t(severityKeys[severity]), t(kindKeys[kind]), t(stateKeys[state])],
      amounts: [...amounts, ...difference].join(', '),
      excerpts: excerpts.map(({ source, at: [start, end], before, text, after }) => ({
        before,
        text,
        after,
        place: t('review.reportPlace', { name: source, start: format.count(start), end: format.count(end) }),
      })),
      answers: answers.map(answerForm),
    };
  }

  function answerForm({ kind, actor, at, reason, changes }: ReportedAnswer) {
    const signed = { who: actor === '' ? t('review.someone') : actor, when: format.dateAndTime(at) };
    return {
      signed: kind === 'accepted' ? t('review.acceptedBy', signed) : t('review.correctedBy', signed),
      reason: t('review.reportReason', { reason }),
      changes: changes.map((change) =>
        t('review.reportChange', {
          what: describeTarget(t, change),
          before: describeValue(t, format, change, change.before, 300),
          after: describeValue(t, format, change, change.after, 300),
        }),
      ),
    };
  }
}

/** Every string in a value made drawable; everything else stays as it is. */
function drawn<T>(value: T, draw: (text: string) => string): T {
  const each = (inner: unknown): unknown => {
    if (typeof inner === 'string') return draw(inner);
    if (Array.isArray(inner)) return inner.map(each);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, each(one)]));
  };
  return each(value) as T;
}
