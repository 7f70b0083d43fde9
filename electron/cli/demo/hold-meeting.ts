import { done, type Result } from '../../../shared/bridge/problem.ts';
import { translator } from '../../../shared/language/translator.ts';
import type { MeetingLog } from '../../../shared/meeting/meeting-log.ts';
import { standardAgenda } from '../../../shared/meeting/standard-agenda.ts';
import { defaultModel } from '../../../shared/scoring/model.ts';
import type { Machine } from '../../machine.ts';
import { EarlierMeetings } from '../../meeting/earlier-meetings.ts';
import { MeetingSessions } from '../../meeting/sessions.ts';
import { bodyFor, participants, place } from './meeting-words.ts';
import { script } from './script.ts';

const minute = 60_000;
const length = 45 * minute;

export type Held = { readonly meeting: string; readonly log: MeetingLog };

/** Holds the demonstration's meeting on a plan version, from opening to closing; each step is on disk when it is done. */
export async function holdMeeting(
  machine: Machine,
  { hash, area }: { hash: string; area: string },
): Promise<Result<Held>> {
  const now = clockOf(machine.now());
  const sessions = new MeetingSessions({ ...machine, now });
  const body = bodyFor(area);
  const date = dayInSweden(now());
  const earlier = await new EarlierMeetings(machine).ground({ body, date, numbering: 'year' });
  const opened = sessions.open({
    forum: 'prioritisation',
    body,
    profile: 'forum',
    date,
    place,
    plans: [hash],
    agenda: standardAgenda(translator('sv')),
    firstSection: earlier.nextSection,
    participants: [...participants],
    present: participants.map(({ id }) => id),
    seats: null,
    frames: [],
    model: defaultModel,
  });
  if (!opened.ok) return opened;
  const meeting = opened.value.id;
  const log = sessions.log(meeting);
  if (!log) throw new Error('the meeting that was just opened is gone');
  for (const step of script(area))
    for (const command of step(log.state)) {
      const performed = sessions.perform(meeting, command);
      if (!performed.ok) return performed;
    }
  return done({ meeting, log });
}

/** The meeting's own clock: it began a while ago, each event takes a minute, and it never passes the real time. */
function clockOf(ends: Date): () => Date {
  let at = ends.getTime() - length;
  return () => new Date(Math.min(ends.getTime(), (at += minute)));
}

function dayInSweden(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}
