import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quorumOf, seatsOf, servingNow } from '../../shared/meeting/attendance/queries.ts';
import { duties, roles } from '../../shared/meeting/attendance/facts.ts';
import { isStruck } from '../../shared/meeting/agenda/queries.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { boardWithout } from './attendance-meeting.ts';
import { joining, sync, type Laptop } from './given.ts';
import { agendaCommands } from './parts/agenda.ts';
import { attendanceCommands } from './parts/attendance.ts';

const people = ['anna', 'vera', 'cia', 'dan', 'eva', 'fia'];
const person = fc.constantFrom(...people);
const item = fc.constantFrom('ranking', 'frame');
const ofBoard = fc.oneof(
  fc.record({ type: fc.constant('set-present' as const), participant: person, present: fc.boolean() }),
  fc.record({
    type: fc.constant('step-in' as const),
    substitute: fc.constantFrom('dan', 'eva', 'fia'),
    for: person,
    item: fc.option(item),
    time: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('declare-recusal' as const),
    item,
    participant: person,
    reason: fc.constant(''),
    substitute: fc.option(person),
  }),
);
/** Anybody of the board turns out to be something else. */
const corrections = fc.record({
  type: fc.constant('correct-participant' as const),
  participant: fc.record({
    id: person,
    name: fc.constantFrom('Cia Lo', 'Dan By'),
    role: fc.constantFrom(...roles),
    isViceChair: fc.boolean(),
    organisation: fc.constant(''),
    group: fc.constantFrom('A', 'B'),
    duty: fc.constantFrom(...duties),
    order: fc.constant(null),
  }),
});
const decisions = fc.record({
  type: fc.constant('record-decision' as const),
  item,
  clauses: fc.constant<string[]>(['att bifalla']),
});
const step = fc.record({
  laptop: fc.nat(2),
  command: fc.oneof(
    { weight: 6, arbitrary: ofBoard },
    { weight: 2, arbitrary: corrections },
    { weight: 1, arbitrary: decisions },
    { weight: 2, arbitrary: fc.oneof(...attendanceCommands) },
    { weight: 3, arbitrary: fc.oneof(...agendaCommands) },
    { weight: 1, arbitrary: fc.constantFrom({ type: 'undo' as const }, { type: 'redo' as const }) },
  ),
  hears: fc.boolean(),
  /** Which of a person's times is put right or struck instead, if any. */
  mends: fc.option(fc.nat(3)),
});

/** Three laptops at a board, that come and go, step in and out, declare jäv and change the agenda. */
const boards: fc.Arbitrary<Laptop[]> = fc.array(step, { maxLength: 40 }).map((steps) => {
  const chair = boardWithout('cia');
  const laptops = [chair, joining('secretary', chair), joining('board', chair)];
  for (const { laptop, command, hears, mends } of steps) {
    const one = laptops[laptop]!;
    const change = mends === null ? undefined : one.state.participants.get('cia')?.changes.at(-1 - mends)?.by;
    if (change !== undefined && command.type === 'strike-presence')
      one.perform({ type: 'strike-presence', participant: 'cia', change });
    else if (change !== undefined && command.type === 'set-present-at')
      one.perform({ ...command, participant: 'cia', replaces: change });
    else one.perform(command);
    if (hears) one.hears(...laptops);
  }
  return laptops;
});

/** Counted anew, the slow and plain way. */
function votersOf({ participants, recusals }: MeetingState, on: string | null): Set<string> {
  const out = new Map(
    (on === null ? [] : (recusals.get(on) ?? [])).map((one) => [one.participant, one.standIn?.value]),
  );
  const voters = new Set<string>();
  for (const [id, { participant, present, standIn }] of participants) {
    if (participant.duty !== 'serving') continue;
    let voter: string | null | undefined = present ? id : (standIn?.value ?? id);
    if (out.has(voter)) {
      voter = out.get(voter);
      if (voter && out.has(voter)) voter = null;
    }
    if (voter && participants.get(voter)?.present) voters.add(voter);
  }
  return voters;
}

describe('SPEC M9: attendance', () => {
  test('no seat has two votes, nobody two seats, and nobody votes who is away or recused', () => {
    fc.assert(
      fc.property(boards, (laptops) => {
        sync(...laptops);
        for (const { state } of laptops)
          for (const on of [null, 'ranking', 'frame']) {
            const serving = servingNow(state, on).map(({ id }) => id);
            expect(new Set(serving)).toEqual(votersOf(state, on));
            expect(new Set(serving).size).toBe(serving.length);
            expect(seatsOf(state, on).length).toBeGreaterThanOrEqual(serving.length);
            expect(quorumOf(state, on).present).toBe(serving.length);
            for (const id of serving) {
              expect(state.participants.get(id)?.present).toBe(true);
              expect((on === null ? [] : (state.recusals.get(on) ?? [])).map((one) => one.participant)).not.toContain(
                id,
              );
            }
          }
      }),
    );
  });

  test('one seat has one substitute and one substitute one seat, and only while the member is away', () => {
    fc.assert(
      fc.property(boards, (laptops) => {
        sync(...laptops);
        for (const { state } of laptops)
          for (const [id, { servesFor, standIn, present, service }] of state.participants) {
            if (servesFor !== null) {
              expect(state.participants.get(servesFor)).toMatchObject({ present: false, standIn: { value: id } });
              expect(present).toBe(true);
            }
            if (standIn?.value) expect(state.participants.get(standIn.value)?.servesFor).toBe(id);
            expect(service.at(-1)?.to === null).toBe(servesFor !== null);
            expect(service.slice(0, -1).every(({ to }) => to !== null)).toBe(true);
          }
      }),
    );
  });

  test('nobody serves but a substitute, for a member alone, and on an item that is not decided nobody else stands in', () => {
    fc.assert(
      fc.property(boards, (laptops) => {
        sync(...laptops);
        const { participants, recusals, items } = laptops[0]!.state;
        const dutyOf = (id: string | null | undefined) => participants.get(id ?? '')?.participant.duty;
        for (const [id, { servesFor, corrected, participant }] of participants) {
          if (servesFor !== null) expect([dutyOf(id), dutyOf(servesFor)]).toEqual(['substitute', 'serving']);
          if (corrected) expect(participant).toBe(corrected.value);
        }
        for (const [on, all] of recusals)
          for (const { standIn } of all)
            if (standIn?.value && items.get(on)?.decisions.length === 0)
              expect(dutyOf(standIn.value)).toBe('substitute');
      }),
    );
  });

  test('laptops that have heard each other agree, and as one that starts again from the log', () => {
    fc.assert(
      fc.property(boards, (laptops) => {
        sync(...laptops);
        for (const laptop of laptops) {
          expect(laptop.state).toEqual(laptops[0]!.state);
          const kept = laptop.state;
          expect(laptop.restarts().state).toEqual(kept);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('SPEC M10: the agenda', () => {
  test('has every item once, and its §§ follow each other from the first without a gap', () => {
    fc.assert(
      fc.property(boards, (laptops) => {
        sync(...laptops);
        const { state } = laptops[0]!;
        expect(state.agenda.map(({ id }) => id).toSorted()).toEqual([...state.items.keys()].toSorted());
        const sections = state.agenda.flatMap(({ id }) => sectionOf(state, id) ?? []);
        expect(sections).toEqual(sections.map((_, i) => 12 + i));
        for (const { id } of state.agenda) expect(sectionOf(state, id) === null).toBe(isStruck(state, id));
        for (const [id, met] of state.items)
          if (met.begunAt !== null || met.decisions.length > 0) expect(sectionOf(state, id)).not.toBeNull();
      }),
    );
  });
});
