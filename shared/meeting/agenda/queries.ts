import type { MeetingState } from '../state.ts';
import type { Item } from './facts.ts';

type Agenda = Pick<MeetingState, 'agenda' | 'items' | 'struck'>;

/** Whether an item was taken up or decided; it then keeps its place and stays on the agenda. */
export function isHandled({ items }: Pick<MeetingState, 'items'>, item: string): boolean {
  const met = items.get(item);
  return met !== undefined && (met.begunAt !== null || met.decisions.length > 0);
}

/** Whether an item is off the agenda. What was begun or decided is not, whoever struck it unknowing (SPEC M10). */
export function isStruck(state: Pick<MeetingState, 'items' | 'struck'>, item: string): boolean {
  return state.struck.has(item) && !isHandled(state, item);
}

/** The agenda without what was struck: the items that have a §. */
export function standingItems(state: Agenda): readonly Item[] {
  return state.struck.size === 0 ? state.agenda : state.agenda.filter(({ id }) => !isStruck(state, id));
}

/** The item after which an item may come at the earliest: the last that was begun or decided; null where none was. */
export function lastHandled(state: Pick<MeetingState, 'agenda' | 'items'>): string | null {
  return state.agenda.findLast(({ id }) => isHandled(state, id))?.id ?? null;
}

/** The item that was at hand at an instant (UTC with milliseconds), as the log tells its course; null before the first. */
export function itemAt({ course }: Pick<MeetingState, 'course'>, instant: string): string | null {
  return course.findLast(({ at }) => at <= instant)?.item ?? null;
}
