import { translator } from '../../../shared/language/translator.ts';
import { isStruck, lastHandled, standingItems } from '../../../shared/meeting/agenda/queries.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { itemAtHand } from './at-hand.ts';
import { itemName, sectionName } from './item-words.ts';

const words = () => translator(usePreferences.getState().locale);
const meeting = () => useMeeting.getState().state;
const titleOf = (item: string): string => meeting().agenda.find(({ id }) => id === item)?.title ?? '';

/** Takes an item up, and says so. */
export function beginItem(item: string): void {
  void perform({ type: 'begin-item', item }).then((taken) => {
    if (taken)
      announce(words()('attendance.isBegun', { section: sectionName(meeting(), item, words()), title: titleOf(item) }));
  });
}

/** Moves an item up or down past its neighbour, and says where it came. */
export function moveItem(item: string, steps: -1 | 1): void {
  const order = meeting().agenda.map(({ id }) => id);
  const place = order.indexOf(item) + steps;
  if (place < 0 || place >= order.length) return;
  const others = order.filter((id) => id !== item);
  placeItem(item, others[place - 1] ?? null);
}

/** Puts an item after another, or first, and says where it came. */
export function placeItem(item: string, after: string | null): void {
  void perform({ type: 'move-item', item, after });
  const state = meeting();
  const t = words();
  const place = state.agenda.findIndex(({ id }) => id === item) + 1;
  const section = sectionName(state, item, t);
  announce(t('attendance.movedTo', { title: titleOf(item), section, place, count: state.agenda.length }));
}

/** Takes an item off the agenda, and says how many are left. */
export async function strikeItem(item: string, reason: string): Promise<boolean> {
  const taken = await perform({ type: 'strike-item', item, reason });
  const t = words();
  if (taken) {
    const next = t('attendance.isStruckNext', { count: standingItems(meeting()).length });
    announce(t('attendance.isStruck', { title: titleOf(item), next }));
  }
  return taken;
}

/** Puts a struck item back, and says which § it has. */
export function restoreItem(item: string): void {
  void perform({ type: 'restore-item', item });
  announce(words()('attendance.isRestored', { title: titleOf(item), section: sectionName(meeting(), item, words()) }));
}

/** After which item a new one comes: the one at hand, but nothing that was begun; null is first. */
export function placeForNew(): { readonly after: string | null; readonly isPushed: boolean } {
  const state = meeting();
  const asked = itemAtHand();
  const earliest = lastHandled(state);
  const places = state.agenda.map(({ id }) => id);
  const isPushed = places.indexOf(earliest ?? '') > places.indexOf(asked ?? '');
  return { after: isPushed ? earliest : asked, isPushed };
}

/** Adds an item, and says which § it got. Its id where it was taken. */
export async function addItem(title: string, caseNumber: string): Promise<string | null> {
  const id = crypto.randomUUID();
  const item = { id, title, kind: 'other', caseNumber, plan: null, carried: null } as const;
  if (!(await perform({ type: 'add-item', item, after: placeForNew().after }))) return null;
  announce(words()('attendance.addedAs', { title, section: sectionName(meeting(), id, words()) }));
  return id;
}

/** Whether the item at hand is off the agenda. */
export function isStruckAtHand(): boolean {
  const item = itemAtHand();
  return item !== null && isStruck(meeting(), item);
}

/** `§ 14 Prioritering`. */
export function nameOfItem(item: string): string {
  return itemName(meeting(), item, words());
}
