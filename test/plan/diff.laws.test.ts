import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../shared/plan/diff-apply.ts';
import { kindOf, type Change, type PlanDiff } from '../../shared/plan/diff-change.ts';
import { withoutDependent, withRequired } from '../../shared/plan/diff-requires.ts';
import { summaryOf } from '../../shared/plan/diff-summary.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { sumKronor } from '../../shared/plan/money.ts';
import { PlanSchema, type Initiative, type Plan } from '../../shared/plan/plan.ts';
import { everyInitiative, plan } from './plans.ts';

const pathsOf = ({ changes }: PlanDiff) => changes.map(({ path }) => path);
const shuffledOf = (of: Plan) =>
  fc
    .shuffledSubarray(of.initiatives, { minLength: of.initiatives.length })
    .map((initiatives) => ({ ...of, initiatives }));
const statedIn = (all: readonly Initiative[]) =>
  sumKronor(everyInitiative(all).flatMap(({ costs }) => Object.values(costs)));

/** What a change adds to the amounts that are stated, kronor. */
function addedBy(change: Change): number {
  if (change.type === 'amount') return change.difference;
  if (change.type !== 'initiative') return 0;
  return statedIn(change.after ? [change.after] : []) - statedIn(change.before ? [change.before] : []);
}

describe('the differences of two plans', () => {
  it('are none between a plan and itself', () => {
    fc.assert(
      fc.property(plan, (same) => {
        expect(diffPlans(same, structuredClone(same)).changes).toEqual([]);
      }),
    );
  });

  it('all taken give the later plan, none taken the earlier', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const diff = diffPlans(before, after);
        expect(applyChanges(diff, new Set(pathsOf(diff)))).toEqual(after);
        expect(applyChanges(diff, new Set())).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('have each a name of its own', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const paths = pathsOf(diffPlans(before, after));
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it('taken in part give a plan with each id once, whatever is chosen', () => {
    fc.assert(
      fc.property(plan, plan, fc.infiniteStream(fc.boolean()), (before, after, dice) => {
        const diff = diffPlans(before, after);
        const chosen = new Set(pathsOf(diff).filter(() => dice.next().value));
        const part = applyChanges(diff, chosen);
        expect(PlanSchema.parse(part)).toEqual(part);
        const ids = everyInitiative(part.initiatives).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(applyChanges(diff, withRequired(diff, chosen))).toEqual(part);
      }),
      { numRuns: 500 },
    );
  });

  it('of amounts sum up to what is stated more', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const sum = sumKronor(diffPlans(before, after).changes.map(addedBy));
        expect(sum).toBe(statedIn(after.initiatives) - statedIn(before.initiatives));
      }),
    );
  });

  it('of a plan in another order are moves, the fewest that give it, and nothing else', () => {
    fc.assert(
      fc.property(
        plan
          .filter(({ initiatives }) => new Set(initiatives.map(({ title }) => title)).size === initiatives.length)
          .chain((before) => fc.tuple(fc.constant(before), shuffledOf(before))),
        ([before, after]) => {
          const diff = diffPlans(before, after);
          expect(diff.changes.every(({ type }) => type === 'moved')).toBe(true);
          const places = after.initiatives.map((one) => before.initiatives.indexOf(one));
          expect(diff.changes.length).toBe(places.length - longestRising(places));
          expect(applyChanges(diff, new Set(pathsOf(diff))).initiatives).toEqual(after.initiatives);
        },
      ),
    );
  });

  it('left with all that can not be without them leave no choice that is not whole', () => {
    fc.assert(
      fc.property(plan, plan, fc.nat(), (before, after, at) => {
        const diff = diffPlans(before, after);
        const all = new Set(pathsOf(diff));
        const left = pathsOf(diff)[at % Math.max(1, all.size)];
        const rest = withoutDependent(diff, all, left === undefined ? [] : [left]);
        if (left !== undefined) expect(rest.has(left)).toBe(false);
        expect(withRequired(diff, rest)).toEqual(rest);
      }),
    );
  });

  it('are counted by kind, each once', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const diff = diffPlans(before, after);
        const { kinds, count } = summaryOf(diff);
        expect(sumKronor(Object.values(kinds))).toBe(count);
        for (const change of diff.changes) expect(kinds[kindOf(change)]).toBeGreaterThan(0);
      }),
    );
  });
});

/** The slow way: over every earlier end. */
function longestRising(places: readonly number[]): number {
  const best: number[] = [];
  places.forEach((place, at) => {
    best[at] = 1 + Math.max(0, ...places.slice(0, at).map((other, j) => (other < place ? (best[j] ?? 0) : 0)));
  });
  return Math.max(0, ...best);
}
