import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/meeting/facts.ts';
import type { FrameEntry } from '../../shared/meeting/funding/facts.ts';
import type { Recorded } from '../../shared/meeting/recorded.ts';
import { anyMeeting, disputedMeeting } from './arbitraries.ts';
import { replayed, standingIn, together, unknownToOthers } from './oracle.ts';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const writers = <T>(recorded: Recorded<T> | null | undefined): string[] =>
  recorded ? sorted([recorded.by, ...recorded.rivals.map(({ by }) => by)]) : [];

const framesOf = (fact: Fact): FrameEntry[] =>
  fact.type === 'frame.set.1' ? [{ ...fact, area: null }] : fact.type === 'frames.set.1' ? fact.frames : [];

describe('frames and scenarios that several recorded', () => {
  test('SPEC M13: all that nobody who knew replaced stay visible, and a removal takes away what its writer knew', () => {
    fc.assert(
      fc.property(fc.oneof(anyMeeting, disputedMeeting), (laptops) => {
        const log = together(laptops);
        const { standing, knew } = standingIn(log);
        const state = replayed(log.values());
        const left = (of: (fact: Fact) => boolean): string[] =>
          sorted(
            unknownToOthers(
              standing.filter(({ fact }) => of(fact)),
              knew,
            ).map(({ operation }) => operation.id),
          );
        for (const year of state.period)
          for (const area of [null, ...state.areas.keys()]) {
            const frame = area === null ? state.frames.get(year) : state.areaFrames.get(`${area} ${year}`);
            const set = left((fact) => framesOf(fact).some((one) => one.year === year && one.area === area));
            expect(writers(frame)).toEqual(set);
          }
        for (const id of ['lean', 'rich', 'gone']) {
          const removals = new Set(
            standing.flatMap(({ fact, operation }) =>
              fact.type === 'scenario.removed.1' && fact.scenario === id ? [operation.id] : [],
            ),
          );
          const kept = left(
            (fact) =>
              (fact.type === 'scenario.saved.1' && fact.scenario.id === id) ||
              (fact.type === 'scenario.removed.1' && fact.scenario === id),
          ).filter((by) => !removals.has(by));
          expect(writers(state.scenarios.get(id))).toEqual(kept);
        }
        expect(writers(state.adopted)).toEqual(left(({ type }) => type === 'scenario.adopted.1'));
      }),
    );
  });
});
