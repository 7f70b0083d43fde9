import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycles, describedInitiative } from '../../../shared/meeting/initiatives/queries.ts';
import { ranked } from '../../../shared/meeting/queries.ts';
import { resultsOf } from '../../../shared/meeting/results.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { diffPlans } from '../../../shared/plan/diff.ts';
import { applyChanges } from '../../../shared/plan/diff-apply.ts';
import { initiativeTotals } from '../../../shared/plan/totals.ts';
import { PlanVersionSchema } from '../../../shared/plan/plan.ts';
import { joining, type Laptop } from '../given.ts';
import { openMeeting } from '../arbitraries.ts';
import { plainly, versions } from '../oracle.ts';
import { aloneWith, disputedWith, initiativesCommands } from './held.ts';

const anyOf = fc.oneof(...initiativesCommands);

/** Kronor of a year over all that stands. */
function sumOf(state: MeetingState, year: string): number {
  return ranked(state).reduce((sum, { costs }) => sum + (costs[year] ?? 0), 0);
}

/** A laptop that has heard everybody. */
function everybody(laptops: readonly Laptop[]): Laptop {
  return joining('new', laptops[0]!).hears(...laptops);
}

/** Costs straight from the words of the SPEC: own or amended, with those of what shows as merged here. */
function costIn(state: MeetingState, met: MeetingInitiative, year: string): number | null {
  const amendment = met.amendments[`/costs/${year}`]?.value;
  const own = amendment ? amendment.value : (met.stated.costs[year] ?? null);
  const merged = [...state.initiatives.values()].filter(
    ({ id, standing }) => standing.is === 'merged' && standing.into === met.id && !amendment?.covers.includes(id),
  );
  const all = [own, ...merged.map((one) => costIn(state, one, year))].filter((amount) => typeof amount === 'number');
  return all.length === 0 ? null : all.reduce((sum, amount) => sum + amount, 0);
}

describe('what becomes of initiatives', () => {
  test('SPEC M11: undoing one restores what was, exactly, and redoing it what it made', () => {
    fc.assert(
      fc.property(aloneWith, anyOf, (laptop, command) => {
        const before = plainly(laptop.state);
        const decided = laptop.perform(command);
        if (!decided.ok || decided.facts.length === 0) return;
        const after = plainly(laptop.state);
        laptop.does({ type: 'undo' });
        expect(plainly(laptop.state)).toEqual(before);
        laptop.does({ type: 'redo' });
        expect(plainly(laptop.state)).toEqual(after);
      }),
    );
  });

  test('SPEC M11: merging keeps the sum of every year, and so does a split whose parts make up the whole', () => {
    fc.assert(
      fc.property(aloneWith, anyOf, fc.nat(100), (laptop, command, share) => {
        const { state } = laptop;
        const whole = ranked(state)[0];
        const made =
          command.type === 'split-initiative' && whole
            ? { ...command, initiative: whole.id, parts: partsOf(whole, share) }
            : command;
        if (made.type !== 'merge-initiatives' && made.type !== 'split-initiative') return;
        const before = state.period.map((year) => sumOf(state, year));
        laptop.perform(made);
        expect(laptop.state.period.map((year) => sumOf(laptop.state, year))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('SPEC M11: whoever did what at the same time, what is merged counts once, where it shows, and no ring comes about', () => {
    fc.assert(
      fc.property(fc.oneof(openMeeting, disputedWith), (laptops) => {
        const { state } = everybody(laptops);
        for (const met of state.initiatives.values()) {
          for (const year of state.period) expect(met.costs[year] ?? null).toBe(costIn(state, met, year));
          const merged = [...state.initiatives.values()].filter(
            ({ standing }) => standing.is === 'merged' && standing.into === met.id,
          );
          expect(merged.map(({ id }) => id).sort()).toEqual([...met.absorbed].sort());
          if (met.origin.from === 'split' && met.standing.is === 'standing') {
            const whole = state.initiatives.get(met.origin.of)!;
            expect(whole.standing).toMatchObject({ is: 'split', by: met.origin.by });
          }
        }
      }),
    );
  });

  test('SPEC M8, M11: the ranking holds everything that ever came, once', () => {
    fc.assert(
      fc.property(openMeeting, (laptops) => {
        const { state } = everybody(laptops);
        expect([...state.ranking].sort()).toEqual([...state.initiatives.keys()].sort());
      }),
    );
  });

  test('SPEC M11: one device makes no ring of dependencies', () => {
    fc.assert(
      fc.property(aloneWith, (laptop) => {
        expect(cycles(laptop.state)).toEqual([]);
      }),
    );
  });
});

describe('the plans that a meeting results in', () => {
  test('are plans, name nothing twice, hold what stands with the costs the meeting says, and differ as it changed them', () => {
    fc.assert(
      fc.property(fc.oneof(openMeeting, disputedWith), (laptops) => {
        const laptop = everybody(laptops);
        laptop.write({ type: 'meeting.closed.1' });
        const { state } = laptop;
        const results = resultsOf(state, versions);
        const all = results.flatMap(({ plan }) => plan.initiatives);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.map(({ title }) => title).sort()).toEqual(
          ranked(state)
            .map(({ title }) => title)
            .sort(),
        );
        for (const result of results) {
          expect(PlanVersionSchema.parse(result)).toEqual(result);
          const base = versions.get(result.parents[0]!)!.plan;
          const diff = diffPlans(base, result.plan);
          expect(applyChanges(diff, new Set(diff.changes.map(({ path }) => path)))).toEqual(result.plan);
          const ids = new Set(result.plan.initiatives.map(({ id }) => id));
          for (const { initiatives } of result.plan.statements) for (const id of initiatives) expect(ids).toContain(id);
        }
        for (const met of ranked(state)) {
          const described = describedInitiative(state, versions, met.id)!;
          expect(initiativeTotals(described)).toEqual(met.costs);
        }
      }),
    );
  });
});

function partsOf({ costs, area }: MeetingInitiative, share: number) {
  const years = Object.entries(costs);
  const first = years.map(([year, amount]) => [year, Math.floor((amount * share) / 100)] as const);
  const second = years.map(([year, amount], i) => [year, amount - first[i]![1]] as const);
  return [first, second].map((some, i) => ({
    initiative: `${area}/90${i}`,
    number: `90${i}`,
    title: `Del ${i}`,
    costs: Object.fromEntries(some),
  }));
}
