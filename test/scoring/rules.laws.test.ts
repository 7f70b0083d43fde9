import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLine } from '../../shared/scoring/cut-line.ts';
import { quickRules } from '../../shared/scoring/funding-rules.ts';
import { costOver, scoreIn, type FundingProblem } from '../../shared/scoring/problem.ts';
import { isAllowed } from '../../shared/scoring/purse.ts';
import { allowedSets, smallProblem } from './problems.ts';

const rules = Object.keys(quickRules) as (keyof typeof quickRules)[];

describe('every rule', () => {
  test.each(rules)(
    '%s keeps to frames, musts, dependencies and exclusions, and says of everyone else why not',
    (rule) => {
      fc.assert(
        fc.property(smallProblem, (problem) => {
          const { funded, refused } = quickRules[rule](problem);
          expect(isAllowed(problem, funded)).toBe(true);
          for (const { id } of problem.candidates) expect(funded.has(id)).toBe(!refused.has(id));
        }),
      );
    },
  );

  test.each(['score', 'scorePerKrona', 'equalShares'] as const)('%s leaves nobody out who would fit', (rule) => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { funded } = quickRules[rule](problem);
        for (const set of allowedSets(problem)) {
          const more = [...set].filter((id) => !funded.has(id));
          if (more.length === 1) expect([...funded].every((id) => set.has(id))).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the chair’s order', () => {
  test('is the cut-line where only the budget year has a frame and nothing is tied', () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(40_000), (problem, amount) => {
        const candidates = problem.candidates.map((one) => ({
          ...one,
          must: false,
        }));
        const frames = [{ year: '2027', area: null, amount }];
        const plain = { ...problem, candidates, frames, dependencies: [], exclusions: [] };
        const cut = cutLine(candidates, { '2027': amount }, problem.years);
        expect([...quickRules.list(plain).funded]).toEqual(candidates.slice(0, cut.funded).map(({ id }) => id));
      }),
    );
  });
});

describe('greedy rules', () => {
  test.each(['score', 'scorePerKrona'] as const)('%s is that of going down the list, written anew', (rule) => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        expect([...quickRules[rule](problem).funded].sort()).toEqual(naive(problem, rule).sort());
      }),
    );
  });
});

/** Goes down the list with the sets that the problem allows as the only judge of what fits. */
function naive(problem: FundingProblem, rule: 'score' | 'scorePerKrona'): string[] {
  const allowed = allowedSets(problem).map((set) => [...set]);
  const worth = (one: FundingProblem['candidates'][number]): number => {
    const score = scoreIn(problem, one);
    if (score === null) return -1;
    if (rule === 'score') return score;
    const cost = costOver(problem, one);
    return cost === 0 ? 1e9 + score : score / cost;
  };
  const order = problem.candidates
    .map((one, place) => ({ id: one.id, place, worth: worth(one) }))
    .sort((one, other) =>
      Math.abs(one.worth - other.worth) < 1e-12 ? one.place - other.place : other.worth - one.worth,
    );
  let held = allowed.reduce((least, set) => (set.length < least.length ? set : least));
  for (const { id } of order) {
    const needed = new Set([...held, id]);
    for (const one of needed)
      for (const { initiative, needs } of problem.dependencies)
        if (initiative === one && !held.includes(one)) needed.add(needs);
    const next = allowed.find((set) => set.length === needed.size && set.every((one) => needed.has(one)));
    if (next) held = next;
  }
  return held;
}
