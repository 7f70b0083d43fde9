import type { Column } from './block.ts';
import { segmentOf, type Segment } from './segments.ts';
import type { Word } from './word.ts';

// In ems: wider than the space that parts thousands.
const leastGap = 0.42;
const leastLines = 2;
const mostHeadings = 3;

/** A whole amount with its thousands parted, one with decimals, or the dash of an empty cell. */
export const figures = /^[-–−]?(?:\d{1,3}(?:[ \u00A0]\d{3})*|\d+)(?:,\d+)?$|^[-–]$/u;

/**
 * Two columns that stand as one, because their headings nearly meet, are parted: where no word of any line stands, and
 * figures alone stand on one side.
 */
export function partColumns(lines: readonly (readonly Segment[])[], columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => {
    const within = lines.map((segments) =>
      segments.filter(({ left, right }) => left >= column.left - 1 && right <= column.right + 1),
    );
    return partColumn(
      within.map((segments) => segments.flatMap(({ words }) => words)),
      column,
    );
  });
}

function partColumn(lines: readonly (readonly Word[])[], { left, right }: Column): Column[] {
  const parts: Column[] = [];
  let from = left;
  let end = left;
  for (const word of lines.flat().toSorted((a, b) => a.left - b.left)) {
    if (word.left - end > word.size * leastGap && end > from && holdsFigures(lines, end, from, right)) {
      parts.push({ left: from, right: end });
      from = word.left;
    }
    end = Math.max(end, word.right);
  }
  return [...parts, { left: from, right }];
}

/** Whether on one side of `at` figures alone stand, but for a heading's lines. */
function holdsFigures(lines: readonly (readonly Word[])[], at: number, from: number, to: number): boolean {
  const sides = [
    (word: Word) => word.left >= from && word.right <= at,
    (word: Word) => word.left > at && word.right <= to + 1,
  ];
  return sides.some((isOn) => {
    const cells = lines.map((words) => words.filter(isOn)).filter((words) => words.length > 0);
    const amounts = cells.filter((words) => figures.test(words.map(({ text }) => text).join(' ')));
    return amounts.length >= leastLines && cells.length - amounts.length <= mostHeadings;
  });
}

/** A segment cut where columns part. */
export function cutAt(columns: readonly Column[], segment: Segment): Segment[] {
  const columnOf = ({ left, right }: Word): number =>
    columns.findIndex((column) => (left + right) / 2 <= column.right + 1);
  const pieces = new Map<number, Word[]>();
  for (const word of segment.words) pieces.set(columnOf(word), [...(pieces.get(columnOf(word)) ?? []), word]);
  return [...pieces.values()].map(segmentOf);
}
