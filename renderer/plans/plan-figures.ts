import type { Year } from '../../shared/bridge/shapes.ts';

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

/** The areas that a year's budget names and no plan stands for. */
export function areasWithoutPlan({ budget, plans }: Year): string[] {
  const planned = new Set(plans.map(({ areaId }) => areaId));
  return budget.filter(({ areaId }) => !planned.has(areaId)).map(({ area }) => area);
}
