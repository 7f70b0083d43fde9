import type { FundedSet, FundingProblem, Obstacle } from './problem.ts';
import { Purse } from './purse.ts';

/**
 * Gives money from the top of an order to the bottom. What must be done by law comes first; each takes along what it
 * needs. Where `passes`, what does not fit is passed by and the next one tried; else a frame that somebody did not fit
 * into has ended for everyone below who costs anything in it, as under a cut-line.
 *
 * @param order ids of all of the problem's initiatives, first the one to be funded first
 * @param purse what is left, where some have their money already
 */
export function walk(
  problem: FundingProblem,
  order: readonly string[],
  passes: boolean,
  purse: Purse = new Purse(problem),
): FundedSet {
  const refused = new Map<string, Obstacle>();
  /** By place among the frames: who did not fit into it. */
  const ended = new Map<number, string>();
  for (const id of order) {
    if (purse.funded.has(id)) continue;
    const bundle = purse.bundleOf(id);
    const obstacle = behind(problem, purse, bundle, ended) ?? purse.obstacle(bundle);
    if (obstacle === null) {
      purse.take(bundle);
      for (const one of bundle) refused.delete(one);
      continue;
    }
    refused.set(id, obstacle);
    if (passes || obstacle.why !== 'frame') continue;
    for (const { frame } of obstacle.lacks) ended.set(problem.frames.indexOf(frame), id);
  }
  return { funded: purse.funded, refused };
}

/** The frame that ended above these; null where none of those that they cost anything in has. */
function behind(
  problem: FundingProblem,
  purse: Purse,
  bundle: readonly string[],
  ended: ReadonlyMap<number, string>,
): Obstacle | null {
  for (const [i, by] of ended) {
    const frame = problem.frames[i];
    if (frame && bundle.reduce((sum, one) => sum + (purse.costs(one)[i] ?? 0), 0) > 0)
      return { why: 'closed', frame, by };
  }
  return null;
}
