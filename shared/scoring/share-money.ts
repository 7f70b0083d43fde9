import type { Kronor } from '../plan/money.ts';
import { equalShares, type Project, type Shop } from './equal-shares.ts';
import { scoreOf } from './model.ts';
import { scoreOrder } from './orders.ts';
import { costAgainst, scoreIn, type Candidate, type FundedSet, type FundingProblem, type Limit } from './problem.ts';
import { Purse } from './purse.ts';
import { walk } from './walk.ts';

/** The money is made to look larger by a hundredth at a time, and so many times at most. */
const STEP = 0.01;
const MOST_STEPS = 400;

/**
 * The method of equal shares on a meeting's problem. The money is the frame over all of the first year that has one,
 * less what must be done by law; participants who gave points share it, and their weighted means are what they get of
 * an initiative. One that no participant gave points counts by the meeting's own; where nobody gave any, the meeting
 * is one participant. Other frames, dependencies and exclusions hold: what would break them is not bought.
 *
 * The method alone leaves money over. So it is run again with the money made to look one per cent larger at a time, as
 * long as what is bought fits in the real one (the completion Add1 of its authors, in larger steps); what is left then
 * goes by score, the highest first, to whatever fits (utilitarian completion).
 */
export function shareMoney(problem: FundingProblem): FundedSet {
  const purse = new Purse(problem);
  const money = moneyOf(problem);
  if (money) purse.take(buy(problem, money, purse.left(problem.frames.indexOf(money))));
  return walk(problem, scoreOrder(problem), true, purse);
}

/** The frame that is shared: over all, of the first year that has one. */
export function moneyOf({ years, frames }: FundingProblem): Limit | null {
  const overAll = years.flatMap((year) => frames.filter((frame) => frame.area === null && frame.year === year));
  return overAll[0] ?? null;
}

function buy(problem: FundingProblem, money: Limit, left: Kronor): readonly string[] {
  const voters = [...new Set(problem.candidates.flatMap(({ given }) => Object.keys(given)))].sort();
  const { musts } = new Purse(problem);
  const projects = problem.candidates.flatMap((one): Project[] => {
    const price = Math.max(0, costAgainst(one, money));
    const utility = utilityOf(problem, one, voters);
    return utility.size === 0 || musts.has(one.id) ? [] : [{ id: one.id, price, utility }];
  });
  const prices = new Map(projects.map(({ id, price }) => [id, price]));
  const count = Math.max(1, voters.length);
  const all = projects.reduce((sum, { price }) => sum + price, 0);
  let bought: readonly string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const pretended = left * (1 + step * STEP);
    const next = equalShares(projects, count, pretended, shopOf(problem, money));
    if (next.reduce((sum, id) => sum + (prices.get(id) ?? 0), 0) > left) break;
    bought = next;
    // With so much everyone could pay for everything alone: more changes nothing.
    if (bought.length === projects.length || pretended >= all * count) break;
  }
  return bought;
}

/** What each participant gets of an initiative: the weighted mean of their points. */
function utilityOf(problem: FundingProblem, one: Candidate, voters: readonly string[]): ReadonlyMap<number, number> {
  const gets = new Map<number, number>();
  const hasOwn = Object.keys(one.given).length > 0;
  const shared = hasOwn ? null : scoreIn(problem, one);
  for (let who = 0; who < Math.max(1, voters.length); who++) {
    const voter = voters[who] ?? '';
    const theirs = Object.hasOwn(one.given, voter) ? one.given[voter] : undefined;
    const score = hasOwn ? theirs && scoreOf(problem.model, theirs) : shared;
    if (score) gets.set(who, score);
  }
  return gets;
}

/** Sells what keeps to all frames but the one whose money is shared out. */
function shopOf(problem: FundingProblem, money: Limit): Shop {
  const purse = new Purse({ ...problem, frames: problem.frames.filter((frame) => frame !== money) });
  return {
    may: (id) => {
      const bundle = purse.bundleOf(id);
      if (purse.obstacle(bundle) !== null) return 'never';
      return bundle.length > 1 ? 'notYet' : 'yes';
    },
    bought: (id) => purse.take([id]),
  };
}
