import type { Kronor } from '../plan/money.ts';
import { withRaises, type FundedSet, type FundingProblem, type Limit } from './problem.ts';

/** More than this many steps are not taken: each is a frame that somebody above is let into. */
const MOST = 2000;

/**
 * The smallest raise of the frames in the way by which a rule that goes down a list gives an initiative money. More
 * money lets in those above who did not fit, and they take it; so the frame is raised only to the next point where
 * anything changes, until it reaches. Null where no raise does.
 */
export function raiseInWalk(
  problem: FundingProblem,
  rule: (problem: FundingProblem) => FundedSet,
  id: string,
): readonly { readonly frame: Limit; readonly by: Kronor }[] | null {
  const raises = new Map<Limit, Kronor>();
  for (let step = 0; step < MOST; step++) {
    // A raised frame is another value, so what is refused is told by its place.
    const now = withRaises(problem, raises);
    const placeOf = (frame: Limit): Limit | undefined => problem.frames[now.frames.indexOf(frame)];
    const { funded, refused } = rule(now);
    if (funded.has(id)) return [...raises].map(([frame, by]) => ({ frame, by }));
    const needed = neededBy(refused, id);
    if (!needed) return null;
    // Nobody but those who are refused for this frame alone changes what there is before the one that is asked for.
    for (const { frame, short } of needed) {
      const original = placeOf(frame);
      if (!original) return null;
      let least = short;
      if (needed.length === 1)
        for (const [other, obstacle] of refused) {
          if (other === id || obstacle.why !== 'frame') continue;
          const lack = obstacle.lacks.find((one) => one.frame === frame);
          if (lack && obstacle.lacks.length === 1) least = Math.min(least, lack.short);
        }
      raises.set(original, (raises.get(original) ?? 0) + least);
    }
  }
  return null;
}

/** What is lacking for the one asked for, or for the one behind whom its frame has ended. */
function neededBy(refused: FundedSet['refused'], id: string) {
  const obstacle = refused.get(id);
  if (obstacle?.why === 'frame') return obstacle.lacks;
  if (obstacle?.why !== 'closed') return null;
  const first = refused.get(obstacle.by);
  return first?.why === 'frame' ? first.lacks.filter(({ frame }) => frame === obstacle.frame) : null;
}
