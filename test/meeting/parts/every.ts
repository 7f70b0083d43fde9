import fc from 'fast-check';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { FactOf, FactType } from '../../../shared/meeting/facts.ts';
import { openingOf, parks } from '../plans.ts';
import { agendaCommands, agendaExamples } from './agenda.ts';
import { attendanceCommands, attendanceExamples } from './attendance.ts';
import { debateCommands, debateExamples } from './debate.ts';
import { decisionsCommands, decisionsExamples } from './decisions.ts';
import { fundingCommands, fundingExamples } from './funding.ts';
import { initiativesCommands, initiativesExamples } from './initiatives.ts';
import { joiningCommands, joiningExamples } from './joining.ts';
import { scoresCommands, scoresExamples } from './scores.ts';

/** Commands of every type; some will be refused. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  ...attendanceCommands,
  ...agendaCommands,
  ...scoresCommands,
  ...initiativesCommands,
  ...fundingCommands,
  ...debateCommands,
  ...decisionsCommands,
  ...joiningCommands,
);

const opening = { ...openingOf(parks), chairDevice: 'chair' };
const { seats: _, frames: __, present: ___, chairDevice: ____, ...first } = opening;

/** One of each fact there is; a new one without an example does not compile. */
export const examples: { readonly [T in FactType]: FactOf<T> } = {
  'meeting.opened.1': {
    type: 'meeting.opened.1',
    ...first,
    agenda: [{ id: 'ranking', title: 'Prioritering', kind: 'ranking' }],
    participants: [{ id: 'anna', name: 'Anna Ek', role: 'chair', organisation: 'N131' }],
  },
  'meeting.opened.2': { type: 'meeting.opened.2', ...opening },
  'meeting.closed.1': { type: 'meeting.closed.1' },
  ...attendanceExamples,
  ...agendaExamples,
  ...scoresExamples,
  ...initiativesExamples,
  ...fundingExamples,
  ...debateExamples,
  ...decisionsExamples,
  ...joiningExamples,
};
