import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it, test } from 'vitest';
import { solveOptimum } from '../../electron/funding/solve-optimum.ts';
import { automaticRules, fundBy, type Solve } from '../../shared/scoring/funding-rules.ts';
import { withCandidate, type FundingProblem } from '../../shared/scoring/problem.ts';
import { whyNotFunded, type Change } from '../../shared/scoring/why-not.ts';
import { asking, problemWith, smallProblem } from './problems.ts';

const highs = await loadHighs();
const solve: Solve = async (problem, forced = null) => solveOptimum(highs, problem, forced, 10);

describe('why not, and the smallest change', () => {
  test.each(automaticRules)(
    '%s: each change alone gives money, and the reason is told for those who have none',
    async (rule) => {
      await fc.assert(
        fc.asyncProperty(smallProblem, async (problem) => {
          const set = await fundBy(problem, rule, solve);
          for (const { id } of problem.candidates) {
            const why = await whyNotFunded(problem, rule, id, solve);
            expect(why?.obstacle ?? null).toEqual(set?.refused.get(id) ?? null);
            for (const change of why?.changes ?? [])
              expect((await fundBy(changed(problem, id, change), rule, solve))?.funded.has(id)).toBe(true);
          }
        }),
        { numRuns: rule === 'optimum' ? 12 : 30 },
      );
    },
  );

  test.each(['list', 'score'] as const)(
    '%s: no smaller raise of the one frame gives money, tried by every thousand',
    async (rule) => {
      await fc.assert(
        fc.asyncProperty(smallProblem, async (small) => {
          const problem = { ...small, frames: small.frames.slice(0, 1) };
          for (const { id } of problem.candidates) {
            const why = await whyNotFunded(problem, rule, id, solve);
            const raise = why?.changes.find((change) => change.how === 'raise');
            if (raise?.how !== 'raise') continue;
            const [one] = raise.raises;
            for (let by = 1000; by < one!.by; by += 1000) {
              const less = changed(problem, id, { how: 'raise', raises: [{ ...one!, by }] });
              expect((await fundBy(less, rule, solve))?.funded.has(id)).toBe(false);
            }
          }
        }),
        { numRuns: 30 },
      );
    },
  );

  const problem = problemWith(3000, [
    asking('parker/1', 2000, 3),
    asking('parker/2', 2500, 4),
    asking('parker/3', 1000, 2),
  ]);
  const changes = async (rule: (typeof automaticRules)[number], id: string) =>
    (await whyNotFunded(problem, rule, id, solve))?.changes;

  it('under the chair’s order tells the raise past whoever ends the frame, the place, and no points', async () => {
    expect(await changes('list', 'parker/3')).toEqual([
      { how: 'raise', raises: [{ frame: problem.frames[0], by: 2500 }] },
      { how: 'up', places: 1, to: 2 },
    ]);
  });

  it('by score tells the points that pass the one above', async () => {
    expect(await changes('score', 'parker/1')).toEqual([
      { how: 'raise', raises: [{ frame: problem.frames[0], by: 1500 }] },
      { how: 'lower', costs: [{ year: '2027', by: 1500 }] },
      { how: 'points', from: 3, to: 4 },
    ]);
  });

  it('under the optimum tells exactly what its points must make up for', async () => {
    const tied = problemWith(1000, [asking('parker/1', 1000, 4), asking('parker/2', 1000, 2.5)]);
    const why = await whyNotFunded(tied, 'optimum', 'parker/2', solve);
    expect(why?.changes.at(-1)).toEqual({ how: 'points', from: 2.5, to: 4.01 });
  });

  it('tells of what excludes it, and that it would have money without', async () => {
    const apart = problemWith(9000, [asking('parker/1', 1000, 4), asking('parker/2', 1000, 2)], {
      exclusions: [['parker/1', 'parker/2']],
    });
    const why = await whyNotFunded(apart, 'list', 'parker/2', solve);
    expect(why?.obstacle).toEqual({ why: 'excluded', by: 'parker/1' });
    expect(why?.changes).toEqual([
      { how: 'up', places: 1, to: 1 },
      { how: 'without', other: 'parker/1' },
    ]);
  });
});

function changed(problem: FundingProblem, id: string, change: Change): FundingProblem {
  const one = problem.candidates.find((candidate) => candidate.id === id)!;
  switch (change.how) {
    case 'raise':
      return {
        ...problem,
        frames: problem.frames.map((frame) => ({
          ...frame,
          amount: frame.amount + (change.raises.find((raise) => raise.frame === frame)?.by ?? 0),
        })),
      };
    case 'lower':
      return withCandidate(problem, id, {
        costs: Object.fromEntries(
          Object.entries(one.costs).map(([year, cost]) => [
            year,
            cost - (change.costs.find((lower) => lower.year === year)?.by ?? 0),
          ]),
        ),
      });
    case 'up': {
      const rest = problem.candidates.filter((candidate) => candidate !== one);
      return { ...problem, candidates: [...rest.slice(0, change.to - 1), one, ...rest.slice(change.to - 1)] };
    }
    case 'points': {
      const points = Object.fromEntries(problem.model.criteria.map((criterion) => [criterion.id, change.to]));
      const given = Object.fromEntries(Object.keys(one.given).map((who) => [who, points]));
      return withCandidate(problem, id, { points, given });
    }
    case 'without':
      return { ...problem, candidates: problem.candidates.filter((candidate) => candidate.id !== change.other) };
  }
}
