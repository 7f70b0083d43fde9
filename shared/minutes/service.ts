import { decidedAt, wasPresent } from '../meeting/attendance/earlier.ts';
import type { Presence, Recusal } from '../meeting/attendance/state.ts';
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
    const served = recusals.filter((one) => stoodInOn(state, item, one) === participant.id);
    return section === null ? [] : served.map((one) => said.servedFor(name, member(one.participant), section));
  });
  return [...periods, ...items];
}

/** Who served on an item in place of one who was out of it; null where nobody did, or who was to had left by then. */
export function stoodInOn(state: MeetingState, item: string, { standIn }: Pick<Recusal, 'standIn'>): string | null {
  const substitute = state.participants.get(standIn?.value ?? '');
  if (!substitute) return null;
  const begun = state.course.filter((one) => one.item === item).map((one) => one.at);
  const handled = [...begun, decidedAt(state, item)].filter((instant) => instant !== null);
  const wasThere = handled.length === 0 || handled.some((instant) => wasPresent(substitute, instant));
  return wasThere ? substitute.participant.id : null;
}

function at(state: MeetingState, instant: string): string {
  return said.at(instant, sectionAt(state, instant));
}

/** Before anything but the opening was taken up: served from the beginning. */
function isFirst(state: MeetingState, instant: string): boolean {
  const begun = begunAt(state);
  return begun === null || instant <= begun;
}
