import { done } from '../../shared/bridge/problem.ts';
import { blocking, contestedItems } from '../../shared/meeting/queries.ts';
import { readMeetingFile } from '../meeting/read-meeting-file.ts';
import { MeetingSessions } from '../meeting/sessions.ts';
import { registerFolder, withMachine } from './open-machine.ts';
import { faultOf, type Outcome, type Terminal } from './terminal.ts';

export type MergeOptions = { readonly json?: true; readonly register?: string };

/** Joins what another device recorded in a meeting with what is in a register. The same file twice changes nothing. */
export async function mergeCommand(
  terminal: Terminal,
  path: string,
  { json, register }: MergeOptions,
): Promise<Outcome> {
  // Read first, so that a file that is refused makes no register.
  const read = await readMeetingFile(path);
  if (!read.ok) return faultOf(terminal, read.problem);
  const folder = registerFolder(register);
  const joined = await withMachine(folder, (machine) => {
    const sessions = new MeetingSessions(machine);
    const taken = sessions.join(read.value);
    if (!taken.ok) return taken;
    const { meeting, operations, plans, isNew } = taken.value;
    const state = sessions.log(meeting)?.state;
    return done({
      meeting,
      operations: operations.length,
      plans,
      isNew,
      contested: state ? contestedItems(state) : [],
      unsettled: state ? blocking(state).length : 0,
      closed: state?.closed !== null,
    });
  });
  if (!joined.ok) return faultOf(terminal, joined.problem);
  const { meeting, operations, plans, contested, unsettled } = joined.value;
  if (json) {
    terminal.print({ register: folder, ...joined.value });
    return 0;
  }
  const { t } = terminal;
  if (operations === 0 && plans === 0) terminal.say(t('joining.cliNothingNew', { register: folder }));
  else terminal.say(t('joining.cliMerged', { operations, plans, meeting: meeting.slice(0, 12), register: folder }));
  if (contested.length > 0) terminal.say(t('joining.cliContested', { count: contested.length }));
  if (unsettled > 0) terminal.say(t('joining.cliUnsettled', { count: unsettled }));
  return 0;
}
