import type { Block, Cell, TableBlock } from './block.ts';
import { textOf } from './segments.ts';

const mostHead = 4;
const sameEdge = 12;

/**
 * Which of a table's columns those of another are, where it goes on at the top of the next page; null where it doesn't:
 * one of its columns stands over none, or over two.
 */
export function columnsGoingOn(last: Block | undefined, first: Block | undefined): number[] | null {
  if (last?.kind !== 'table' || first?.kind !== 'table') return null;
  if (Math.abs(last.columns[0]!.left - first.columns[0]!.left) > sameEdge) return null;
  const found = first.columns.map(({ left, right }) => {
    const over = last.columns.flatMap((column, at) => (column.left < right - 1 && column.right > left + 1 ? [at] : []));
    return over.length === 1 ? over[0]! : -1;
  });
  return found.every((column, at) => column >= 0 && (at === 0 || column > found[at - 1]!)) ? found : null;
}

/** How many of a table's first rows repeat the head of the one that it goes on with. */
export function repeatedHead(last: TableBlock, first: TableBlock): number {
  const most = Math.min(mostHead, last.rows.length, first.rows.length - 1);
  let count = 0;
  while (count < most && says(last.rows[count]!) !== '' && says(last.rows[count]!) === says(first.rows[count]!))
    count++;
  return count;
}

function says(cells: readonly Cell[]): string {
  return cells
    .flat()
    .map(({ words }) => textOf(words))
    .join(' ');
}
