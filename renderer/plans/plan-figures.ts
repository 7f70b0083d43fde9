import type { Year } from '../../shared/bridge/shapes.ts';
import { sumKronor } from '../../shared/plan/money.ts';
import type { Initiative } from '../../shared/plan/plan.ts';

/** The years that any of some plans spans, in order. */
export function yearsOf(plans: readonly { readonly period: readonly number[] }[]): number[] {
  return [...new Set(plans.flatMap(({ period }) => period))].sort((one, other) => one - other);
}

/** `2017–2020`, or the one year; nothing for none. */
export function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Whether an initiative states an amount of its own; where not, what is shown is the sum of its parts. */
export function statesCosts({ costs, parts }: Initiative): boolean {
  return parts.length === 0 || Object.values(costs).some((amount) => amount !== null);
}

/** An initiative's kronor in a year, its own or its parts'; null where the year was left empty. */
export function costIn(initiative: Initiative, year: number): number | null {
  if (statesCosts(initiative)) return initiative.costs[year] ?? null;
  return sumStated(initiative.parts.map((part) => costIn(part, year)));
}

/** The sum of some amounts, or null where all are empty: nothing stated is not the same as zero. */
export function sumStated(amounts: readonly (number | null)[]): number | null {
  return amounts.every((amount) => amount === null) ? null : sumKronor(amounts);
}

/** The areas that a year's budget names and no plan stands for. */
export function areasWithoutPlan({ budget, plans }: Year): string[] {
  const planned = new Set(plans.map(({ areaId }) => areaId));
  return budget.filter(({ areaId }) => !planned.has(areaId)).map(({ area }) => area);
}
