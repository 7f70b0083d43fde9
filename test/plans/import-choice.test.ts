import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canTake,
  chosenOf,
  countOf,
  firstChoice,
  nothingChosen,
  requestOf,
  saysNothingNew,
  withChanges,
  withPlan,
  withRemoved,
} from '../../renderer/plans/import-choice.ts';
import type { ImportComparison, PlanComparison } from '../../shared/bridge/compare-contract.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { hashOf, planVersion } from '../../shared/plan/plan.ts';
import { parks } from '../meeting/plans.ts';
import { plan as anyPlan } from '../plan/plans.ts';

const same = { version: false, date: false };
const base = { hash: hashOf(parks), plan: parks.plan, decided: null };
const decided = { ...base, decided: { body: 'Forum', forum: 'decision' as const, date: '2026-06-01' } };
const changed: PlanComparison = { standing: 'changed', base, completed: null, older: same };
const unchanged: PlanComparison = { standing: 'unchanged', base: null, completed: null, older: same };
const comparison = (...plans: PlanComparison[]): ImportComparison => ({
  plans,
  tables: [],
  papers: [],
  isKnown: false,
});

describe('what is chosen of a document from the start', () => {
  it('is all that is new or changed', () => {
    const found = comparison({ ...unchanged, standing: 'new' }, changed, unchanged);
    expect([...firstChoice(found).whole]).toEqual([0, 1]);
  });

  it('is never what is older than the register’s by its number, nor by its date where a meeting has decided', () => {
    const byNumber = { ...changed, older: { version: true, date: false } };
    const byDate = { ...changed, older: { version: false, date: true } };
    expect([...firstChoice(comparison(byNumber, byDate, { ...byDate, base: decided })).whole]).toEqual([1]);
  });

  it('is nothing where nothing is new, and then nothing can be taken', () => {
    const found = comparison(unchanged);
    expect(saysNothingNew(found)).toBe(true);
    expect(canTake({ choice: firstChoice(found), comparison: found })).toBe(false);
    const tables = [{ table: 'budget' as const, rows: 3, changes: null }];
    expect(canTake({ choice: nothingChosen, comparison: { ...found, tables } })).toBe(true);
    expect(canTake({ choice: nothingChosen, comparison: { ...found, tables, isKnown: true } })).toBe(false);
  });
});

describe('a choice', () => {
  it('of all changes one by one is the plan whole, and without all of them it is nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const diff = diffPlans(before, after);
        const paths = diff.changes.map(({ path }) => path);
        const all = paths.reduce((choice, path) => withChanges(choice, 0, diff, [path], true), nothingChosen);
        expect(all).toEqual({ ...nothingChosen, whole: new Set(paths.length > 0 ? [0] : []) });
        const none = paths.reduce((choice, path) => withChanges(choice, 0, diff, [path], false), all);
        expect(countOf(none)).toBe(0);
      }),
    );
  });

  it('of a part is asked for by its paths against the version that it was compared to', () => {
    const after = { ...parks.plan, version: '2.0', direction: 'Framåt.' };
    const diff = diffPlans(parks.plan, after);
    const choice = withChanges(withPlan(nothingChosen, 0, true), 0, diff, ['/version'], false);
    expect([...chosenOf(choice, 0, diff)]).toEqual(['/direction']);
    const part = { plan: 0, base: hashOf(planVersion(parks.plan)), changes: ['/direction'] };
    expect(requestOf(choice, comparison(changed))).toEqual({ plans: [], parts: [part], removals: [] });
  });

  it('of an initiative to remove is asked for by its plan, whatever else is chosen of it', () => {
    const found = comparison(unchanged);
    const choice = withRemoved(firstChoice(found), 0, 'parker/1', true);
    expect(countOf(choice)).toBe(1);
    expect(canTake({ choice, comparison: found })).toBe(true);
    expect(requestOf(choice, found)).toEqual({
      plans: [],
      parts: [],
      removals: [{ plan: 0, initiatives: ['parker/1'] }],
    });
    expect(countOf(withPlan(choice, 0, true))).toBe(1);
    expect(withRemoved(choice, 0, 'parker/1', false)).toEqual(nothingChosen);
  });
});
