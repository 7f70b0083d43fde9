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
  | { readonly reason: 'item-exists' }
  | { readonly reason: 'item-struck' }
  | { readonly reason: 'item-handled' }
  | { readonly reason: 'order-closed' }
  | { readonly reason: 'change-unknown' }
  | { readonly reason: 'recusal-unknown' }
  | { readonly reason: 'not-substitute'; readonly name: string }
  | { readonly reason: 'substitute-away'; readonly name: string }
  | { readonly reason: 'substitute-busy'; readonly name: string }
  | { readonly reason: 'seat-taken'; readonly name: string }
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
  | { readonly reason: 'gives-no-points'; readonly name: string }
  | { readonly reason: 'round-unknown' }
  | { readonly reason: 'round-exists' }
  | { readonly reason: 'round-goes-on' }
  | { readonly reason: 'round-ended'; readonly name: string }
  | { readonly reason: 'year-unknown'; readonly year: string }
  | { readonly reason: 'area-unknown'; readonly area: string }
  | { readonly reason: 'scenario-unknown' }
  | { readonly reason: 'scenario-adopted' }
  | { readonly reason: 'scenario-name-taken'; readonly name: string }
  | { readonly reason: 'number-taken'; readonly number: string }
  | { readonly reason: 'number-strange'; readonly number: string }
  | { readonly reason: 'not-standing'; readonly title: string }
  | { readonly reason: 'not-amendable' }
  | { readonly reason: 'part-of'; readonly title: string }
  | { readonly reason: 'part-elsewhere'; readonly title: string }
  | { readonly reason: 'merge-itself' }
  | { readonly reason: 'other-plan'; readonly title: string }
  | { readonly reason: 'tie-itself' }
  | { readonly reason: 'tie-contradicts'; readonly cycle: string }
  | { readonly reason: 'dependency-cycle'; readonly cycle: string }
  | { readonly reason: 'after-itself' }
  | { readonly reason: 'decision-unknown'; readonly id: string }
  | { readonly reason: 'nothing-to-undo' }
  | { readonly reason: 'nothing-to-redo' }
  | { readonly reason: 'contested'; readonly items: number }
  | { readonly reason: 'unsettled'; readonly operations: number }
  | { readonly reason: 'no-decision' }
  | { readonly reason: 'motion-exists' }
  | { readonly reason: 'motion-unknown' }
  | { readonly reason: 'recused-from-item'; readonly name: string }
  | { readonly reason: 'not-serving'; readonly name: string }
  | { readonly reason: 'sides-alike' }
  | { readonly reason: 'vote-exists' }
  | { readonly reason: 'vote-unknown' }
  | { readonly reason: 'vote-open' }
  | { readonly reason: 'vote-ended' }
  | { readonly reason: 'vote-counted' }
  | { readonly reason: 'vote-by-roll-call' }
  | { readonly reason: 'vote-undecided' }
  | { readonly reason: 'vote-tied' }
  | { readonly reason: 'vote-not-tied' }
  | { readonly reason: 'not-the-chair'; readonly name: string }
  | { readonly reason: 'nobody-votes' }
  | { readonly reason: 'too-many-votes'; readonly most: number }
  | { readonly reason: 'refer-back-without-reason' }
  | { readonly reason: 'table-without-day' }
  | { readonly reason: 'note-exists' }
  | { readonly reason: 'note-unknown' }
  | { readonly reason: 'note-without-text' }
  | { readonly reason: 'nothing-decided' }
  | { readonly reason: 'abstained'; readonly name: string }
  | { readonly reason: 'voted-for'; readonly name: string }
  | { readonly reason: 'took-no-part'; readonly name: string }
  | { readonly reason: 'checklist'; readonly rows: number }
  | { readonly reason: 'chair-only' }
  | { readonly reason: 'not-aside' }
  | { readonly reason: 'plan-missing' };

export type RefusalReason = Refusal['reason'];
