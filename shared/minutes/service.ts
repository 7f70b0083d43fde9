import type { Presence } from '../meeting/attendance/state.ts';
import type { MeetingState } from '../meeting/state.ts';
import { attendanceSentences as said, nameWithGroup } from './attendance-phrases.ts';
import { begunAt, sectionAt, sectionOfItem } from './course.ts';

/** For whom a substitute served, from when to when and at which §§, and on which items for someone who was recused. */
export function serviceOf(state: MeetingState, { participant, service }: Presence): string[] {
  const name = nameWithGroup(participant);
  const member = (id: string): string => {
    const presence = state.participants.get(id);
    return presence ? nameWithGroup(presence.participant) : id;
  };
  const periods = service.map(({ for: seat, from, to }) =>
    said.served(name, member(seat), isFirst(state, from) ? null : at(state, from), to === null ? null : at(state, to)),
  );
  const items = [...state.recusals].flatMap(([item, recusals]) => {
    const section = sectionOfItem(state, item);
    const served = recusals.filter(({ standIn }) => standIn?.value === participant.id);
    return section === null ? [] : served.map((one) => said.servedFor(name, member(one.participant), section));
  });
  return [...periods, ...items];
}

function at(state: MeetingState, instant: string): string {
  return said.at(instant, sectionAt(state, instant));
}

/** Before anything but the opening was taken up: served from the beginning. */
function isFirst(state: MeetingState, instant: string): boolean {
  const begun = begunAt(state);
  return begun === null || instant <= begun;
}
