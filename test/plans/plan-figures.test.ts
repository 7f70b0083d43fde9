import { describe, expect, test } from 'vitest';
import { spanOf, yearsOf } from '../../renderer/plans/plan-figures.ts';
import { costIn, statesCosts, sumStated } from '../../shared/plan/year-costs.ts';
import { newestFirst } from '../../renderer/plans/version-chain.ts';
import type { PlanSummary } from '../../shared/bridge/shapes.ts';
import type { Initiative } from '../../shared/plan/plan.ts';

const costing = (costs: Initiative['costs'], parts: Initiative[] = []) => ({ costs, parts }) as Initiative;

describe('figures of plans', () => {
  test('an empty year stays empty and zero stays zero', () => {
    const initiative = costing({ '2027': 0, '2028': null });
    expect([2027, 2028, 2029].map((year) => costIn(initiative, year))).toEqual([0, null, null]);
    expect([sumStated([null, null]), sumStated([0, null]), sumStated([])]).toEqual([null, 0, null]);
  });

  test('an initiative that states nothing shows the sum of its parts', () => {
    const whole = costing({ '2027': null }, [costing({ '2027': 300 }), costing({ '2027': 200, '2028': 100 })]);
    expect([2027, 2028, 2029].map((year) => costIn(whole, year))).toEqual([500, 100, null]);
    expect(statesCosts(whole)).toBe(false);
    expect(costIn(costing({}, [costing({ '2027': null })]), 2027)).toBeNull();
    expect(costIn({ ...whole, costs: { '2027': 450 } }, 2027)).toBe(450);
  });

  test('the years of some plans are all that any of them spans', () => {
    const years = yearsOf([{ period: [2027, 2028] }, { period: [2026, 2027] }]);
    expect(years).toEqual([2026, 2027, 2028]);
    expect([spanOf(years), spanOf([2027]), spanOf([])]).toEqual(['2026–2028', '2027', '']);
  });
});

test('versions stand with each before those it came from, two branches and their merge too', () => {
  const version = (hash: string, ...parents: string[]) => ({ hash, parents }) as unknown as PlanSummary;
  const versions = [version('a'), version('m', 'b', 'c'), version('b', 'a'), version('c', 'a', 'gone')];
  expect(newestFirst(versions).map(({ hash }) => hash)).toEqual(['m', 'b', 'c', 'a']);
});
