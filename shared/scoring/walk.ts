import type { FundedSet, FundingProblem, Obstacle } from './problem.ts';
import { Purse } from './purse.ts';

/**
 * Gives money from the top of an order to the bottom. What must be done by law comes first; each takes along what it
 * needs. Where `passes`, what does not fit is passed by and the next one tried; else a frame that somebody did not fit
 * into has ended for everyone below that it is for, as under a cut-line, whatever they cost.
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
  const areaOf = new Map(problem.candidates.map((one) => [one.id, one.area]));
  /** By place among the frames: who did not fit into it. */
  const ended = new Map<number, string>();
  for (const id of order) {
    if (purse.funded.has(id)) continue;
    const bundle = purse.bundleOf(id);
    const areas = new Set(bundle.map((one) => areaOf.get(one)));
    const obstacle = behind(problem, areas, ended) ?? purse.obstacle(bundle);
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

/** The frame that ended above these; null where none that any of them is under has. */
function behind(
  problem: FundingProblem,
  areas: ReadonlySet<string | undefined>,
  ended: ReadonlyMap<number, string>,
): Obstacle | null {
  for (const [i, by] of ended) {
    const frame = problem.frames[i];
    if (frame && (frame.area === null || areas.has(frame.area))) return { why: 'closed', frame, by };
  }
  return null;
}
