import type { Finding } from '../document/finding.ts';
import type { Place } from '../document/place.ts';
import type { Change } from './facts.ts';
import { foundIn, type Found } from './found.ts';
import type { ImportResult } from '../document/import-result.ts';
import { answerTo, type FindingState } from './queries.ts';
import { severities, type Severity } from '../document/finding.ts';
import { unreviewed, type Answer, type ReviewState } from './state.ts';

/** A document that a report is about; `receivedAt` (UTC) is null for one that is in no register. */
export type ReportSource = {
  readonly name: string;
  readonly sha256: string;
  readonly receivedAt: string | null;
  readonly text: string;
  readonly import: Pick<ImportResult, 'source' | 'plans' | 'findings'>;
};

/** What stands at a place: a little before, the marked words, a little after; all on one line. */
export type Excerpt = {
  readonly source: string;
  readonly at: Place;
  readonly before: string;
  readonly text: string;
  readonly after: string;
};

export type ReportedAnswer = Answer & { readonly changes: readonly Change[] };

export type ReportedFinding = Found & {
  readonly sourceName: string;
  readonly excerpts: readonly Excerpt[];
  readonly state: FindingState;
  /** The one that shows, then its rivals. */
  readonly answers: readonly ReportedAnswer[];
};

/** How many findings of each severity an area has, and how many of all are open. No area: the whole document. */
export type AreaCount = {
  readonly area: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly all: number;
  readonly open: number;
};

/** A year's findings with their answers, as a report tells them. */
export type Report = {
  readonly year: number | null;
  readonly sources: readonly Omit<ReportSource, 'text' | 'import'>[];
  readonly areas: readonly AreaCount[];
  readonly total: AreaCount;
  /** By area, the gravest first. */
  readonly findings: readonly ReportedFinding[];
};

/** Characters of an excerpt: around what is marked, and of a long mark. */
const around = 70;
const most = 220;
/** More places than these say no more in print; the places themselves are all there. */
const mostExcerpts = 3;

/** The findings of documents, with what was answered. Pure: the same documents and log give the same report. */
export function compileReport(
  sources: readonly ReportSource[],
  year: number | null,
  state: ReviewState = unreviewed,
): Report {
  const findings = sources.flatMap((source) =>
    foundIn(source.import).map((found): ReportedFinding => {
      const { state: stands, answer, rivals } = answerTo(state, found.id);
      const answers = [...(answer ? [answer] : []), ...rivals].map((one) => withChanges(one, state));
      const excerpts = found.finding.places.slice(0, mostExcerpts).map((at) => excerptOf(source, at));
      return { ...found, sourceName: source.name, excerpts, state: stands, answers };
    }),
  );
  const areas = [...new Set(findings.map(({ area }) => area))];
  return {
    year,
    sources: sources.map(({ name, sha256, receivedAt }) => ({ name, sha256, receivedAt })),
    areas: areas.map((area) =>
      countOf(
        area,
        findings.filter((one) => one.area === area),
      ),
    ),
    total: countOf(null, findings),
    findings: areas.flatMap((area) => findings.filter((one) => one.area === area)),
  };
}

function withChanges(answer: Answer, { corrections }: ReviewState): ReportedAnswer {
  return { ...answer, changes: corrections.find(({ by }) => by === answer.by)?.changes ?? [] };
}

function countOf(area: string | null, some: readonly { finding: Finding; state: FindingState }[]): AreaCount {
  const ofSeverity = (severity: Severity): number => some.filter(({ finding }) => finding.severity === severity).length;
  const counts = Object.fromEntries(severities.map((one) => [one, ofSeverity(one)])) as Record<Severity, number>;
  return { area, counts, all: some.length, open: some.filter(({ state }) => state === 'open').length };
}

function excerptOf({ name, text }: ReportSource, at: Place): Excerpt {
  const [start, end] = at;
  const marked = oneLine(text.slice(start, end));
  const before = oneLine(text.slice(Math.max(0, start - around), start)).replace(/^\S*\s/u, '');
  const after = oneLine(text.slice(end, end + around)).replace(/\s\S*$/u, '');
  return {
    source: name,
    at,
    before: before.trim() === '' ? '' : `… ${before.trim()}`,
    text: marked.length <= most ? marked : `${marked.slice(0, most * 0.7)} … ${marked.slice(-most * 0.2)}`,
    after: after.trim() === '' ? '' : `${after.trim()} …`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
