import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestedItems } from '../../shared/meeting/queries.ts';
import type { Recorded } from '../../shared/meeting/recorded.ts';
import { anyMeeting, disputedMeeting } from './arbitraries.ts';
import { sync } from './given.ts';
import { replayed, standingIn, together, unknownToOthers, type Standing } from './oracle.ts';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const writers = <T>({ by, rivals }: Recorded<T>): string[] => sorted([by, ...rivals.map((rival) => rival.by)]);

describe('decisions', () => {
  test('SPEC M6: those stand that somebody recorded or settled for and nobody who knew replaced', () => {
    fc.assert(
      fc.property(fc.oneof(anyMeeting, disputedMeeting), (laptops) => {
        const log = together(laptops);
        const { standing, knew } = standingIn(log);
        for (const [id, item] of replayed(log.values()).items) {
          const recorded = new Set<string>();
          const choices = standing.filter(({ fact, operation }) => {
            const isRecorded = fact.type === 'decision.recorded.1' || fact.type === 'decision.recorded.2';
            if (isRecorded && fact.item === id) return recorded.add(operation.id);
            return fact.type === 'decision.settled.1' && fact.item === id && recorded.has(fact.operation);
          });
          const chosen = unknownToOthers(choices, knew).map(({ fact, operation }) =>
            fact.type === 'decision.settled.1' ? fact.operation : operation.id,
          );
          expect(sorted(item.decisions.map(({ by }) => by))).toEqual(sorted(new Set(chosen)));
          if (choices.length > 0) expect(item.decisions).not.toHaveLength(0);
        }
      }),
    );
  });

  test('SPEC M6: once everybody heard everybody, settling ends every contest', () => {
    fc.assert(
      fc.property(disputedMeeting, fc.nat(5), (laptops, which) => {
        sync(...laptops);
        const [chair] = laptops;
        chair!.does({ type: 'hand-chair', device: 'chair' });
        for (const id of contestedItems(chair!.state)) {
          const decisions = chair!.state.items.get(id)!.decisions;
          const chosen = decisions[which % decisions.length]!;
          chair!.does({ type: 'settle-decision', item: id, operation: chosen.by });
          expect(chair!.state.items.get(id)!.decisions).toEqual([chosen]);
        }
        expect(contestedItems(chair!.state)).toEqual([]);
      }),
    );
  });
});

describe('values that were recorded by several', () => {
  test('SPEC M5: all that nobody who knew replaced stay visible, and the last in the order shows', () => {
    fc.assert(
      fc.property(fc.oneof(anyMeeting, disputedMeeting), (laptops) => {
        const log = together(laptops);
        const { standing, knew } = standingIn(log);
        const state = replayed(log.values());
        const isOrdering = ({ fact }: Standing) => fact.type === 'ranking.ordered.1';
        const isMoveOf = (id: string, { fact }: Standing) =>
          (fact.type === 'initiative.moved.1' || fact.type === 'initiative.moved.2') && fact.initiative === id;
        // SPEC M12: an ordering replaces the moves that its writer knew.
        const placed = (id: string) =>
          unknownToOthers(
            standing.filter((one) => isOrdering(one) || isMoveOf(id, one)),
            knew,
          ).flatMap((one) => (isOrdering(one) ? [] : [one.operation.id]));
        const orderings = unknownToOthers(standing.filter(isOrdering), knew).map(({ operation }) => operation.id);
        expect(state.ordered ? writers(state.ordered) : []).toEqual(sorted(orderings));
        for (const { id, priority, moved, points } of state.initiatives.values()) {
          const of = (type: string, criterion?: string) =>
            unknownToOthers(
              standing.filter(
                ({ fact }) =>
                  fact.type === type &&
                  'initiative' in fact &&
                  fact.initiative === id &&
                  (criterion === undefined || ('criterion' in fact && fact.criterion === criterion)),
              ),
              knew,
            ).map(({ operation }) => operation.id);
          const prioritised = of('initiative.prioritised.1');
          expect(priority.by).toBe(prioritised.at(-1) ?? null);
          if (priority.by !== null) expect(writers(priority)).toEqual(sorted(prioritised));
          expect(moved ? writers(moved) : []).toEqual(sorted(placed(id)));
          for (const { id: criterion } of state.opening!.model.criteria) {
            const point = points[criterion];
            expect(point ? writers(point) : []).toEqual(sorted(of('initiative.scored.1', criterion)));
          }
        }
      }),
    );
  });
});

describe('the ranking', () => {
  test('SPEC M8: holds every initiative once, whatever was moved', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const state = replayed(together(laptops).values());
        expect(sorted(state.ranking)).toEqual(sorted(state.initiatives.keys()));
      }),
    );
  });
});
