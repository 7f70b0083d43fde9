import type { Word } from './word.ts';

/** Words beside each other on one line, with no more than a wide space between: a line of text, or a cell's line. */
export type Segment = {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** The first word's turn among what is drawn. */
  readonly order: number;
};

// In ems: what parts two cells at the least, and what parts them whatever the text's own spaces are.
const narrowest = 0.5;
const widest = 1;
// How many times the usual space of a page parts two cells.
const timesUsual = 1.9;
const raised = 0.45;

/** Words, in the order of drawing, joined into segments; `parts` says that a ruled line stands between two of them. */
export function segmentsOf(
  words: readonly Word[],
  parts: (word: Word, next: Word) => boolean = () => false,
): Segment[] {
  const segments: Segment[] = [];
  const most = Math.min(widest, Math.max(narrowest, usualSpace(words) * timesUsual));
  let open: Word[] = [];
  for (const word of words) {
    const last = open.at(-1);
    if (last !== undefined && (!follows(last, word, most) || parts(last, word))) {
      segments.push(segmentOf(open));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) segments.push(segmentOf(open));
  return segments;
}

/** The middlemost space between two words beside each other, in ems. */
function usualSpace(words: readonly Word[]): number {
  const gaps = words.flatMap((word, index) => {
    const last = words[index - 1];
    const gap = last === undefined || last.base !== word.base ? -1 : (word.left - last.right) / word.size;
    return gap > 0 && gap < widest ? [gap] : [];
  });
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function follows(last: Word, word: Word, most: number): boolean {
  const em = Math.max(last.size, word.size);
  const gap = word.left - last.right;
  const mark = gap < em * 0.3 && Math.min(last.size, word.size) < em * 0.8;
  return Math.abs(word.base - last.base) < em * (mark ? raised : 0.2) && gap > -em * 0.3 && gap < em * most;
}

/** Words of one line as a segment. */
export function segmentOf(words: readonly Word[]): Segment {
  const largest = words.reduce((most, word) => (word.size > most.size ? word : most));
  return {
    words,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    base: largest.base,
    size: largest.size,
    bold: words.every(({ bold }) => bold),
    order: words[0]!.order,
  };
}

/** What segments of one line say; words that touch are one. */
export function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }, index) => (index === 0 || touches(words[index - 1]!, words[index]!) ? text : ` ${text}`))
    .join('');
}

function touches(last: Word, word: Word): boolean {
  const gap = (word.left - last.right) / Math.max(last.size, word.size);
  return gap < 0.08 && gap > -0.3;
}
