import { costOver, scoreIn, type FundingProblem } from './problem.ts';

/** What an initiative is worth in an order; null is last. Ties go to the one that the chair has higher. */
type Worth = { readonly score: number | null; readonly cost: number };

/** The chair's order. */
export function chairsOrder({ candidates }: FundingProblem): readonly string[] {
  return candidates.map(({ id }) => id);
}

/** By score, the highest first; without points last. */
export function scoreOrder(problem: FundingProblem): readonly string[] {
  return ordered(problem, () => 1);
}

/** By points per krona over the period, the highest first; what costs nothing first of all, without points last. */
export function scorePerKronaOrder(problem: FundingProblem): readonly string[] {
  return ordered(problem, (one) => Math.max(0, costOver(problem, one)));
}

function ordered(
  problem: FundingProblem,
  costOf: (candidate: FundingProblem['candidates'][number]) => number,
): readonly string[] {
  return problem.candidates
    .map((one, place) => ({ id: one.id, place, score: scoreIn(problem, one), cost: costOf(one) }))
    .sort((one, other) => compareWorth(one, other) || one.place - other.place)
    .map(({ id }) => id);
}

/** Negative where the first is worth more. Multiplied out, so that nothing is divided by nothing. */
function compareWorth(one: Worth, other: Worth): number {
  if (one.score === null || other.score === null) return Number(one.score === null) - Number(other.score === null);
  if (one.cost === 0 && other.cost === 0) return other.score - one.score;
  if (one.cost === 0 || other.cost === 0) return one.cost - other.cost;
  return other.score * one.cost - one.score * other.cost;
}
