import { agendaDeciders } from './agenda/decide.ts';
import { attendanceDeciders } from './attendance/decide.ts';
import { decideToClose } from './close.ts';
import type { Command } from './commands.ts';
import { debateDeciders } from './debate/decide.ts';
import { decisionDeciders } from './decisions/decide.ts';
import { fundingDeciders } from './funding/decide.ts';
import { initiativeDeciders } from './initiatives/decide.ts';
import { refuseChairsOwn } from './joining/chair.ts';
import { joiningDeciders } from './joining/decide.ts';
import { refuse, type Asking, type Decided, type Deciders } from './parts.ts';
import { scoreDeciders } from './scores/decide.ts';
import type { MeetingState, OpenState } from './state.ts';

/** One for each intent; a new intent without one does not compile. */
const deciders: Deciders<Command['type']> = {
  ...attendanceDeciders,
  ...agendaDeciders,
  ...scoreDeciders,
  ...initiativeDeciders,
  ...fundingDeciders,
  ...debateDeciders,
  ...decisionDeciders,
  ...joiningDeciders,
  close: decideToClose,
};

/** What an intent comes to: the facts it makes (none where nothing would change), or why not. */
export function decide(state: MeetingState, asking: Asking, command: Command): Decided {
  if (!state.opening) return refuse({ reason: 'meeting-not-open' });
  if (state.closed) return refuse({ reason: 'meeting-closed' });
  const chairs = refuseChairsOwn(state, command, asking);
  if (chairs) return chairs;
  const decider = deciders[command.type] as (state: OpenState, command: Command, asking: Asking) => Decided;
  return decider(state as OpenState, command, asking);
}
