import type { Highs } from 'highs';
import { quickRules, type Optimum } from '../../shared/scoring/funding-rules.ts';
import { readOptimum, refusedBeside, writeOptimum } from '../../shared/scoring/optimum-model.ts';
import { Purse } from '../../shared/scoring/purse.ts';
import { totalScore, type FundingProblem } from '../../shared/scoring/problem.ts';
import { solveInSteps, usualSteps } from './solve-in-steps.ts';

/**
 * The set with the greatest sum of scores, by HiGHS. Blocks for at most `seconds`; then the best that was found by then,
 * by the solver or by going down the list by score, and `isProven` is false. Null where no set has `forced` in it.
 *
 * @param steps how many columns the solver decides on first, and then (`solveInSteps`); they change nothing of the answer
 */
export function solveOptimum(
  highs: Highs,
  problem: FundingProblem,
  forced: string | null,
  seconds: number,
  steps: readonly number[] = usualSteps,
): Optimum | null {
  const model = writeOptimum(problem, forced);
  if (model.columns.size === 0) {
    const none =
      forced === null || new Purse(problem).musts.has(forced) ? readOptimum(problem, model, {}, forced) : null;
    return none && { ...none, isProven: true };
  }
  const { is, values } = solveInSteps(highs, model.text, seconds, steps);
  if (is === 'impossible') return null;
  const found = values && readOptimum(problem, model, values, forced);
  if (is === 'proven') {
    if (!found) throw new Error('the solver’s answer does not keep to the problem');
    return { ...found, isProven: true };
  }
  const best = bestOf(problem, [found?.funded, quickRules.score(problem).funded], forced);
  return best && { funded: best, refused: refusedBeside(problem, best), isProven: false };
}

function bestOf(
  problem: FundingProblem,
  sets: readonly (ReadonlySet<string> | undefined)[],
  forced: string | null,
): ReadonlySet<string> | null {
  const fitting = sets.flatMap((one) => (one && (forced === null || one.has(forced)) ? [one] : []));
  return fitting.toSorted((one, other) => totalScore(problem, other) - totalScore(problem, one))[0] ?? null;
}
