import type { Block, Cell, TableBlock } from './block.ts';
import { textOf } from './segments.ts';

const sameEdge = 6;

/** Whether a table at a page's top goes on with the one at the foot of the page before: its columns stand alike. */
export function goesOnWith(last: Block | undefined, first: Block | undefined): boolean {
  if (last?.kind !== 'table' || first?.kind !== 'table') return false;
  return (
    last.edges.length === first.edges.length &&
    last.edges.every((edge, at) => Math.abs(edge - first.edges[at]!) < sameEdge)
  );
}

/** How many of a table's first rows repeat the head of the one that it goes on with. */
export function repeatedHead(last: TableBlock, first: TableBlock): number {
  const most = Math.min(4, last.rows.length, first.rows.length - 1);
  let count = 0;
  while (count < most && says(last.rows[count]!) !== '' && says(last.rows[count]!) === says(first.rows[count]!))
    count++;
  return count;
}

function says(cells: readonly Cell[]): string {
  return cells
    .map((lines) => lines.map(({ words }) => textOf(words)).join(' '))
    .join('\t')
    .trim();
}
