import { isStruck, itemAt } from '../meeting/agenda/queries.ts';
import { chairAt } from '../meeting/attendance/earlier.ts';
import { sectionOf } from '../meeting/queries.ts';
import type { MeetingState } from '../meeting/state.ts';

/** `§ 14`; null for what was struck or is not on the agenda. */
export function sectionOfItem(state: MeetingState, item: string): string | null {
  const section = sectionOf(state, item);
  return section === null ? null : `§ ${section}`;
}

/** The § at hand at an instant; null before the first, and where the meeting did not tell what was at hand. */
export function sectionAt(state: MeetingState, instant: string): string | null {
  const item = itemAt(state, instant);
  return item === null ? null : sectionOfItem(state, item);
}

/** When something else than the opening was taken up first: by then who serves is settled; null before that. */
export function begunAt({ course, agenda }: MeetingState): string | null {
  return course.find(({ item }) => agenda.find(({ id }) => id === item)?.kind !== 'opening')?.at ?? null;
}

/** Whether somebody else than the chair led an item, and who: as it stood when the item was taken up. */
export function leaderOf(state: MeetingState, item: string): string | null {
  const at = state.items.get(item)?.begunAt;
  if (!at || isStruck(state, item)) return null;
  const leader = chairAt(state, item, at);
  return leader && leader.role !== 'chair' ? leader.id : null;
}

/** The §§ that someone led in the chair's place. */
export function chairedBy(state: MeetingState, participant: string): string[] {
  return state.agenda.flatMap(({ id }) =>
    leaderOf(state, id) === participant ? (sectionOfItem(state, id) ?? []) : [],
  );
}
