import type { SectionKey } from '../plan/plan.ts';
import type { FormHeading } from './form.ts';
import { formedCandidates } from './form-outline.ts';
import { sectionHeading } from './section-kinds.ts';

/** A numbered heading: `2.1 Digital kommunikation …`. Offsets are into the whole text. */
export type Heading = {
  readonly number: readonly number[];
  /** Where the number begins. */
  readonly at: number;
  /** Where the words after the number begin. */
  readonly words: number;
  /** One of the six sections, or null for an initiative, a part or a section of another kind. */
  readonly section: SectionKey | null;
  /** Where the text under a section's heading begins; for others heading and text are not told apart here. */
  readonly textStart: number;
  /** Where the heading's words end, where the document's form says so. */
  readonly wordsEnd?: number;
  /** Where the next heading begins. */
  readonly end: number;
};

/** An initiative's heading, if it has one, and the headings under it in order. */
export type Chapter = { readonly number: number; readonly heading: Heading | null; readonly under: readonly Heading[] };

export type Candidate = Omit<Heading, 'end'>;

const numbered = /(?<=^| )(\d{1,2}(?:\.\d{1,2}){0,3})\.? (?=["”“'(]?(?:\p{Lu}|e-\p{L}))/gu;
const dotLeader = /^[^]{0,260}?\.{3,} ?\d/u;

/**
 * Finds the initiatives of a plan's text from its numbered headings. Numbers that only look like headings (lists,
 * references, version numbers, a table of contents) are told by what should follow: a chapter N is one where the six
 * sections' headings follow as N.1, N.2 … `isKnown` says whether a text begins with a name from the plan's cost table.
 * Where `headings` of the document's form hold the sections, they alone are headings.
 */
export function readOutline(
  text: string,
  from: number,
  to: number,
  isKnown: (words: string) => boolean,
  headings: readonly FormHeading[] = [],
): Chapter[] {
  const written = candidatesIn(text, from, to);
  const candidates = formedCandidates(text, headings, written) ?? written;
  const groups = groupsOf(candidates);
  const chapters: { number: number; top: Candidate | null; under: Candidate[] }[] = [];
  let after = from - 1;
  let expected = groups[0]?.[0]?.number[0] ?? 1;
  for (const group of groups) {
    const [first, last] = [group[0]!, group.at(-1)!];
    const number = first.number[0]!;
    for (; expected < number; expected++) {
      const bare = topBetween(candidates, expected, after, first.at, 'first');
      if (bare !== null) chapters.push({ number: expected, top: bare, under: [] });
    }
    const start = chapters.at(-1)?.top?.at ?? -1;
    const top = topBetween(candidates, number, Math.max(after, start), first.at, 'last');
    chapters.push({ number, top, under: [...group] });
    after = last.at;
    expected = number + 1;
  }
  for (const top of bareTail(text, candidates, after, expected, to, isKnown)) {
    chapters.push({ number: top.number[0]!, top, under: [] });
  }
  return withOthers(chapters, candidates, to);
}

function candidatesIn(text: string, from: number, to: number): Candidate[] {
  const zone = text.slice(from, to);
  const candidates: Candidate[] = [];
  for (const match of zone.matchAll(numbered)) {
    const number = match[1]!.split('.').map(Number);
    if (number.includes(0)) continue;
    const at = from + match.index;
    const words = at + match[0].length;
    const section = number.length > 1 ? sectionHeading(text.slice(words, Math.min(to, words + 240))) : undefined;
    if (section === undefined && dotLeader.test(text.slice(words, Math.min(to, nextTop(zone, match.index) + from))))
      continue;
    candidates.push({ number, at, words, section: section?.key ?? null, textStart: words + (section?.length ?? 0) });
  }
  return candidates;
}

/** Where the next chapter's number begins, at most 300 characters on: a table of contents' entry ends before it. */
function nextTop(zone: string, index: number): number {
  const next = / \d{1,2}\. \p{Lu}/u.exec(zone.slice(index + 2, index + 300));
  return Math.min(zone.length, next === null ? index + 300 : index + 2 + next.index);
}

/** The six sections' headings by chapter. A chapter's number below the current one is a reference, not a heading. */
function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    if (candidate.section === null) continue;
    const group = groups.at(-1);
    const [top, current] = [candidate.number[0]!, group?.[0]?.number[0] ?? 0];
    if (group !== undefined && top === current) group.push(candidate);
    else if (top > current && beginsChapter(candidate.number)) groups.push([candidate]);
  }
  return groups;
}

function beginsChapter(number: readonly number[]): boolean {
  return number.slice(1).every((part) => part <= 2);
}

function topBetween(
  candidates: readonly Candidate[],
  number: number,
  after: number,
  before: number,
  which: 'first' | 'last',
): Candidate | null {
  const tops = candidates.filter(
    (candidate) =>
      candidate.number.length === 1 && candidate.number[0] === number && candidate.at > after && candidate.at < before,
  );
  return (which === 'first' ? tops[0] : tops.at(-1)) ?? null;
}

/** Chapters after the last section: a heading alone, not the end of a numbered list. */
function bareTail(
  text: string,
  candidates: readonly Candidate[],
  after: number,
  expected: number,
  to: number,
  isKnown: (words: string) => boolean,
): Candidate[] {
  const tail = candidates.filter((candidate) => candidate.at > after && candidate.number.length === 1);
  const bare: Candidate[] = [];
  let wanted = expected;
  for (const [index, candidate] of tail.entries()) {
    const before = tail[index - 1];
    if (candidate.number[0] !== wanted || (before !== undefined && before !== bare.at(-1))) continue;
    const words = text.slice(candidate.words, tail[index + 1]?.at ?? to);
    if (!isKnown(words) && (words.length > 200 || /[.!?] \p{Lu}/u.test(words))) continue;
    bare.push(candidate);
    wanted++;
  }
  return expected > 1 ? bare : [];
}

/** Adds the headings of other kinds that fit in number, and closes each heading at the next. */
function withOthers(
  chapters: readonly { number: number; top: Candidate | null; under: readonly Candidate[] }[],
  candidates: readonly Candidate[],
  to: number,
): Chapter[] {
  const starts = chapters.map(({ top, under }) => top?.at ?? under[0]?.at ?? to);
  return chapters.map(({ number, top, under }, index) => {
    const [start, end] = [starts[index]!, starts[index + 1] ?? to];
    const sections = new Set(under);
    const accepted: Candidate[] = [];
    const counts = new Map<string, number>();
    for (const candidate of candidates) {
      if (candidate.at <= start - 1 || candidate.at >= end || candidate.number.length < 2) continue;
      if (candidate.number[0] !== number) continue;
      const parent = candidate.number.slice(0, -1).join('.');
      const nth = candidate.number.at(-1)!;
      if (!sections.has(candidate) && (candidate.section !== null || nth !== (counts.get(parent) ?? 0) + 1)) continue;
      counts.set(parent, nth);
      if (candidate.number.length > 2)
        counts.set(String(number), Math.max(counts.get(String(number)) ?? 0, candidate.number[1]!));
      accepted.push(candidate);
    }
    const close = (candidate: Candidate, next: Candidate | undefined): Heading => ({
      ...candidate,
      end: next?.at ?? end,
    });
    return {
      number,
      heading: top === null ? null : close(top, accepted[0]),
      under: accepted.map((candidate, nth) => close(candidate, accepted[nth + 1])),
    };
  });
}
