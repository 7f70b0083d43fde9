import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { linesOfMeeting } from '../../shared/meeting/joining/meeting-lines.ts';

/** A meeting's plans and whole log, what waits too, as the bytes of a `.klubba-mote` file. */
export function meetingFileOf(meeting: string, log: MeetingLog): Uint8Array {
  const lines = [...linesOfMeeting(meeting, log.device, log.versions.values(), log.log.values())];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
