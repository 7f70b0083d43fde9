import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { cutLineOf, ranked } from '../../shared/meeting/queries.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { usedAbove } from '../../shared/meeting/scores/used.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { cutLine } from '../../shared/scoring/cut-line.ts';
import { openMeeting } from './arbitraries.ts';
import { meetingWith } from './given.ts';
import { plainly, replayed } from './oracle.ts';
import { planOf } from './plans.ts';
import { replay } from '../../shared/meeting/replay.ts';

/** The same, straight from the words: go through the ranking, leave out what does not stand, add up. */
function byGoingThrough(state: MeetingState) {
  const list = state.ranking.flatMap((id) => {
    const one = state.initiatives.get(id)!;
    return one.standing.is === 'standing' ? [one] : [];
  });
  const frames = Object.fromEntries(
    [...state.frames].flatMap(([year, { value }]) => (value === null ? [] : [[year, value]])),
  );
  const lacking = state.period.map((year) => [year, list.filter(({ costs }) => costs[year] === undefined).length]);
  return {
    list,
    cut: cutLine(list, frames, state.period),
    uncosted: Object.fromEntries(lacking) as Record<string, number>,
    byHand: new Set([...state.initiatives.values()].flatMap(({ id, moved }) => (moved === null ? [] : [id]))),
  };
}

function isAsGoneThrough(state: MeetingState): void {
  const expected = byGoingThrough(state);
  const { list, ids, uncosted, byHand } = rankingOf(state);
  expect(ranked(state)).toBe(list);
  expect(list).toEqual(expected.list);
  expect(ids).toEqual(expected.list.map(({ id }) => id));
  expect(uncosted).toEqual(expected.uncosted);
  expect(byHand).toEqual(expected.byHand);
  expect(cutLineOf(state)).toEqual(expected.cut);
  const above = new Map<string, number>();
  for (const { area, costs } of expected.list.slice(0, expected.cut.funded))
    for (const [year, kronor] of Object.entries(costs))
      for (const name of [year, `${area} ${year}`]) above.set(name, (above.get(name) ?? 0) + kronor);
  const some = [...usedAbove(state)].filter(([, kronor]) => kronor !== 0);
  expect(new Map(some)).toEqual(new Map([...above].filter(([, kronor]) => kronor !== 0)));
}

const large = planOf(300);
const versions = meetingWith(large).meeting.versions;
const some = fc.constantFrom('parker/1', 'parker/2', 'parker/150', 'parker/299', 'parker/300');
const other = fc.constantFrom('parker/7', 'parker/151', null);
const act: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('move' as const), initiative: some, after: other }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('move-by' as const),
      initiative: some,
      steps: fc.integer({ min: -2, max: 2 }),
    }),
  },
  fc.record({
    type: fc.constant('score' as const),
    initiative: some,
    criterion: fc.constant('risk'),
    points: fc.nat(5),
  }),
  fc.record({ type: fc.constant('set-frame' as const), year: fc.constant('2027'), amount: fc.nat(200_000_000) }),
  fc.record({ type: fc.constant('withdraw-initiative' as const), initiative: some, reason: fc.constant('Nej.') }),
  fc.record({ type: fc.constant('reinstate-initiative' as const), initiative: some }),
  fc.record({
    type: fc.constant('amend' as const),
    initiative: some,
    changes: fc.tuple(
      fc.record({
        pointer: fc.constantFrom('/costs/2027', '/costs/2028'),
        value: fc.option(fc.nat(9_000_000), { nil: null }),
      }),
    ),
    reason: fc.constant('Ny kalkyl.'),
  }),
  fc.constant({ type: 'order' as const, rule: 'score' as const, ranking: null }),
  fc.constant({ type: 'undo' as const }),
);

describe('the ranking as it is kept', () => {
  test('says the same as going through it, whatever happened since the last time', () => {
    fc.assert(
      fc.property(openMeeting, (laptops) => {
        for (const { state } of laptops) isAsGoneThrough(state);
      }),
    );
  });

  test('says the same in a meeting so large that it is worked out from what was before', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const chair = meetingWith(large);
        for (const one of acts) {
          chair.perform(one);
          isAsGoneThrough(chair.state);
        }
        // SPEC M3, where maps are shared and not copied.
        expect(plainly(chair.state)).toEqual(plainly(replay(versions, chair.log).state));
      }),
      { numRuns: 40 },
    );
  });

  test('of nothing is nothing', () => isAsGoneThrough(replayed([])));
});
