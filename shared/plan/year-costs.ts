import { sumKronor, type CostsByYear, type Kronor } from './money.ts';
import type { Initiative } from './plan.ts';

/** The calendar years in which an initiative or any of its parts states an amount that is not zero, in order. */
export function initiativeYears({ costs, parts }: Pick<Initiative, 'costs' | 'parts'>): number[] {
  const own = Object.entries(costs).flatMap(([year, amount]) =>
    amount === null || amount === 0 ? [] : [Number(year)],
  );
  return [...new Set([...own, ...parts.flatMap(initiativeYears)])].sort((one, other) => one - other);
}

/** The sum of some amounts in kronor, or null where all are empty: nothing stated is not the same as zero. */
export function sumStated(amounts: readonly (Kronor | null)[]): Kronor | null {
  return amounts.every((amount) => amount === null) ? null : sumKronor(amounts);
}

/** Whether an initiative states an amount of its own; where not, what counts is the sum of its parts. */
export function statesCosts({ costs, parts }: Pick<Initiative, 'costs' | 'parts'>): boolean {
  return parts.length === 0 || Object.values(costs).some((amount) => amount !== null);
}

/** An initiative's kronor in a year: its own, or its parts' where it states none; null where the year was left empty. */
export function costIn(initiative: Pick<Initiative, 'costs' | 'parts'>, year: number): Kronor | null {
  if (statesCosts(initiative)) return initiative.costs[String(year)] ?? null;
  return sumStated(initiative.parts.map((part) => costIn(part, year)));
}

/** An initiative's kronor in each of some years. */
export function costsIn(initiative: Pick<Initiative, 'costs' | 'parts'>, years: readonly number[]): CostsByYear {
  return Object.fromEntries(years.map((year) => [String(year), costIn(initiative, year)]));
}
