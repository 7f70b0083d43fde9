import type { Kronor } from '../plan/money.ts';

/** What can be bought: its price and what each supporter gets of it, by supporter; no support is left out. */
export type Project = { readonly id: string; readonly price: Kronor; readonly utility: ReadonlyMap<number, number> };

/** What may be bought beside what was; `never` takes a project out for good, `notYet` until something else is bought. */
export type Shop = {
  readonly may: (id: string) => 'yes' | 'notYet' | 'never';
  readonly bought: (id: string) => void;
};
const open: Shop = { may: () => 'yes', bought: () => {} };

/** What a share may be short by where it was worked out in floating point, or two rates may differ by, as a part of them. */
const TINY = 1e-9;

/**
 * The method of equal shares for additive utilities: every supporter has an equal share of the money, and the project
 * is bought next for which its supporters pay least per point, each in proportion to what they get of it and none more
 * than they have left. Peters, Pierczyński and Skowron, Proportional Participatory Budgeting with Additive Utilities
 * (NeurIPS 2021), section 3. Of two that are as good the first in the list is bought.
 *
 * @returns ids in the order they were bought
 */
export function equalShares(
  projects: readonly Project[],
  supporters: number,
  money: number,
  shop: Shop = open,
): readonly string[] {
  const left = Array.from({ length: supporters }, () => money / Math.max(1, supporters));
  const bought: string[] = [];
  // A project's price per point never falls as money goes, so the last one known is a bound from below.
  let waiting = projects.map((project, place) => ({ project, place, rate: 0 }));
  for (;;) {
    let best: (typeof waiting)[number] | null = null;
    const gone = new Set<unknown>();
    waiting.sort((one, other) => one.rate - other.rate || one.place - other.place);
    for (const one of waiting) {
      if (best && isLess(best.rate, one.rate)) break;
      const may = shop.may(one.project.id);
      if (may === 'notYet') continue;
      const rate = may === 'never' ? null : rateOf(one.project, left);
      if (rate === null) {
        gone.add(one);
        continue;
      }
      one.rate = rate;
      if (best === null || isLess(rate, best.rate) || (!isLess(best.rate, rate) && one.place < best.place)) best = one;
    }
    if (best === null) return bought;
    pay(best.project, best.rate, left);
    bought.push(best.project.id);
    shop.bought(best.project.id);
    waiting = waiting.filter((one) => one !== best && !gone.has(one));
  }
}

/** Less by more than the way it was worked out may make of it. */
function isLess(one: number, other: number): boolean {
  return one < other * (1 - TINY);
}

/** The least kronor per point at which its supporters together reach the price; null where all they have does not. */
function rateOf({ price, utility }: Project, left: readonly number[]): number | null {
  if (price <= 0) return utility.size === 0 ? null : 0;
  const payers = [...utility].map(([who, gets]) => ({ has: left[who] ?? 0, gets }));
  payers.sort((one, other) => one.has / one.gets - other.has / other.gets);
  let paid = 0;
  let points = payers.reduce((sum, { gets }) => sum + gets, 0);
  for (const { has, gets } of payers) {
    const rate = (price - paid) / points;
    if (rate * gets <= has * (1 + TINY)) return rate;
    paid += has;
    points -= gets;
  }
  const last = payers.at(-1);
  return last && paid >= price * (1 - TINY) ? last.has / last.gets : null;
}

function pay({ price, utility }: Project, rate: number, left: number[]): void {
  if (price <= 0) return;
  for (const [who, gets] of utility) left[who] = Math.max(0, (left[who] ?? 0) - Math.min(left[who] ?? 0, rate * gets));
}
