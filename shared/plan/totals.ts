import { sumKronor, type CostsByYear, type Kronor } from './money.ts';
import type { Initiative, Plan } from './plan.ts';

/** Kronor per year, by year (`'2017'`). */
export type Totals = Record<string, Kronor>;

/** What has costs, of its own or by its parts: an initiative of a plan, or one as it was read. */
type Costed = { readonly costs: CostsByYear; readonly parts: readonly Costed[] };

/** Adds costs year by year; a year is there when any of the costs states an amount for it: empty is not zero. */
export function addCosts(costs: readonly CostsByYear[]): Totals {
  const totals: Totals = {};
  for (const byYear of costs) {
    for (const [year, amount] of Object.entries(byYear))
      if (amount !== null) totals[year] = (totals[year] ?? 0) + amount;
  }
  return totals;
}

/** An initiative's kronor per year: its own costs, or its parts' where it states none of its own for any year. */
export function initiativeTotals(initiative: Costed): Totals {
  const states = Object.values(initiative.costs).some((amount) => amount !== null);
  if (states || initiative.parts.length === 0) return addCosts([initiative.costs]);
  return addCosts([initiative.costs, ...initiative.parts.map(initiativeTotals)]);
}

/** A plan's kronor per year over all its initiatives. */
export function planTotals(plan: Plan): Totals {
  return addCosts(plan.initiatives.map(initiativeTotals));
}

/** An initiative's kronor over all years. */
export function initiativeSum(initiative: Initiative): Kronor {
  return sumKronor(Object.values(initiativeTotals(initiative)));
}

/** A plan's kronor over all initiatives and years. */
export function planSum(plan: Plan): Kronor {
  return sumKronor(Object.values(planTotals(plan)));
}
