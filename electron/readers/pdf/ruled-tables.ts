import { orderOf, type TableBlock } from './block.ts';
import { gridsOf, type Grid } from './ruled-grid.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { rowsInOrder } from './table-rows.ts';
import type { DrawnPage, Word } from './word.ts';

/** The tables that a page's ruled lines make, and the words that stand in none. */
export function ruledTables({ words, rules }: Pick<DrawnPage, 'words' | 'rules'>): {
  tables: TableBlock[];
  rest: Word[];
} {
  const tables: TableBlock[] = [];
  let rest = [...words];
  for (const grid of gridsOf(rules)) {
    const inside = rest.filter((word) => cellAt(grid, word) !== null);
    const table = tableOf(grid, inside);
    if (table === null) continue;
    const taken = new Set(inside);
    rest = rest.filter((word) => !taken.has(word));
    tables.push(table);
  }
  return { tables, rest };
}

function cellAt({ xs, ys }: Grid, { left, right, base, size }: Word): [number, number] | null {
  const column = bandOf(xs, (left + right) / 2);
  const row = bandOf(ys, base - size * 0.3);
  return column === null || row === null ? null : [row, column];
}

function bandOf(edges: readonly number[], at: number): number | null {
  const next = edges.findIndex((edge) => edge > at);
  return next <= 0 ? null : next - 1;
}

/** Where a cell that spans others begins: to the left, and then up, as far as no line is drawn. */
function ownerOf(grid: Grid, [row, column]: [number, number]): [number, number] {
  let [top, left] = [row, column];
  while (left > 0 && !grid.isRuledLeft(row, left)) left--;
  while (top > 0 && !grid.isRuledAbove(top, left)) top--;
  return [top, left];
}

function tableOf(grid: Grid, words: readonly Word[]): TableBlock | null {
  const owners = new Map(words.map((word) => [word, ownerOf(grid, cellAt(grid, word)!)]));
  const lines = segmentsOf(words, (word, next) => String(owners.get(word)) !== String(owners.get(next)));
  const bands = new Map<number, { line: Segment; column: number }[]>();
  for (const line of lines) {
    const [row, column] = owners.get(line.words[0]!)!;
    bands.set(row, [...(bands.get(row) ?? []), { line, column }]);
  }
  const columns = grid.xs.length - 1;
  const rows = [...bands.entries()]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, band]) => rowsInOrder(band, columns));
  const used = Array.from({ length: columns }, (_, column) => rows.some((cells) => cells[column]!.length > 0));
  if (used.filter(Boolean).length < 2) return null;
  return {
    kind: 'table',
    box: { left: grid.xs[0]!, right: grid.xs.at(-1)!, top: grid.ys[0]!, bottom: grid.ys.at(-1)! },
    order: orderOf(lines),
    columns: grid.xs.slice(1).map((right, column) => ({ left: grid.xs[column]!, right })),
    rows,
  };
}
