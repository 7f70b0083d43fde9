import type { Solve } from './funding-rules.ts';
import { totalScore, type FundingProblem } from './problem.ts';
import { MOST_WEIGHT, swapOf, withWeight, type Robustness, type Swap } from './robustness.ts';

/** So many times the solver is asked for each end of each interval; four are mostly enough. */
const MOST_SOLVES = 10;
/** Points by which two sums must differ to count as different. */
const TINY = 1e-7;

/**
 * Within which weights of a criterion the optimum stays the best. For a set that is given, its points are a simple
 * function of the weight; so the solver is asked at the far end, the weight is found at which its answer and ours are
 * level, and it is asked there again, until it has nothing better (Eisner and Severance, Journal of the ACM 1976). Exact
 * where every initiative has points for every criterion or none: then what is best is best in one interval only.
 */
export async function robustnessOfOptimum(
  problem: FundingProblem,
  criterion: string,
  solve: Solve,
): Promise<Robustness | null> {
  const weight = problem.model.criteria.find(({ id }) => id === criterion)?.weight ?? 0;
  const ours = await solve(problem);
  if (!ours) return null;
  const below = await endOf(problem, criterion, ours.funded, weight, weight / 1000, solve);
  const above = await endOf(problem, criterion, ours.funded, weight, MOST_WEIGHT, solve);
  if (!below || !above) return null;
  const count = problem.model.criteria.length;
  const isWhole = problem.candidates.every(({ points }) => [0, count].includes(Object.keys(points).length));
  return {
    criterion,
    weight,
    from: below.swap ? below.at : 0,
    to: above.at,
    isExact: isWhole && ours.isProven && below.isSettled && above.isSettled,
    below: below.swap,
    above: above.swap,
  };
}

type End = { readonly at: number; readonly swap: Swap | null; readonly isSettled: boolean };

async function endOf(
  problem: FundingProblem,
  criterion: string,
  ours: ReadonlySet<string>,
  weight: number,
  end: number,
  solve: Solve,
): Promise<End | null> {
  let at = end;
  let swap: Swap | null = null;
  for (let asked = 0; asked < MOST_SOLVES; asked++) {
    const there = withWeight(problem, criterion, at);
    const best = await solve(there);
    if (!best) return null;
    const behind = (weightThere: number): number => {
      const then = withWeight(problem, criterion, weightThere);
      return totalScore(then, best.funded) - totalScore(then, ours);
    };
    if (behind(at) <= TINY) return { at, swap, isSettled: true };
    swap = swapOf(ours, best.funded);
    at = levelBetween(weight, at, behind);
  }
  return { at, swap, isSettled: false };
}

/** The weight nearest to ours from which the other set is better, by halving. */
function levelBetween(weight: number, end: number, behind: (at: number) => number): number {
  let [near, far] = [weight, end];
  for (let i = 0; i < 60; i++) {
    const middle = (near + far) / 2;
    if (behind(middle) > 0) far = middle;
    else near = middle;
  }
  return near;
}
