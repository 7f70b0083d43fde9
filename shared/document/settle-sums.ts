import { decadesOf, type Amount } from './amounts.ts';

/** A row read into a table's columns; null where a column is empty. */
export type Columns = readonly (Amount | null)[];

type Path = { readonly sums: readonly number[]; readonly cost: number; readonly chosen: readonly Columns[] };

// More sums than this are told apart by nobody; the likeliest are followed.
const mostPaths = 2000;
const rounded = 5;

/**
 * Of each row's readings the one with which the rows add up to a reading of their sum, column by column; where none does,
 * the evenest. `sum` is the reading of the sum row that fits best. Undefined where a row or the sum has no reading.
 */
export function settleSums(
  rows: readonly (readonly Columns[])[],
  sums: readonly Columns[],
): { rows: readonly Columns[]; sum: Columns } | undefined {
  let paths: Path[] = [{ sums: sums[0]?.map(() => 0) ?? [], cost: 0, chosen: [] }];
  for (const readings of rows) {
    const next = new Map<string, Path>();
    for (const path of paths) {
      for (const reading of readings) {
        const added = path.sums.map((sum, column) => sum + (reading[column]?.value ?? 0));
        const cost = path.cost + costOf(reading);
        const known = next.get(added.join());
        if (known !== undefined && known.cost <= cost) continue;
        next.set(added.join(), { sums: added, cost, chosen: [...path.chosen, reading] });
      }
    }
    paths = [...next.values()];
    if (paths.length > mostPaths) paths = paths.sort((a, b) => a.cost - b.cost).slice(0, mostPaths);
  }
  let best: { rows: readonly Columns[]; sum: Columns } | undefined;
  let least = Infinity;
  for (const path of paths) {
    for (const sum of sums) {
      const off = path.sums.map((added, column) => Math.abs(added - (sum[column]?.value ?? 0)));
      const cost = off.reduce((all, by) => all + (by === 0 ? 0 : by <= rounded ? 10 : 1000), path.cost + costOf(sum));
      if (cost >= least) continue;
      least = cost;
      best = { rows: path.chosen, sum };
    }
  }
  return best;
}

function costOf(reading: Columns): number {
  return decadesOf(reading.filter((amount) => amount !== null && amount.value !== null)) || 0;
}
