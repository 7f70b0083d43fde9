import { decidedAt, quorumAt } from '../meeting/attendance/earlier.ts';
import { seatsOf } from '../meeting/attendance/queries.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import { attendancePhrases as words, attendanceSentences as said, nameWithGroup } from './attendance-phrases.ts';
import type { Block } from './block.ts';
import { leaderOf } from './course.ts';
import { stoodInOn } from './service.ts';

/** Who was out of an item and who served instead, who led it in the chair's place, and a quorum that was missing. */
export function itemAttendance(state: MeetingState, opening: Opening, item: string): Block[] {
  return [...leading(state, opening, item), ...recusalNotes(state, item), ...quorumNote(state, opening, item)];
}

function recusalNotes(state: MeetingState, item: string): Block[] {
  const nameOf = (id: string): string => {
    const presence = state.participants.get(id);
    return presence ? nameWithGroup(presence.participant) : id;
  };
  return (state.recusals.get(item) ?? []).map((recusal) => {
    const { participant, reason, by, standIn } = recusal;
    const substitute = stoodInOn(state, item, recusal);
    return {
      kind: 'note',
      note: words.recusal,
      text: said.recused(nameOf(participant), reason, substitute === null ? null : nameOf(substitute)),
      operations: standIn === null ? [by] : [by, standIn.by],
    };
  });
}

function leading(state: MeetingState, opening: Opening, item: string): Block[] {
  const leader = state.participants.get(leaderOf(state, item) ?? '');
  const chair = [...state.participants.values()].find(({ participant }) => participant.role === 'chair');
  if (!leader || !chair || opening.wording === 1) return [];
  const recused = (state.recusals.get(item) ?? []).filter((one) => one.participant === chair.participant.id);
  const begun = state.course.find((one) => one.item === item);
  const operations = [...recused, ...chair.changes, ...(begun ? [begun] : [])].map(({ by }) => by);
  return [
    { kind: 'paragraph', text: said.leads(leader.participant.name), operations: [opening.by, ...new Set(operations)] },
  ];
}

/** A board must have its quorum (kommunallagen 6:27), and a forum is told when it had none; informal notes are not. */
function quorumNote(state: MeetingState, opening: Opening, item: string): Block[] {
  const at = decidedAt(state, item);
  if (at === null || opening.wording === 1 || opening.profile === 'notes') return [];
  const { present, needed, isMet } = quorumAt(state, item, at);
  if (isMet) return [];
  const decisions = state.items.get(item)?.decisions ?? [];
  const text = said.noQuorum(present, opening.seats ?? seatsOf(state, null).length, needed);
  return [{ kind: 'note', note: words.quorum, text, operations: decisions.map(({ by }) => by) }];
}
