import { create } from 'zustand';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { useMeeting } from '../meeting-store.ts';

/** The item that somebody looks at, while `at` is at hand; when the meeting goes on to another, that one is looked at. */
const useLooked = create<{ readonly item: string | null; readonly at: string | null }>()(() => ({
  item: null,
  at: null,
}));

/** Looks at an item without beginning it; null is back to the item at hand. */
export function lookAtItem(item: string | null): void {
  useLooked.setState({ item, at: useMeeting.getState().state.currentItem });
}

/** The item that is looked at: the one that somebody chose, else the one at hand, else the ranking, else the first. */
export function useLookedItem(): string | null {
  const { item, at } = useLooked();
  return useMeeting(({ state }) => lookedIn(state, item, at));
}

/** The same, asked once. */
export function lookedItem(): string | null {
  const { item, at } = useLooked.getState();
  return lookedIn(useMeeting.getState().state, item, at);
}

function lookedIn(state: MeetingState, item: string | null, at: string | null): string | null {
  if (item !== null && at === state.currentItem && state.items.has(item)) return item;
  const ranking = state.agenda.find(({ kind }) => kind === 'ranking');
  return state.currentItem ?? ranking?.id ?? state.agenda[0]?.id ?? null;
}
