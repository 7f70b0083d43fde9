import type { Highs } from 'highs';
import { quickRules, type Optimum } from '../../shared/scoring/funding-rules.ts';
import { readOptimum, refusedBeside, writeOptimum } from '../../shared/scoring/optimum-model.ts';
import { Purse } from '../../shared/scoring/purse.ts';
import { totalScore, type FundingProblem } from '../../shared/scoring/problem.ts';

/** Measured on 200 initiatives over four years (`npm run bench optimum`): these halve the time. */
const settings = {
  mip_heuristic_effort: 0,
  mip_allow_restart: false,
  mip_detect_symmetry: false,
  mip_pool_soft_limit: 100,
} as const;

/** No gap: the greatest sum is asked for, not one near it. */
const exact = { mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false } as const;

/**
 * The set with the greatest sum of scores, by HiGHS. Blocks for at most `seconds`; then the best that was found by then,
 * by the solver or by going down the list by score, and `isProven` is false. Null where no set has `forced` in it.
 */
export function solveOptimum(
  highs: Highs,
  problem: FundingProblem,
  forced: string | null,
  seconds: number,
): Optimum | null {
  const model = writeOptimum(problem, forced);
  if (model.columns.size === 0) {
    const none =
      forced === null || new Purse(problem).musts.has(forced) ? readOptimum(problem, model, {}, forced) : null;
    return none && { ...none, isProven: true };
  }
  const solution = highs.solve(model.text, { ...settings, ...exact, time_limit: seconds });
  if (solution.Status === 'Infeasible') return null;
  const values = Object.fromEntries(
    Object.entries(solution.Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]),
  );
  const found = readOptimum(problem, model, values, forced);
  if (solution.Status === 'Optimal') {
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
