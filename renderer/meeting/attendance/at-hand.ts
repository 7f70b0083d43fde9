import { create } from 'zustand';
import { openDialog } from '../meeting-dialogs.ts';
import { useMeeting } from '../meeting-store.ts';

/** Which item of the agenda and which person the keys act on, and what a dialog was opened about. */
type AtHand = {
  readonly item: string | null;
  readonly person: string | null;
  /** What jäv is asked about; the person is null until one is chosen. */
  readonly recusing: { readonly item: string | null; readonly person: string | null };
  /** The item that is named anew; null while one is added. */
  readonly naming: string | null;
};

export const useAtHand = create<AtHand>()(() => ({
  item: null,
  person: null,
  recusing: { item: null, person: null },
  naming: null,
}));

/** The item that the agenda's keys act on: the one that has focus, else the one that the meeting is at, else the first. */
export function itemAtHand(): string | null {
  const { agenda, currentItem } = useMeeting.getState().state;
  const chosen = useAtHand.getState().item;
  return agenda.some(({ id }) => id === chosen) ? chosen : (currentItem ?? agenda[0]?.id ?? null);
}

/** The person that the keys of the attendance act on; null before anyone was chosen. */
export function personAtHand(): string | null {
  const { participants } = useMeeting.getState().state;
  const chosen = useAtHand.getState().person;
  return chosen !== null && participants.has(chosen) ? chosen : null;
}

export function setItemAtHand(item: string): void {
  useAtHand.setState({ item });
}

export function setPersonAtHand(person: string): void {
  useAtHand.setState({ person });
}

/** Asks about jäv on an item, of a person where one was chosen. */
export function askOfRecusal(
  person: string | null,
  item: string | null = useMeeting.getState().state.currentItem,
): void {
  useAtHand.setState({ recusing: { item, person } });
  openDialog('recusal');
}

/** Asks for an item's name: of one that is there, or (null) of one to add. */
export function askOfItem(naming: string | null): void {
  useAtHand.setState({ naming });
  openDialog('item');
}
