import { describe, expect, test } from 'vitest';

import { slugOf } from '../../shared/plan/area-id.ts';
import { sumKronor, toKronor } from '../../shared/plan/money.ts';
import { nextVersion } from '../../shared/plan/next-version.ts';
import { hashOf, PlanSchema, planVersion, type Initiative, type Plan } from '../../shared/plan/plan.ts';
import { addCosts, initiativeSum, initiativeTotals, planSum, planTotals } from '../../shared/plan/totals.ts';

const none = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };

function initiative(number: string, costs: Initiative['costs'], parts: Initiative[] = []): Initiative {
  return {
    id: `ekonomi/${number}`,
    number,
    title: `Nr ${number}`,
    priority: 1,
    costs,
    sections: none,
    otherSections: [],
    parts,
  };
}

const plan: Plan = {
  area: 'Ekonomi',
  areaId: 'ekonomi',
  title: 'Tjänsteplan 2027-2030 Ekonomi',
  version: '4.0',
  date: '2026-06-29',
  period: [2027, 2028],
  history: [{ date: '2026-06-29', version: '4.0', description: 'Efter forum', changedBy: null }],
  direction: 'Framåt.',
  initiatives: [
    initiative('1', { '2027': 2_400_000, '2028': null }),
    initiative('2', { '2027': null, '2028': null }, [initiative('2.1', { '2027': 100_000, '2028': 50_000 })]),
  ],
  otherSections: [{ heading: 'Vidmakthållande', text: 'Ökar.' }],
  statements: [],
};

describe('a plan', () => {
  test('is checked by its schema, initiatives within initiatives too', () => {
    expect(PlanSchema.parse(plan)).toEqual(plan);
    const broken = structuredClone(plan);
    broken.initiatives[1]!.parts[0]!.costs = { '2027': 0.5 };
    expect(PlanSchema.safeParse(broken).success).toBe(false);
  });

  test.each([
    ['a priority of 4', { ...plan, initiatives: [{ ...plan.initiatives[0], priority: 4 }] }],
    ['a day that is none', { ...plan, date: '2026-02-30' }],
    ['an area id with a capital', { ...plan, areaId: 'Ekonomi' }],
    ['a key it does not know', { ...plan, places: {} }],
    ['a cost in a year of two digits', { ...plan, initiatives: [{ ...plan.initiatives[0], costs: { '27': 1 } }] }],
  ])('cannot have %s', (_, broken) => {
    expect(PlanSchema.safeParse(broken).success).toBe(false);
  });
});

describe('a plan version', () => {
  test('is named by its content: equal plans have one name, any change another', () => {
    const hash = hashOf(planVersion(plan));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(planVersion(structuredClone(plan)))).toBe(hash);
    expect(hashOf(planVersion({ ...plan, direction: 'Framåt!' }))).not.toBe(hash);
    expect(hashOf(planVersion(plan, [hash]))).not.toBe(hash);
  });

  test('has its parents as a set', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(hashOf(planVersion(plan, [b, a, a]))).toBe(hashOf(planVersion(plan, [a, b])));
  });

  test.each([
    ['1.0', '2.0'],
    ['0.9', '1.0'],
    ['4', '5.0'],
    ['2.3', '3.0'],
    ['', '1.0'],
    ['utkast', '1.0'],
    ['99999999999999999999', '1.0'],
  ])('%s is followed by %s', (version, next) => {
    expect(nextVersion(version)).toBe(next);
  });
});

describe('sums', () => {
  test('an initiative without amounts of its own costs what its parts do', () => {
    expect(initiativeTotals(plan.initiatives[1]!)).toEqual({ '2027': 100_000, '2028': 50_000 });
    expect(initiativeSum(plan.initiatives[1]!)).toBe(150_000);
  });

  test('amounts of its own count, and its parts then tell how they are used', () => {
    const both = initiative('3', { '2027': 900_000 }, [initiative('3.1', { '2027': 400_000 })]);
    expect(initiativeTotals(both)).toEqual({ '2027': 900_000 });
  });

  test('a plan costs what its initiatives do, and empty years count as nothing', () => {
    expect(planTotals(plan)).toEqual({ '2027': 2_500_000, '2028': 50_000 });
    expect(planSum(plan)).toBe(2_550_000);
    expect(addCosts([{ '2027': null, '2028': 0 }])).toEqual({ '2028': 0 });
    expect(sumKronor([1, null, 2])).toBe(3);
  });

  test('tkr become whole kronor, and what is no amount is refused', () => {
    expect(toKronor(0.0005)).toBe(1);
    expect(toKronor(2400)).toBe(2_400_000);
    expect(() => toKronor(Number.NaN)).toThrow(RangeError);
    expect(() => toKronor(1e300)).toThrow(RangeError);
  });
});

test.each([
  ['Ledning & Styrning', 'ledning-och-styrning'],
  ['Vård och omsorg', 'vard-och-omsorg'],
  ['IT-tjänster', 'it-tjanster'],
  ['  HR  ', 'hr'],
  ['…', 'omrade'],
])('the area %s has the id %s', (name, id) => {
  expect(slugOf(name)).toBe(id);
});
