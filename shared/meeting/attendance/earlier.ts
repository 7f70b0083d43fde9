import { standingItems } from '../agenda/queries.ts';
import type { Item } from '../agenda/facts.ts';
import type { MeetingState } from '../state.ts';
import { chairOf, quorumOf, type Quorum } from './queries.ts';
import type { Participant } from './facts.ts';
import type { Presence } from './state.ts';

type Attended = Pick<MeetingState, 'participants' | 'recusals' | 'opening'>;

/** Whether someone was there at an instant (UTC with milliseconds), by the times that were recorded. */
export function wasPresent({ changes, cameFirst }: Presence, instant: string): boolean {
  return changes.findLast(({ at }) => at <= instant)?.present ?? cameFirst;
}

/** Those who take part as they were at an instant: who was there, and which substitute served for whom. */
export function peopleAt(
  { participants }: Pick<MeetingState, 'participants'>,
  instant: string,
): MeetingState['participants'] {
  const serving = new Map<string, string>();
  for (const [id, { service }] of participants) {
    const served = service.findLast(({ from, to }) => from <= instant && (to === null || to > instant));
    if (served) serving.set(served.for, id);
  }
  const served = new Map([...serving].map(([member, substitute]) => [substitute, member]));
  return new Map(
    [...participants].map(([id, presence]) => {
      const substitute = serving.get(id);
      const standIn = substitute === undefined ? null : { value: substitute, by: '', rivals: [] };
      const present = wasPresent(presence, instant);
      return [id, { ...presence, present, standIn, servesFor: served.get(id) ?? null }];
    }),
  );
}

/** The quorum as it was at an instant, on an item or (null) in the meeting as such. */
export function quorumAt(state: Attended, item: string | null, instant: string): Quorum {
  return quorumOf({ ...state, participants: peopleAt(state, instant) }, item);
}

/** Who chaired at an instant, on an item; null where nobody who could was there. */
export function chairAt(state: Attended, item: string | null, instant: string): Participant | null {
  return chairOf({ ...state, participants: peopleAt(state, instant), currentItem: item }, item);
}

/** When an item was decided last; null where it was not. */
export function decidedAt({ items }: Pick<MeetingState, 'items'>, item: string): string | null {
  return items.get(item)?.decisions.reduce((last, { at }) => (at > last ? at : last), '') || null;
}

/** Items that were decided while the body had no quorum (kommunallagen 6:27). */
export function decidedWithoutQuorum(
  state: Attended & Pick<MeetingState, 'agenda' | 'items' | 'struck'>,
): readonly Item[] {
  return standingItems(state).filter(({ id }) => {
    const at = decidedAt(state, id);
    return at !== null && !quorumAt(state, id, at).isMet;
  });
}

/** Items that were decided while neither the chair nor a vice chair was there to lead them. */
export function decidedWithoutChair(
  state: Attended & Pick<MeetingState, 'agenda' | 'items' | 'struck'>,
): readonly Item[] {
  return standingItems(state).filter(({ id }) => {
    const at = decidedAt(state, id);
    return at !== null && chairAt(state, id, at) === null;
  });
}
