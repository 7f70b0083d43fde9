import { z } from 'zod';
import { agendaCommands } from './agenda/commands.ts';
import { attendanceCommands } from './attendance/commands.ts';
import { debateCommands } from './debate/commands.ts';
import { decisionCommands } from './decisions/commands.ts';
import { fundingCommands } from './funding/commands.ts';
import { initiativeCommands } from './initiatives/commands.ts';
import { joiningCommands } from './joining/commands.ts';
import { openingFacts } from './opened.ts';
import { scoreCommands } from './scores/commands.ts';

/** The intents a person can have in a meeting. `decide` turns them into facts or a refusal. */
export const CommandSchema = z.discriminatedUnion('type', [
  ...attendanceCommands,
  ...agendaCommands,
  ...scoreCommands,
  ...initiativeCommands,
  ...fundingCommands,
  ...debateCommands,
  ...decisionCommands,
  ...joiningCommands,
  z.strictObject({ type: z.literal('close') }),
]);
export type Command = z.infer<typeof CommandSchema>;
export type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/** How a meeting begins: the content of its opening fact, but for the device, which is the one that opens it. */
export const OpeningCommandSchema = openingFacts['meeting.opened.2'].omit({ chairDevice: true });
export type OpeningCommand = z.infer<typeof OpeningCommandSchema>;

/** Why an intent was refused. A value, not an error; each has its sentence in the catalogue. */
export type Refusal =
  | { readonly reason: 'meeting-closed' }
  | { readonly reason: 'meeting-not-open' }
  | { readonly reason: 'plan-unknown'; readonly id: string }
  | { readonly reason: 'area-twice'; readonly area: string }
  | { readonly reason: 'initiative-unknown'; readonly id: string }
  | { readonly reason: 'participant-unknown'; readonly id: string }
  | { readonly reason: 'participant-exists'; readonly id: string }
  | { readonly reason: 'item-unknown'; readonly id: string }
  | { readonly reason: 'statement-unknown'; readonly id: string }
  | { readonly reason: 'statement-exists'; readonly id: string }
  | { readonly reason: 'speech-unknown'; readonly id: string }
  | { readonly reason: 'speech-exists'; readonly id: string }
  | { readonly reason: 'speech-waiting'; readonly name: string }
  | { readonly reason: 'speech-begun'; readonly name: string }
  | { readonly reason: 'speaker-absent'; readonly name: string }
  | { readonly reason: 'speaker-recused'; readonly name: string }
  | { readonly reason: 'criterion-unknown'; readonly id: string }
  | { readonly reason: 'too-many-points'; readonly maximum: number }
  | { readonly reason: 'year-unknown'; readonly year: string }
  | { readonly reason: 'area-unknown'; readonly area: string }
  | { readonly reason: 'scenario-unknown' }
  | { readonly reason: 'scenario-adopted' }
  | { readonly reason: 'scenario-name-taken'; readonly name: string }
  | { readonly reason: 'after-itself' }
  | { readonly reason: 'decision-unknown'; readonly id: string }
  | { readonly reason: 'nothing-to-undo' }
  | { readonly reason: 'nothing-to-redo' }
  | { readonly reason: 'contested'; readonly items: number }
  | { readonly reason: 'unsettled'; readonly operations: number }
  | { readonly reason: 'no-decision' }
  | { readonly reason: 'chair-only' }
  | { readonly reason: 'not-aside' }
  | { readonly reason: 'plan-missing' };

export type RefusalReason = Refusal['reason'];
