import fc from 'fast-check';
import type { AttendanceCommand } from '../../../shared/meeting/attendance/decide.ts';
import type { attendanceFacts } from '../../../shared/meeting/attendance/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { person } from './names.ts';

type Examples = { readonly [T in keyof typeof attendanceFacts]: FactOf<T> };

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
  fc.record({ type: fc.constant('set-present' as const), participant: person, present: fc.boolean() }),
];

/** One of each fact of this part. */
export const attendanceExamples = {
  'participant.added.1': {
    type: 'participant.added.1',
    participant: { id: 'cia', name: 'Cia Lo', role: 'approver', organisation: '' },
  },
  'participant.arrived.1': { type: 'participant.arrived.1', participant: 'cia' },
  'participant.left.1': { type: 'participant.left.1', participant: 'cia' },
} satisfies Partial<Examples> as unknown as Examples;
