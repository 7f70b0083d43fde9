import fc from 'fast-check';
import type { AttendanceCommand } from '../../../shared/meeting/attendance/decide.ts';
import { duties, roles, type attendanceFacts } from '../../../shared/meeting/attendance/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { item, maybe, person } from './names.ts';

type Examples = { readonly [T in keyof typeof attendanceFacts]: FactOf<T> };

const reason = fc.constantFrom('', 'lunch');
const on = maybe(item);
const time = fc.constantFrom('2026-06-01T08:59:00.000Z', '2026-06-01T09:00:07.000Z', '2026-06-01T10:00:00.000Z');
/** Few of these are there to be changed; `attendance.laws.test.ts` changes such as are. */
const change = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
const said = {
  id: person,
  name: fc.constantFrom('Cia Lo', 'Dan By'),
  role: fc.constant('member' as const),
  isViceChair: fc.boolean(),
  organisation: fc.constant(''),
  group: fc.constantFrom('', 'A'),
  order: maybe(fc.integer({ min: 1, max: 3 })),
};
const entered = fc.record({
  ...said,
  duty: fc.constantFrom('serving' as const, 'substitute' as const, 'substitute' as const),
});
const corrected = fc.record({ ...said, role: fc.constantFrom(...roles), duty: fc.constantFrom(...duties) });

/** Intents of every kind of this part; some will be refused. */
export const attendanceCommands: fc.Arbitrary<AttendanceCommand>[] = [
  fc.record({
    type: fc.constant('add-participant' as const),
    participant: fc.record({
      id: person,
      name: fc.constantFrom('Cia Lo', 'Dan By'),
      role: fc.constantFrom('member' as const, 'approver' as const),
      organisation: fc.constant(''),
    }),
  }),
  fc.record({ type: fc.constant('enter-participant' as const), participant: entered }),
  fc.record({ type: fc.constant('correct-participant' as const), participant: corrected }),
  fc.record({ type: fc.constant('set-present' as const), participant: person, present: fc.boolean() }),
  fc.record({
    type: fc.constant('set-present-at' as const),
    participant: person,
    present: fc.boolean(),
    time,
    replaces: maybe(change),
  }),
  fc.record({ type: fc.constant('strike-presence' as const), participant: person, change }),
  fc.record({ type: fc.constant('step-in' as const), substitute: person, for: person, item: on, time: maybe(time) }),
  fc.record({ type: fc.constant('step-out' as const), substitute: person, item: on, time: maybe(time) }),
  fc.record({
    type: fc.constant('declare-recusal' as const),
    item,
    participant: person,
    reason,
    substitute: maybe(person),
  }),
  fc.record({ type: fc.constant('end-recusal' as const), item, participant: person }),
  fc.record({
    type: fc.constant('choose-approvers' as const),
    approvers: fc.uniqueArray(person, { maxLength: 2 }),
    when: fc.constantFrom('', 'direkt efter mötet'),
  }),
  fc.record({ type: fc.constant('pause' as const), reason }),
  fc.constant({ type: 'resume' as const }),
];

/** One of each fact of this part. */
export const attendanceExamples: Examples = {
  'participant.added.1': {
    type: 'participant.added.1',
    participant: { id: 'cia', name: 'Cia Lo', role: 'approver', organisation: '' },
  },
  'participant.added.2': {
    type: 'participant.added.2',
    participant: {
      id: 'dan',
      name: 'Dan By',
      role: 'member',
      isViceChair: false,
      organisation: '',
      group: 'A',
      duty: 'substitute',
      order: 1,
    },
  },
  'participant.corrected.1': {
    type: 'participant.corrected.1',
    participant: {
      id: 'dan',
      name: 'Dan Byh',
      role: 'approver',
      isViceChair: true,
      organisation: 'Stadskontoret',
      group: 'B',
      duty: 'substitute',
      order: 2,
    },
  },
  'participant.arrived.1': { type: 'participant.arrived.1', participant: 'cia' },
  'participant.left.1': { type: 'participant.left.1', participant: 'cia' },
  'participant.arrived.2': {
    type: 'participant.arrived.2',
    participant: 'cia',
    time: '2026-06-01T09:00:00.000Z',
    replaces: null,
  },
  'participant.left.2': {
    type: 'participant.left.2',
    participant: 'cia',
    time: '2026-06-01T10:00:00.000Z',
    replaces: 'a'.repeat(64),
  },
  'presence.struck.1': { type: 'presence.struck.1', participant: 'cia', change: 'a'.repeat(64) },
  'substitute.entered.1': { type: 'substitute.entered.1', substitute: 'bo', for: 'cia', item: null, time: null },
  'substitute.ended.1': { type: 'substitute.ended.1', substitute: 'bo', item: 'ranking', time: null },
  'recusal.declared.1': { type: 'recusal.declared.1', item: 'ranking', participant: 'cia', reason: 'Styrelseuppdrag.' },
  'recusal.ended.1': { type: 'recusal.ended.1', item: 'ranking', participant: 'cia' },
  'approver.chosen.1': { type: 'approver.chosen.1', approvers: ['anna', 'cia'], when: 'rådhuset den 8 juni' },
  'meeting.paused.1': { type: 'meeting.paused.1', reason: 'lunch' },
  'meeting.resumed.1': { type: 'meeting.resumed.1' },
};
