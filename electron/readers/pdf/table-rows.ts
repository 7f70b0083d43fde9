import type { Cell } from './block.ts';
import type { Segment } from './segments.ts';

export type PlacedLine = { readonly line: Segment; readonly column: number };

// Lines of one cell follow each other closer than rows do.
const samePitch = 1.32;

/**
 * Lines of a table, each with its column, as rows. Tables are drawn cell by cell: a line further to the left begins a row,
 * and so does one in the same column that stands further down than a line of the same text would.
 */
export function rowsInOrder(lines: readonly PlacedLine[], columns: number, isApart = false): Cell[][] {
  const rows: Segment[][][] = [];
  let last: PlacedLine | undefined;
  for (const one of lines.toSorted((a, b) => a.line.order - b.line.order)) {
    const row = rows.at(-1);
    if (row === undefined || last === undefined || begins(last, one, isApart)) {
      rows.push(Array.from({ length: columns }, () => []));
    }
    rows.at(-1)![one.column]!.push(one.line);
    last = one;
  }
  return rows;
}

function begins(last: PlacedLine, one: PlacedLine, isApart: boolean): boolean {
  if (one.column !== last.column) return one.column < last.column;
  const pitch = (one.line.base - last.line.base) / Math.max(one.line.size, last.line.size);
  return isApart && (pitch > samePitch || pitch < 0.5);
}
