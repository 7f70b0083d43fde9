import { changeKinds, kindOf, type ChangeKind, type PlanDiff } from './diff-change.ts';
import { sumKronor, type Kronor } from './money.ts';
import { planTotals } from './totals.ts';

/** What a plan's initiatives cost in a year, before and after; null where nothing is stated, or a plan does not span it. */
export type YearSums = {
  readonly year: string;
  readonly before: Kronor | null;
  readonly after: Kronor | null;
  readonly difference: Kronor | null;
};

/** A diff in figures: how many changes of each kind, and what the plan costs more or less, per year. */
export type DiffSummary = {
  readonly count: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  readonly years: readonly YearSums[];
  /** Over the years that both plans span, kronor. */
  readonly difference: Kronor;
};

/** Counts a diff's changes and sums what its plans' initiatives cost. */
export function summaryOf({ before, after, changes }: PlanDiff): DiffSummary {
  const kinds = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const change of changes) kinds[kindOf(change)]++;
  const [was, is] = [planTotals(before), planTotals(after)];
  const years = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().map((year): YearSums => {
    const isInBoth = [before, after].every(({ period }) => period.includes(Number(year)));
    const difference = isInBoth ? (is[year] ?? 0) - (was[year] ?? 0) : null;
    return { year, before: was[year] ?? null, after: is[year] ?? null, difference };
  });
  const difference = sumKronor(years.map((year) => year.difference));
  return { count: changes.length, kinds, years, difference };
}
