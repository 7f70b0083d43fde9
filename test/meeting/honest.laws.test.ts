import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { decidedIn } from '../../shared/meeting/decided.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { hashOf, PlanVersionSchema } from '../../shared/plan/plan.ts';
import { boardWithout } from './attendance-meeting.ts';
import { Laptop, meetingWith } from './given.ts';
import { command } from './parts/every.ts';
import { parks, roads } from './plans.ts';

const person = fc.constantFrom('anna', 'vera', 'cia', 'dan', 'eva', 'fia', 'bo');
const substitute = fc.constantFrom('dan', 'eva', 'fia');
const item = fc.constantFrom('ranking', 'frame');
const atBoard: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('set-present' as const), participant: person, present: fc.boolean() }),
  fc.record({
    type: fc.constant('step-in' as const),
    substitute,
    for: person,
    item: fc.option(item),
    time: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('declare-recusal' as const),
    item,
    participant: person,
    reason: fc.constant(''),
    substitute: fc.option(substitute),
  }),
);
/** Names something that was recorded: a coming or going put right or struck, a decision settled for. */
const naming = fc.record({
  names: fc.constantFrom('strike-presence' as const, 'set-present-at' as const, 'settle-decision' as const),
  who: person,
  which: fc.nat(3),
  present: fc.boolean(),
  minute: fc.nat(2),
});
type Naming = typeof naming extends fc.Arbitrary<infer T> ? T : never;

/** Intents as they come, with a good deal of undo and redo between, and now and then a restart. */
const steps = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: command },
    { weight: 6, arbitrary: atBoard },
    { weight: 2, arbitrary: naming },
    { weight: 2, arbitrary: fc.constantFrom<Command>({ type: 'undo' }, { type: 'undo' }, { type: 'redo' }) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
  ),
  { maxLength: 120, size: 'max' },
);

/** One laptop alone at a meeting, where nothing is written but what was decided on. */
const honest: fc.Arbitrary<Laptop> = fc.tuple(steps, fc.boolean()).map(([all, isBoard]) => {
  const chair = isBoard ? boardWithout('cia') : meetingWith(parks, roads);
  for (const one of all) {
    if (one === 'restart') chair.restarts();
    else if ('names' in one) name(chair, one);
    else chair.perform(one);
  }
  return chair;
});

function name(chair: Laptop, { names, who, which, present, minute }: Naming): void {
  if (names === 'settle-decision') {
    const { decisions } = chair.state.items.get('ranking')!;
    if (decisions[0]) chair.perform({ type: names, item: 'ranking', operation: decisions[0].by });
    return;
  }
  const change = chair.state.participants.get(who)?.changes.at(-1 - which)?.by;
  if (change === undefined) return;
  if (names === 'strike-presence') chair.perform({ type: names, participant: who, change });
  else {
    const time = `2026-06-01T09:0${minute}:30.000Z`;
    chair.perform({ type: names, participant: who, present, time, replaces: change });
  }
}

/** Closed, by force where the rules would have kept it open. */
function close(chair: Laptop): Laptop {
  if (!chair.perform({ type: 'close' }).ok) chair.write({ type: 'meeting.closed.1' });
  return chair;
}

describe('a meeting on one laptop', () => {
  test('SPEC M4: what was decided on is applied, nothing is ever set aside, not by undo, redo and restarts either', () => {
    fc.assert(
      fc.property(honest, (chair) => {
        expect(chair.state.aside).toEqual([]);
        expect(close(chair).state.aside).toEqual([]);
      }),
    );
  });

  test('SPEC M2: results in plan versions that hold, the same for everyone and after every restart', () => {
    fc.assert(
      fc.property(honest, (chair) => {
        const told = tell(close(chair));
        for (const result of told.results) expect(PlanVersionSchema.parse(result)).toEqual(result);
        expect(told.results.map(({ parents }) => parents)).toEqual(chair.state.opening!.plans.map((hash) => [hash]));
        const other = new Laptop('other', chair.meeting.versions, [...chair.log.values()].toReversed());
        expect(tell(other)).toEqual(told);
        expect(tell(chair.restarts())).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });
});

function tell({ state, meeting: { versions } }: Laptop) {
  const results = resultsOf(state, versions);
  const named = Object.fromEntries(results.map((version) => [hashOf(version), version.parents[0]!]));
  return { results, decided: canonicalJson(decidedIn(state, 'meeting', named)) };
}
