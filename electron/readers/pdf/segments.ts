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

// In ems: wider than any space of justified text, narrower than the gap between most columns.
const widest = 1;
const raised = 0.45;

/** Words, in the order of drawing, joined into segments; `parts` says that a ruled line stands between two of them. */
export function segmentsOf(
  words: readonly Word[],
  parts: (word: Word, next: Word) => boolean = () => false,
): Segment[] {
  const segments: Segment[] = [];
  let open: Word[] = [];
  for (const word of words) {
    const last = open.at(-1);
    if (last !== undefined && (!follows(last, word) || parts(last, word))) {
      segments.push(segmentOf(open));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) segments.push(segmentOf(open));
  return segments;
}

function follows(last: Word, word: Word): boolean {
  const em = Math.max(last.size, word.size);
  const gap = word.left - last.right;
  const mark = gap < em * 0.3 && Math.min(last.size, word.size) < em * 0.8;
  return Math.abs(word.base - last.base) < em * (mark ? raised : 0.2) && gap > -em * 0.3 && gap < em * widest;
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
