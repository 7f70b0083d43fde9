import { decadesOf, type Amount } from './amounts.ts';

/** A row read into a table's columns; null where a column is empty. */
export type Columns = readonly (Amount | null)[];

type Path = {
  readonly sums: readonly number[];
  readonly cost: number;
  readonly last: { readonly reading: Columns; readonly before: Path } | null;
};

// What is followed is bounded, so that a table made to be ambiguous takes no longer than a real one.
const mostPaths = 500;
const mostReadings = 16;
const mostRows = 150;
const rounded = 5;

/**
 * Of each row's readings the one with which the rows add up to a reading of their sum, column by column; where none does,
 * the evenest. `sum` is the reading of the sum row that fits best. Undefined where a row or the sum has no reading.
 */
export function settleSums(
  rows: readonly (readonly Columns[])[],
  sums: readonly Columns[],
): { rows: readonly Columns[]; sum: Columns } | undefined {
  let paths: Path[] = [{ sums: sums[0]?.map(() => 0) ?? [], cost: 0, last: null }];
  for (const all of rows) {
    const readings = evenest(all, rows.length > mostRows ? 1 : mostReadings);
    const next = new Map<string, Path>();
    for (const path of paths) {
      for (const reading of readings) {
        const added = path.sums.map((sum, column) => sum + (reading[column]?.value ?? 0));
        const cost = path.cost + costOf(reading);
        const known = next.get(added.join());
        if (known !== undefined && known.cost <= cost) continue;
        next.set(added.join(), { sums: added, cost, last: { reading, before: path } });
      }
    }
    paths = [...next.values()];
    if (paths.length > mostPaths) paths = paths.sort((a, b) => a.cost - b.cost).slice(0, mostPaths);
  }
  let best: { path: Path; sum: Columns } | undefined;
  let least = Infinity;
  for (const path of paths) {
    for (const sum of evenest(sums, mostReadings)) {
      const cost = path.sums.reduce(
        (all, added, column) => all + offBy(added, sum[column]?.value ?? 0),
        path.cost + costOf(sum),
      );
      if (cost >= least) continue;
      least = cost;
      best = { path, sum };
    }
  }
  return best === undefined ? undefined : { rows: chosenIn(best.path), sum: best.sum };
}

/** What it costs that a column's rows are not its sum: least where it has no rows at all, more the farther off. */
function offBy(added: number, sum: number): number {
  const by = Math.abs(added - sum);
  if (by <= rounded) return by === 0 ? 0 : 10;
  if (added === 0) return 500;
  return 1000 + Math.min(400, (by / Math.max(1, Math.abs(sum))) * 100);
}

function chosenIn(path: Path): Columns[] {
  const chosen: Columns[] = [];
  for (let last = path.last; last !== null; last = last.before.last) chosen.push(last.reading);
  return chosen.toReversed();
}

function evenest(readings: readonly Columns[], most: number): readonly Columns[] {
  return readings.length <= most ? readings : readings.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, most);
}

function costOf(reading: Columns): number {
  return decadesOf(reading.filter((amount) => amount !== null && amount.value !== null)) || 0;
}
