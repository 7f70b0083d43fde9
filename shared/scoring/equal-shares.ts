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
  let waiting = projects.map((project, place) => ({
    project,
    place,
    who: [...project.utility.keys()],
    gets: [...project.utility.values()],
    rate: 0,
  }));
  for (;;) {
    let best: (typeof waiting)[number] | null = null;
    const gone = new Set<unknown>();
    waiting.sort((one, other) => one.rate - other.rate || one.place - other.place);
    for (const one of waiting) {
      if (best && isLess(best.rate, one.rate)) break;
      const rate = rateOf(one.project.price, one.who, one.gets, left);
      if (rate === null) {
        gone.add(one);
        continue;
      }
      one.rate = rate;
      const isBest = best === null || isLess(rate, best.rate) || (!isLess(best.rate, rate) && one.place < best.place);
      if (!isBest) continue;
      const may = shop.may(one.project.id);
      if (may === 'yes') best = one;
      else if (may === 'never') gone.add(one);
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

/**
 * The least kronor per point at which its supporters together reach the price; null where all they have does not. Whoever
 * has less than their part pays all they have, and the others' part grows, until nobody else falls short.
 */
function rateOf(
  price: number,
  who: readonly number[],
  gets: readonly number[],
  left: readonly number[],
): number | null {
  if (price <= 0) return who.length === 0 ? null : 0;
  let rate = 0;
  for (;;) {
    let missing = price;
    let points = 0;
    for (let i = 0; i < who.length; i++) {
      const has = left[who[i] ?? -1] ?? 0;
      const part = gets[i] ?? 0;
      if (has < rate * part) missing -= has;
      else points += part;
    }
    if (points === 0) return missing <= price * TINY ? rate : null;
    const next = missing / points;
    if (next <= rate * (1 + TINY)) return rate;
    rate = next;
  }
}

function pay({ price, utility }: Project, rate: number, left: number[]): void {
  if (price <= 0) return;
  for (const [who, gets] of utility) left[who] = Math.max(0, (left[who] ?? 0) - Math.min(left[who] ?? 0, rate * gets));
}
