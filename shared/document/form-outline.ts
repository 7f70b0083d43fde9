import type { FormHeading } from './form.ts';
import type { Candidate } from './outline.ts';
import { sectionHeading } from './section-kinds.ts';

const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?(?= )/u;
const leastShare = 0.8;

/**
 * The numbered headings of a plan where its form says which paragraphs are headings: what else looks like one, a list in
 * running text or a reference, is none. Undefined where the form knows fewer of the six sections' headings than the text
 * has (`written`), as where only a title has a style.
 */
export function formedCandidates(
  text: string,
  headings: readonly FormHeading[],
  written: readonly Candidate[],
): Candidate[] | undefined {
  const formed = withNumbers(text, headings);
  const sections = formed.filter(({ section }) => section !== null).length;
  const needed = written.filter(({ section }) => section !== null).length * leastShare;
  if (sections === 0 || sections < needed) return undefined;
  let next = 0;
  // Both stand in the text's order.
  const isFormed = ({ at }: Candidate): boolean => {
    while (next < headings.length && headings[next]!.end <= at) next++;
    return next < headings.length && headings[next]!.start <= at;
  };
  const others = written.filter((candidate) => candidate.section !== null && !isFormed(candidate));
  return [...formed, ...others].toSorted((one, other) => one.at - other.at);
}

/** Headings with their numbers; those without any are counted by their level, the sections' level below their initiative. */
function withNumbers(text: string, headings: readonly FormHeading[]): Candidate[] {
  const read = headings.map(({ start, end, level }) => {
    const written = number.exec(text.slice(start, end));
    const words = start + (written === null ? 0 : written[0].length + 1);
    const section = sectionHeading(text.slice(words, end));
    return { start, end, level, words, written: written?.[1]?.split('.').map(Number), section: section?.key ?? null };
  });
  const isNumbered = read.filter(({ written, section }) => section !== null && written !== undefined).length > 0;
  const counted = isNumbered ? read.map(({ written }) => written) : countedByLevel(read);
  return read.flatMap(({ start, end, words, section }, index) => {
    const numbers = counted[index];
    if (numbers === undefined || numbers.includes(0)) return [];
    return [
      {
        number: numbers,
        at: start,
        words,
        section: numbers.length > 1 ? section : null,
        textStart: end,
        wordsEnd: end,
      },
    ];
  });
}

type Leveled = { readonly level: number; readonly section: string | null };

/** Numbers by level, from the level above the first section's on; undefined for headings above or beside initiatives. */
function countedByLevel(read: readonly Leveled[]): (number[] | undefined)[] {
  const first = read.findIndex(({ section }) => section !== null);
  const above = read.slice(0, first).findLast(({ level }) => level < (read[first]?.level ?? 0));
  if (above === undefined) return read.map(() => undefined);
  const counts: number[] = [];
  return read.map(({ level }, index) => {
    const depth = level - above.level;
    const holds = depth > 0 || ownsSections(read, index);
    if (depth < 0 || !holds || (depth > 0 && counts.length === 0)) return undefined;
    counts.length = Math.min(counts.length, depth + 1);
    for (let at = 0; at < depth; at++) counts[at] ??= 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    return [...counts];
  });
}

/** Whether one of the six sections follows below a heading before the next of its level. */
function ownsSections(read: readonly Leveled[], index: number): boolean {
  const { level } = read[index]!;
  for (const next of read.slice(index + 1)) {
    if (next.level <= level) return false;
    if (next.section !== null) return true;
  }
  return false;
}
