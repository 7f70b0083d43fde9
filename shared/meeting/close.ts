import { missing } from './checklist.ts';
import { isPaused } from './attendance/queries.ts';
import { floorOf } from './debate/speakers.ts';
import { openVote } from './decisions/queries.ts';
import type { Fact } from './facts.ts';
import { made, refuse, type Asking, type Decided } from './parts.ts';
import { blocking, contestedItems } from './queries.ts';
import type { OpenState } from './state.ts';

/**
 * The gavel (SPEC M16): refused while anything is contested or set aside or a vote goes on, and in a nämnd while its
 * minutes would lack what they must hold. A pause or a speech that goes on ends with the meeting.
 */
export function decideToClose(state: OpenState, _command: { readonly type: 'close' }, _asking: Asking): Decided {
  const contested = contestedItems(state).length;
  if (contested > 0) return refuse({ reason: 'contested', items: contested });
  const unsettled = blocking(state).length;
  if (unsettled > 0) return refuse({ reason: 'unsettled', operations: unsettled });
  if (openVote(state)) return refuse({ reason: 'vote-open' });
  const lacking = missing(state);
  const decided = [...state.items.values()].some(({ decisions }) => decisions.length > 0);
  if (!decided && lacking.some(({ id }) => id === 'decisions')) return refuse({ reason: 'no-decision' });
  if (lacking.length > 0) return refuse({ reason: 'checklist', rows: lacking.length });
  const speech = floorOf(state);
  const ends: Fact[] = [
    ...(isPaused(state) ? [{ type: 'meeting.resumed.1' } as const] : []),
    ...(speech ? [{ type: 'speech.ended.1', speech: speech.id } as const] : []),
  ];
  return made(...ends, { type: 'meeting.closed.1' });
}
