import { isDash, readingsOf, type Amount, type FigureRun } from './amounts.ts';

/** A run of figures read as a row of a cost table: a priority, and an amount or an empty cell for each year. */
export type RowReading = {
  readonly priority: Amount | null;
  readonly years: readonly (Amount | null)[];
};

/** What was chosen, how many other readings were as likely, and whether the budget decided between them. */
export type ChosenReading = RowReading & {
  readonly others: number;
  readonly byBudget: boolean;
  /** Whether the priority's digit could also be the first amount's: `1 800` as one amount. */
  readonly orWithoutPriority: boolean;
};

const cost = { noPriority: 3, empty: 1, gap: 0.2, emptyForZero: 0.3, againstBudget: 10, uneven: 2 };
// Amounts of one initiative differ by a hundred times at most; `1` and `200 800` are a badly split `1 200 800`.
const evenDecades = 2;

/**
 * Reads a row's figures into a priority and `count` years. The space between columns also parts thousands and an empty
 * cell leaves no trace, so every reading is weighed: by the columns it fills, and by what the budget says of the first
 * year (`expected`, in the table's unit). Undefined where no reading fits.
 */
export function placeAmounts(run: FigureRun, count: number, expected: number | null): ChosenReading | undefined {
  const readings: { reading: RowReading; shape: number; total: number }[] = [];
  for (const reading of rowReadings(run, count)) {
    const shape = shapeCost(reading);
    readings.push({ reading, shape, total: shape + budgetCost(reading.years[0] ?? null, expected) });
  }
  readings.sort((a, b) => a.total - b.total);
  const best = readings[0];
  if (best === undefined) return undefined;
  const least = Math.min(...readings.map(({ shape }) => shape));
  const rivals = readings.filter(({ shape, reading }) => shape < least + cost.empty * 0.9 && reading !== best.reading);
  const agrees = ({ reading }: { reading: RowReading }): boolean =>
    budgetCost(reading.years[0] ?? null, expected) < cost.againstBudget;
  const byBudget = expected !== null && agrees(best) && rivals.some((rival) => !agrees(rival));
  const orWithoutPriority =
    best.reading.priority !== null &&
    readings.some(({ shape, reading }) => reading.priority === null && shape < least + cost.noPriority + cost.empty);
  return { ...best.reading, others: rivals.length, byBudget, orWithoutPriority };
}

function rowReadings(run: FigureRun, count: number): RowReading[] {
  const readings: RowReading[] = [];
  const first = run[0];
  const least = Math.max(1, count - 3);
  const add = (figures: FigureRun, priority: Amount | null): void => {
    for (let amounts = count; amounts >= least; amounts--) {
      for (const read of readingsOf(figures, amounts)) {
        for (const years of spread(read, count)) readings.push({ priority, years });
      }
    }
  };
  if (first !== undefined && (isDash(first) || /^[0-3]$/.test(first.text))) {
    const value = isDash(first) ? null : Number(first.text);
    add(run.slice(1), { value, start: first.start, end: first.end });
  }
  add(run, null);
  return readings;
}

/** Every way to lay amounts, in their order, into `count` columns. */
export function spread(amounts: readonly Amount[], count: number): (Amount | null)[][] {
  if (amounts.length === 0) return [Array<null>(count).fill(null)];
  if (amounts.length > count) return [];
  const [first, ...rest] = amounts;
  const filled = spread(rest, count - 1).map((columns) => [first!, ...columns]);
  const skipped = amounts.length < count ? spread(amounts, count - 1).map((columns) => [null, ...columns]) : [];
  return [...filled, ...skipped];
}

function shapeCost({ priority, years }: RowReading): number {
  const last = years.findLastIndex((amount) => amount !== null);
  let total = priority === null ? cost.noPriority : 0;
  for (const [index, amount] of years.entries()) {
    if (amount === null) total += cost.empty + (index < last ? cost.gap : 0);
  }
  return total + unevenness(years);
}

/** A little for any spread of sizes, so that of like readings the evener is taken, and much for an absurd one. */
function unevenness(years: readonly (Amount | null)[]): number {
  const sizes = years.flatMap((amount) => (amount?.value ? [Math.log10(Math.abs(amount.value))] : []));
  if (sizes.length < 2) return 0;
  const decades = Math.max(...sizes) - Math.min(...sizes);
  return decades / 100 + Math.max(0, decades - evenDecades) * cost.uneven;
}

function budgetCost(first: Amount | null, expected: number | null): number {
  if (expected === null) return 0;
  const value = first?.value ?? null;
  if (value === null) return expected === 0 ? cost.emptyForZero : cost.againstBudget;
  return Math.abs(value - expected) < 1 ? 0 : cost.againstBudget;
}
