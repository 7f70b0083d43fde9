import type { Search } from '../../db/search.ts';
import type { ReadMeeting } from '../../db/search-keeper.ts';
import type { SearchAnswer, SearchQuestion } from '../../shared/bridge/search-contract.ts';
import type { Machine } from '../machine.ts';
import { MeetingSessions } from '../meeting/sessions.ts';

type Asked = { readonly machine: Machine; readonly sessions: MeetingSessions };

/** Searches the whole register; the index is brought up to date in the same turn, meetings as their logs stand now. */
export function searchRegister({ machine, sessions }: Asked, question: SearchQuestion): SearchAnswer {
  return searchOf(machine).find(question, readMeetings(machine, sessions));
}

/** Makes the index anew from what the register holds. */
export function rebuildSearch({ machine, sessions }: Asked): void {
  searchOf(machine).rebuild(readMeetings(machine, sessions));
}

const searchOf = ({ rooms }: Machine): Search => rooms.search;

/** The meeting at hand is held in memory as it runs; the logs of old ones are read one by one and let go again. */
function readMeetings(machine: Machine, sessions: MeetingSessions): ReadMeeting {
  let read = 0;
  return (meeting) => {
    try {
      const log = (read++ === 0 ? sessions : new MeetingSessions(machine)).log(meeting);
      return log && { state: log.state, versions: log.versions };
    } catch {
      return null; // A log that can't be trusted is not shown anywhere: the rest of the register is found all the same.
    }
  };
}
