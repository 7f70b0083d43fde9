import { areaNamed } from './names.ts';
import type { SourceText } from './read-source.ts';

/** A span of the read text. */
export type Span = { readonly start: number; readonly end: number };

/** A plan's front: its title line and where the version history's rows begin. */
export type PlanHead = {
  readonly area: string;
  readonly title: Span;
  readonly period: readonly number[];
  readonly date: Span | null;
  readonly version: Span | null;
  readonly start: number;
  /** Where what follows the front begins: the history's first row, or the first heading. */
  readonly bodyStart: number;
};

/** A plan's front and where its text ends. */
export type PlanRegion = { readonly head: PlanHead; readonly start: number; readonly end: number };

const named = /(?:övergripande )?tjänsteplan(?:en)?(?: för)? /giu;
const periodFirst =
  /^(\d{4})(?: ?[-–—] ?(\d{4}))? (?=\p{L})([^\d.?!]{2,80}?) (?=\d{4}-\d{2}-\d{2}(?!\d)|version |datum )/iu;
const areaFirst =
  /^(?=\p{L})([^\d.?!]{2,80}?),? (\d{4})(?: ?[-–—] ?(\d{4}))? (?=\d{4}-\d{2}-\d{2}(?!\d)|version |datum )/iu;
const historyHeader = /Datum Version Beskrivning(?: Ändrat av| Ändrad av| Författare| Ansvarig| Av)?(?= |$)/u;
// A city has a dozen areas; the rest of a longer list would be made to waste time.
const mostPlans = 200;
const firstHeading = /Långsiktig inriktning|Inledning|Utvecklingsinsatser/u;

/** Finds every plan's front, copies too, in the order of the text. */
export function findPlanHeads(source: SourceText): PlanHead[] {
  const heads: PlanHead[] = [];
  for (const match of source.text.matchAll(named)) {
    if (heads.length === mostPlans) break;
    const head = headAt(source.text, match.index, match.index + match[0].length);
    const last = heads.at(-1);
    if (head !== undefined && (last === undefined || head.start >= last.bodyStart)) heads.push(head);
  }
  return heads;
}

function headAt(text: string, start: number, afterName: number): PlanHead | undefined {
  const window = text.slice(afterName, afterName + 500);
  const byPeriod = periodFirst.exec(window);
  const byArea = byPeriod === null ? areaFirst.exec(window) : null;
  const title = byPeriod ?? byArea;
  if (title === null) return undefined;
  const [name, from, to] = byPeriod === null ? [title[1], title[2], title[3]] : [title[3], title[1], title[2]];
  const rest = window.slice(title[0].length);
  const header = historyHeader.exec(rest) ?? firstHeading.exec(rest);
  if (name === undefined || header === null || header.index > 160) return undefined;
  const isHistory = header[0].startsWith('Datum');
  const front = rest.slice(0, header.index);
  const frontStart = afterName + title[0].length;
  return {
    area: areaNamed(name),
    title: { start, end: frontStart - 1 },
    period: years(Number(from), Number(to ?? from)),
    date: spanOf(/\d{4}-\d{2}-\d{2}/u, front, frontStart),
    version: spanOf(/(?<=version )\d+(?:\.\d+)*/iu, front, frontStart),
    start,
    bodyStart: frontStart + header.index + (isHistory ? header[0].length : 0),
  };
}

function spanOf(pattern: RegExp, text: string, offset: number): Span | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: offset + match.index, end: offset + match.index + match[0].length };
}

function years(from: number, to: number): number[] {
  const count = to >= from && to - from < 20 ? to - from + 1 : 1;
  return Array.from({ length: count }, (_, index) => from + index);
}

// What else such a bundle holds: it ends the plan before it.
const otherPart =
  /(?:(?<!\p{L})\p{Lu}\p{L}{1,40} )?Bilaga \d+ ?[-–—:] ?\p{Lu}|Utdrag ur protokoll|Protokollsutdrag (?=\p{Lu}|\d{4}-)|Sammanträdesprotokoll|Tjänsteutlåtande Utfärdat|Yttrande \(\p{Lu}{1,3}\)|Förslag budget \d{4} |Budget kommungemensamma/gu;

/** Where each plan's text begins and ends: at the next front, another part of the bundle, or its last page. */
export function planRegions(source: SourceText, heads: readonly PlanHead[]): PlanRegion[] {
  const { text, pageEnds } = source;
  const others = [...text.matchAll(otherPart)].map((match) => match.index);
  return heads.map((head, index) => {
    let end = heads[index + 1]?.start ?? text.length;
    const other = others.find((at) => at > head.bodyStart && at < end);
    if (other !== undefined) end = other;
    const lastPage = pageEnds.find(({ at, page, pages }) => at > head.start && at < end && page === pages);
    // A wrong page count must not cut a plan short: sections after it say that it goes on.
    if (lastPage !== undefined && !goesOn(text.slice(lastPage.at, end))) end = lastPage.at;
    return { head, start: head.start, end };
  });
}

function goesOn(text: string): boolean {
  return /\d\.\d{1,2}\.? (?:Mål|Nytta|Säkerhetsbehov|Effekt|Finansieringsform)/u.test(text);
}
