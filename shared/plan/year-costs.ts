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

/** An initiative's kronor in each of some years: its own, or its parts' where it states none; null where left empty. */
export function costsIn({ costs, parts }: Pick<Initiative, 'costs' | 'parts'>, years: readonly number[]): CostsByYear {
  const states = parts.length === 0 || Object.values(costs).some((amount) => amount !== null);
  const inParts = states ? [] : parts.map((part) => costsIn(part, years));
  return Object.fromEntries(
    years.map((year) => [
      String(year),
      states ? (costs[String(year)] ?? null) : sumStated(inParts.map((part) => part[String(year)] ?? null)),
    ]),
  );
}
