import { changeKinds, kindOf, type ChangeKind, type PlanDiff } from './diff-change.ts';
import type { Kronor } from './money.ts';
import { planTotals } from './totals.ts';

/** A diff in figures: how many changes of each kind, and what the plan costs more or less, per year. */
export type DiffSummary = {
  readonly count: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  readonly years: readonly { readonly year: string; readonly before: Kronor; readonly after: Kronor }[];
  /** Over all years, kronor. */
  readonly difference: Kronor;
};

/** Counts a diff's changes and sums what its plans' initiatives cost. */
export function summaryOf({ before, after, changes }: PlanDiff): DiffSummary {
  const kinds = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const change of changes) kinds[kindOf(change)]++;
  const [was, is] = [planTotals(before), planTotals(after)];
  const years = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .sort()
    .map((year) => ({ year, before: was[year] ?? 0, after: is[year] ?? 0 }));
  const difference = years.reduce((sum, year) => sum + year.after - year.before, 0);
  return { count: changes.length, kinds, years, difference };
}
