import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { equalShares, type Project } from '../../shared/scoring/equal-shares.ts';
import { shareMoney } from '../../shared/scoring/share-money.ts';
import { asking, problemWith } from './problems.ts';

type Ballots = readonly string[];
type Satisfaction = (price: number) => number;
const each: Satisfaction = () => 1;
const byCost: Satisfaction = (price) => price;

/** Projects from approval ballots (`'ab'` approves a and b), each worth what the satisfaction says to who approves. */
function projects(prices: Readonly<Record<string, number>>, ballots: Ballots, satisfaction: Satisfaction): Project[] {
  return Object.entries(prices).map(([id, price]) => ({
    id,
    price,
    utility: new Map(
      ballots.flatMap((ballot, who) =>
        ballot.includes(id) && satisfaction(price) > 0 ? [[who, satisfaction(price)]] : [],
      ),
    ),
  }));
}
const bought = (prices: Readonly<Record<string, number>>, ballots: Ballots, money: number, satisfaction = each) =>
  [...equalShares(projects(prices, ballots, satisfaction), ballots.length, money)].sort().join('');

/**
 * Worked examples with the outcomes that pabutools, the reference implementation of the method's researchers, holds in
 * its own tests (github.com/COMSOC-Community/pabutools, tests/rules/test_rule.py: AppEx_2, AppEx_3, AppEx_4, and the
 * running example of Lackner and Skowron, Multi-Winner Voting with Approval Preferences, Springer 2023).
 */
describe('published examples', () => {
  const four = { a: 1, b: 0.9, c: 2, d: 1.09 };
  const ballots = ['a', 'bcd', 'bcd', 'c'];

  it('AppEx_2 and AppEx_3: points by project, also beside projects that nobody wants', () => {
    expect(bought(four, ballots, 4)).toBe('abd');
    expect(bought({ ...four, e: 1.09, f: 1.09 }, ballots, 4)).toBe('abd');
  });

  it('AppEx_2: points by cost, and with a tenth more for each until more is bought than there is money for', () => {
    expect(bought(four, ballots, 4, byCost)).toBe('ac');
    const raised = Array.from({ length: 100 }, (_, step) => bought(four, ballots, 4 + 4 * step * 0.1, byCost));
    const cost = (ids: string) => ids.split('').reduce((sum, id) => sum + four[id as keyof typeof four], 0);
    const over = raised.findIndex((ids) => cost(ids) > 4);
    expect(raised[over - 1]).toBe('abc');
  });

  it('AppEx_4: what costs nothing is bought where it is worth something', () => {
    expect(bought({ a: 0, b: 1, c: 2 }, ['a', 'abc', 'c'], 2)).toBe('a');
    expect(bought({ a: 0, b: 1, c: 2 }, ['a', 'abc', 'c'], 2, byCost)).toBe('');
  });

  it('Lackner and Skowron, running example: twelve voters, four seats', () => {
    const seats = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 };
    const twelve = ['ab', 'ab', 'ab', 'ac', 'ac', 'ac', 'ad', 'ad', 'bcf', 'e', 'f', 'g'];
    expect(bought(seats, twelve, 4)).toBe('a');
    expect(bought(seats, twelve, 4, byCost)).toBe('a');
  });

  it('Lackner and Skowron, example of eight voters and three seats: c at a fifth each, then a, then nobody', () => {
    const eight = ['cd', 'cd', 'cd', 'ab', 'ab', 'ac', 'ac', 'bd'];
    expect(equalShares(projects({ a: 1, b: 1, c: 1, d: 1 }, eight, each), 8, 3)).toEqual(['c', 'a']);
  });
});

describe('equal shares', () => {
  test('is that of the definition, with the price per point found by halving and every project asked each time', () => {
    const project = fc.record({
      price: fc.integer({ min: 1, max: 20 }),
      utility: fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 60 }), (all, money) => {
        const made = all.map(({ price, utility }, i) => ({
          id: String(i),
          price,
          utility: new Map(utility.flatMap((gets, who) => (gets > 0 ? [[who, gets] as const] : []))),
        }));
        expect(equalShares(made, 4, money)).toEqual(byDefinition(made, 4, money));
      }),
    );
  });

  test('a group that is large enough for what it agrees on is not left without (extended justified representation)', () => {
    const ballot = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 }).map((ids) => ids.join(''));
    fc.assert(
      fc.property(
        fc.array(ballot, { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 1, max: 4 }),
        (ballots, seats) => {
          const prices = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };
          const won = bought(prices, ballots, seats);
          for (let bits = 1; bits < 2 ** ballots.length; bits++) {
            const group = ballots.filter((_, i) => bits & (1 << i));
            const agreed = 'abcdef'.split('').filter((id) => group.every((one) => one.includes(id))).length;
            const due = Math.min(agreed, Math.floor((group.length * seats) / ballots.length + 1e-9));
            const most = Math.max(...group.map((one) => won.split('').filter((id) => one.includes(id)).length));
            expect(most).toBeGreaterThanOrEqual(due);
          }
        },
      ),
    );
  });
});

describe('equal shares in a meeting', () => {
  const all = (points: number) => ({ benefit: points, effect: points, risk: points, feasibility: points });

  it('gives a third of the participants their third, where the score alone gives it to the others', () => {
    const theirs = (cost: number, id: string, who: readonly string[]) =>
      asking(id, cost, 0, { given: Object.fromEntries(who.map((one) => [one, all(5)])) });
    const most = ['anna', 'bo'];
    const problem = problemWith(3000, [
      theirs(1000, 'parker/1', most),
      theirs(1000, 'parker/2', most),
      theirs(1000, 'parker/3', most),
      theirs(1000, 'parker/4', ['cia']),
    ]);
    expect([...shareMoney(problem).funded].sort()).toEqual(['parker/1', 'parker/2', 'parker/4']);
  });

  it('pays what must be done by law first, and shares what is left', () => {
    const must = asking('parker/3', 1500, null, { must: true });
    const problem = problemWith(2000, [asking('parker/1', 1000, 5), asking('parker/2', 500, 1), must]);
    expect([...shareMoney(problem).funded].sort()).toEqual(['parker/2', 'parker/3']);
  });

  it('without a frame over all it goes by score within what other frames leave', () => {
    const frames = [{ year: '2027', area: 'parker', amount: 1000 }];
    const problem = problemWith(null, [asking('parker/1', 1000, 2), asking('parker/2', 1000, 4)], { frames });
    expect([...shareMoney(problem).funded]).toEqual(['parker/2']);
  });
});

/** Straight from the definition: the least rate at which the supporters' payments reach the price, by halving. */
function byDefinition(all: readonly Project[], voters: number, money: number): string[] {
  const left = Array.from({ length: voters }, () => money / voters);
  const bought: string[] = [];
  for (;;) {
    let best: { project: Project; rate: number } | null = null;
    for (const project of all) {
      if (bought.includes(project.id)) continue;
      const paid = (rate: number) =>
        [...project.utility].reduce((sum, [who, gets]) => sum + Math.min(left[who]!, rate * gets), 0);
      if (paid(1e9) < project.price - 1e-6) continue;
      let [low, high] = [0, 1e6];
      for (let i = 0; i < 200; i++) {
        const middle = (low + high) / 2;
        if (paid(middle) < project.price - 1e-9) low = middle;
        else high = middle;
      }
      if (best === null || high < best.rate - 1e-7) best = { project, rate: high };
    }
    if (best === null) return bought;
    for (const [who, gets] of best.project.utility)
      left[who] = Math.max(0, left[who]! - Math.min(left[who]!, best.rate * gets));
    bought.push(best.project.id);
  }
}
