import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it, test } from 'vitest';
import { solveOptimum } from '../../electron/funding/solve-optimum.ts';
import { fundBy, type Solve } from '../../shared/scoring/funding-rules.ts';
import { totalScore } from '../../shared/scoring/problem.ts';
import { MOST_WEIGHT, robustnessOf, withWeight } from '../../shared/scoring/robustness.ts';
import { asking, problemWith, smallProblem } from './problems.ts';

const highs = await loadHighs();
const solve: Solve = async (problem, forced = null) => solveOptimum(highs, problem, forced, 10);
const sorted = (ids: Iterable<string>) => [...ids].sort();
const samples = Array.from({ length: 24 }, (_, i) => MOST_WEIGHT * ((i + 0.5) / 24) ** 3);

describe('how robust an outcome is', () => {
  test.each(['list', 'score', 'scorePerKrona'] as const)(
    '%s: inside the interval the set is the same, outside at once another',
    async (rule) => {
      await fc.assert(
        fc.asyncProperty(smallProblem, async (problem) => {
          const { funded } = (await fundBy(problem, rule, solve))!;
          for (const { criterion, from, to, below, above } of await robustnessOf(problem, rule, solve)) {
            const at = async (weight: number) =>
              sorted((await fundBy(withWeight(problem, criterion, weight), rule, solve))!.funded);
            const gap = 1e-6;
            for (const weight of samples)
              if (weight > from + gap && weight < to - gap) expect(await at(weight)).toEqual(sorted(funded));
            if (below && from > gap) expect(await at(from - gap)).not.toEqual(sorted(funded));
            if (above && to < MOST_WEIGHT - gap) expect(await at(to + gap)).not.toEqual(sorted(funded));
            expect(below === null).toBe(from === 0);
            expect(above === null).toBe(to === MOST_WEIGHT);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  test('the optimum: inside the interval no set is better than ours, outside one is', async () => {
    const whole = smallProblem.map((problem) => ({
      ...problem,
      candidates: problem.candidates.map((one, i) => ({
        ...one,
        points: { benefit: 0, effect: (i * 3) % 6, risk: (i * 2) % 5, feasibility: 1, ...one.points },
      })),
    }));
    await fc.assert(
      fc.asyncProperty(whole, async (problem) => {
        const ours = (await solve(problem))!.funded;
        for (const { criterion, from, to, isExact } of await robustnessOf(problem, 'optimum', solve)) {
          expect(isExact).toBe(true);
          for (const weight of samples.filter((_, i) => i % 3 === 0)) {
            const there = withWeight(problem, criterion, weight);
            const better = totalScore(there, (await solve(there))!.funded) - totalScore(there, ours);
            if (weight > from + 1e-3 && weight < to - 1e-3) expect(better).toBeLessThan(1e-5);
            if (weight < from - 1e-3 || weight > to + 1e-3) expect(better).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  test('equal shares: nothing that is tried inside the interval differs', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, async (problem) => {
        const { funded } = (await fundBy(problem, 'equalShares', solve))!;
        for (const { criterion, weight, from, to, isExact } of await robustnessOf(problem, 'equalShares', solve)) {
          expect(isExact).toBe(false);
          expect(from).toBeLessThanOrEqual(weight);
          expect(to).toBeGreaterThanOrEqual(weight);
          for (const end of [from, to].filter((one) => one > 0))
            expect(sorted((await fundBy(withWeight(problem, criterion, end), 'equalShares', solve))!.funded)).toEqual(
              sorted(funded),
            );
        }
      }),
      { numRuns: 12 },
    );
  });

  it('tells the weight at which two change places, worked out by hand', async () => {
    const points = (benefit: number, effect: number) => ({ benefit, effect });
    const problem = problemWith(1000, [
      asking('parker/1', 1000, null, { points: points(5, 1) }),
      asking('parker/2', 1000, null, { points: points(2, 3) }),
    ]);
    // 5w + 1 = 2w + 3 where w = 2/3.
    const [benefit, effect] = await robustnessOf(problem, 'score', solve);
    expect(benefit).toMatchObject({
      to: MOST_WEIGHT,
      above: null,
      below: { loses: ['parker/1'], gains: ['parker/2'] },
    });
    expect(benefit?.from).toBeCloseTo(2 / 3, 9);
    expect(effect).toMatchObject({ from: 0, below: null });
    expect(effect?.to).toBeCloseTo(3 / 2, 9);
  });
});
