import type { MarkedText } from '../shared/bridge/search-contract.ts';
import { findTerm, type Term } from '../shared/bridge/search-query.ts';
import { foldWord, wordsOf } from '../shared/language/words.ts';
import type { Part } from './search-entries.ts';

/** A stretch of a text that is asked for, `[start, end)`, and by which of the terms. */
type Mark = { readonly start: number; readonly end: number; readonly term: number };
export type Excerpt = { readonly part: Part | null; readonly text: MarkedText };

/** UTF-16 units of text around what was found, and how much of it stands before. */
const room = 220;
const before = 70;

/** A text whole, with what is asked for marked. */
export function markAll(text: string, terms: readonly Term[]): MarkedText {
  return pieces(text, 0, text.length, marksIn(text, terms));
}

/** The stretch of a thing's parts that shows most of what was asked for: the first such, cut at words. */
export function excerptOf(parts: readonly Part[], terms: readonly Term[]): Excerpt {
  let best: { part: Part; marks: readonly Mark[]; from: number; score: number } | null = null;
  for (const part of parts) {
    const marks = marksIn(part[2], terms);
    // Each term once more than the same one again; a heading that is asked for points to its text.
    const inHeading = new Set(marksIn(part[1], terms).map(({ term }) => term));
    for (const { start } of marks.length > 0 ? marks : [{ start: 0 }]) {
      const seen = new Set(
        marks.filter((one) => one.start >= start && one.start < start + room).map(({ term }) => term),
      );
      const score = seen.size * 2 + inHeading.size;
      if (score > (best?.score ?? 0)) best = { part, marks, from: start, score };
    }
  }
  if (!best) {
    const first = parts.find(([, , text]) => text !== '');
    return first ? { part: first, text: cut(first[2], 0, []) } : { part: null, text: [] };
  }
  return { part: best.part, text: cut(best.part[2], best.from, best.marks) };
}

function cut(text: string, around: number, marks: readonly Mark[]): MarkedText {
  const wished = text.length <= room ? 0 : Math.max(0, Math.min(around - before, text.length - room));
  const from = wished === 0 ? 0 : afterSpace(text, wished, around);
  const wishedEnd = Math.min(text.length, from + room);
  const lastSpace = text.lastIndexOf(' ', wishedEnd);
  const inside = marks.filter(({ start, end }) => start < wishedEnd && end > wishedEnd);
  const to = wishedEnd === text.length ? wishedEnd : (inside[0]?.end ?? (lastSpace > around ? lastSpace : wishedEnd));
  const shown = pieces(text, from, to, marks);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...shown,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** The beginning of the first word after a place; the place itself where there is none before `limit`. */
function afterSpace(text: string, place: number, limit: number): number {
  const space = text.slice(place, limit).search(/\s/u);
  return space < 0 ? Math.min(place, limit) : place + space + 1;
}

function pieces(text: string, from: number, to: number, marks: readonly Mark[]): MarkedText {
  const made: { text: string; isMarked: boolean }[] = [];
  const put = (piece: string, isMarked: boolean) => piece !== '' && made.push({ text: piece, isMarked });
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    put(text.slice(at, start), false);
    put(text.slice(start, end), true);
    at = end;
  }
  put(text.slice(at, to), false);
  return made;
}

function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const wanted = terms.filter(({ without }) => !without);
  // Most parts hold none of it, and splitting a text into words is what takes time.
  const folded = foldText(text);
  if (!wanted.some(({ words: [first] }) => folded.includes(first))) return [];
  const words = wordsOf(text);
  return wanted
    .flatMap((term, nth) =>
      findTerm(term, words).map(({ from, count }) => ({
        start: words[from]!.start,
        end: words[from + count - 1]!.end,
        term: nth,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{ASCII}åäö]/gu, foldWord);
}
