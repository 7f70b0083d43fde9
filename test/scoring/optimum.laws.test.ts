import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { solveOptimum } from '../../electron/funding/solve-optimum.ts';
import { isAllowed } from '../../shared/scoring/purse.ts';
import { totalScore } from '../../shared/scoring/problem.ts';
import { allowedSets, smallProblem } from './problems.ts';

const highs = await loadHighs();
const digits = 9;
/** As few columns at a time as make problems as small as these take every step that large ones do. */
const steps = fc.constantFrom([30, 60], [], [1], [2, 4], [1, 2, 3]);

describe('the optimum', () => {
  test('gives as many points as the best of all sets there are, tried one by one', () => {
    fc.assert(
      fc.property(smallProblem, steps, (problem, taken) => {
        const best = Math.max(...allowedSets(problem).map((set) => totalScore(problem, set)));
        const found = solveOptimum(highs, problem, null, 10, taken);
        expect(found?.isProven).toBe(true);
        expect(isAllowed(problem, found!.funded)).toBe(true);
        expect(totalScore(problem, found!.funded)).toBeCloseTo(best, digits);
        expect(new Set([...found!.funded, ...found!.refused.keys()]).size).toBe(problem.candidates.length);
      }),
      { numRuns: 150 },
    );
  });

  test('with one that is forced, is the best of the sets that have it, or none', () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(9), steps, (problem, which, taken) => {
        const { id } = problem.candidates[which % problem.candidates.length]!;
        const sets = allowedSets(problem).filter((set) => set.has(id));
        const found = solveOptimum(highs, problem, id, 10, taken);
        expect(found === null).toBe(sets.length === 0);
        if (found === null) return;
        expect(found.funded.has(id)).toBe(true);
        const best = Math.max(...sets.map((set) => totalScore(problem, set)));
        expect(totalScore(problem, found.funded)).toBeCloseTo(best, digits);
      }),
      { numRuns: 150 },
    );
  });

  test('the sets that a problem allows are those that can be told to keep to it', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const allowed = new Set(allowedSets(problem).map((set) => [...set].sort().join(' ')));
        const ids = problem.candidates.map(({ id }) => id);
        for (let bits = 0; bits < 2 ** ids.length; bits++) {
          const set = new Set(ids.filter((_, i) => bits & (1 << i)));
          expect(isAllowed(problem, set)).toBe(allowed.has([...set].sort().join(' ')));
        }
      }),
      { numRuns: 30 },
    );
  });
});
