import { sumKronor } from '../../plan/money.ts';
import type { SheetRow } from './workbook.ts';

/** What rows come to, column by column: a long table has many sums, and none of them goes through its rows again. */
export type Tally = {
  count: number;
  first: SheetRow | null;
  last: SheetRow | null;
  readonly areas: Set<string>;
  readonly sums: number[];
  /** Whether any of the rows states an amount in a column. */
  readonly isStated: boolean[];
};

export function emptyTally(): Tally {
  return { count: 0, first: null, last: null, areas: new Set(), sums: [], isStated: [] };
}

/** Counts a row of an area in, with its amounts in the order of the columns. */
export function count(tally: Tally, row: SheetRow, area: string, amounts: readonly (number | null)[]): void {
  tally.count++;
  tally.first ??= row;
  tally.last = row;
  tally.areas.add(area);
  for (const [i, amount] of amounts.entries()) {
    tally.sums[i] = sumKronor([tally.sums[i] ?? 0, amount]);
    tally.isStated[i] = (tally.isStated[i] ?? false) || amount !== null;
  }
}

/** What several come to together; the rows of none are among those of another. */
export function together(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const { count: rows, first, last, areas, sums, isStated } of tallies) {
    all.count += rows;
    if (first !== null && (all.first === null || first.number < all.first.number)) all.first = first;
    if (last !== null && (all.last === null || last.number > all.last.number)) all.last = last;
    for (const area of areas) all.areas.add(area);
    for (const [i, sum] of sums.entries()) all.sums[i] = sumKronor([all.sums[i] ?? 0, sum]);
    for (const [i, is] of isStated.entries()) all.isStated[i] = (all.isStated[i] ?? false) || is;
  }
  return all;
}
