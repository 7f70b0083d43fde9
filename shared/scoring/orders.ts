import { costOver, scoreIn, type Candidate, type FundingProblem } from './problem.ts';

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

/** Ties go to the one that the chair has higher. */
function ordered(problem: FundingProblem, priceOf: (candidate: Candidate) => number): readonly string[] {
  return problem.candidates
    .map((one, place) => ({
      id: one.id,
      place,
      isFree: priceOf(one) === 0,
      worth: worthOf(problem, one, priceOf(one)),
    }))
    .sort(
      (one, other) =>
        Number(one.worth === null) - Number(other.worth === null) ||
        (one.worth === null ? 0 : Number(other.isFree) - Number(one.isFree)) ||
        (other.worth ?? 0) - (one.worth ?? 0) ||
        one.place - other.place,
    )
    .map(({ id }) => id);
}

/** Twelve digits: two that are as much are told as as much, however they were divided. */
function worthOf(problem: FundingProblem, one: Candidate, price: number): number | null {
  const score = scoreIn(problem, one);
  return score === null || price === 0 ? score : Number((score / price).toPrecision(12));
}
