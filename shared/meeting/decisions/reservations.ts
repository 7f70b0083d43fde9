import { isRecused, mayVote } from '../attendance/queries.ts';
import { refuse, type Decided } from '../parts.ts';
import type { MeetingState } from '../state.ts';
import { servedAt } from './quorate.ts';
import { nameOf, votesOf } from './queries.ts';
import type { Vote } from './state.ts';
import { winnerOfVote } from './votes.ts';

/**
 * Why none of these may reserve against the decision of an item; null where all may. Only who took part in the decision
 * may, who abstained did not, and nobody does against what they voted for (kommunallagen 4:27). It is announced before
 * the meeting ends: a closed meeting takes nothing.
 */
export function refuseReservation(state: MeetingState, item: string, people: readonly string[]): Decided | null {
  if ((state.items.get(item)?.decisions ?? []).length === 0) return refuse({ reason: 'nothing-decided' });
  for (const id of people) {
    const name = nameOf(state, id);
    const said = saidInVote(state, item, id);
    if (said === 'abstained') return refuse({ reason: 'abstained', name });
    if (said === 'for') return refuse({ reason: 'voted-for', name });
    if (said === null && !tookPart(state, item, id)) return refuse({ reason: 'took-no-part', name });
  }
  return null;
}

/** The roll-call that the decision of an item rests on: the last one ended, won by what was decided where that is said. */
export function decidingVote(state: MeetingState, item: string): Vote | null {
  const ended = votesOf(state, item).filter((vote) => winnerOfVote(vote) !== undefined);
  const motion = state.items.get(item)?.decisions.at(-1)?.motion ?? null;
  return ended.findLast((vote) => motion !== null && winnerOfVote(vote) === motion) ?? ended.at(-1) ?? null;
}

/** How someone took part in the vote that decided an item; null where there was none by name, or not with them. */
function saidInVote(state: MeetingState, item: string, id: string): 'for' | 'against' | 'abstained' | null {
  const vote = decidingVote(state, item);
  const ballot = vote?.method === 'rollCall' ? vote.ballots.get(id)?.value : undefined;
  if (!vote || ballot === undefined) return null;
  if (ballot === 'abstain') return 'abstained';
  return winnerOfVote(vote) === (ballot === 'yes' ? vote.yes : vote.no) ? 'for' : 'against';
}

/** Whether someone served when an item was decided, or does now: who decided and left may still have announced it. */
function tookPart(state: MeetingState, item: string, id: string): boolean {
  if (mayVote(state, item, id)) return true;
  const presence = state.participants.get(id);
  const at = state.items.get(item)?.decisions.at(-1)?.at;
  if (!presence || at === undefined || isRecused(state, item, id)) return false;
  return servedAt(presence, at);
}
