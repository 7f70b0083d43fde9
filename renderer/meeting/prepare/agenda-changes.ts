import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import type { Dropped } from './drag-items.ts';

/** The agenda with an item so many places further down; up where negative. */
export function stepped(agenda: readonly Item[], id: string, steps: number): Item[] {
  const from = agenda.findIndex((one) => one.id === id);
  const to = Math.max(0, Math.min(agenda.length - 1, from + steps));
  const item = agenda[from];
  const others = agenda.filter((one) => one.id !== id);
  if (item) others.splice(to, 0, item);
  return others;
}

/** The agenda after an item was dropped on another. */
export function dropped(agenda: readonly Item[], { dragged, target, isBefore }: Dropped): Item[] {
  const item = agenda.find(({ id }) => id === dragged);
  const others = agenda.filter(({ id }) => id !== dragged);
  const at = others.findIndex(({ id }) => id === target);
  if (!item || at < 0) return [...agenda];
  others.splice(isBefore ? at : at + 1, 0, item);
  return others;
}

/** The agenda with an item after another, or before the close where none is chosen. */
export function inserted(agenda: readonly Item[], item: Item, after: string | null): Item[] {
  const at = agenda.findIndex(({ id }) => id === after);
  const closing = agenda.findIndex(({ kind }) => kind === 'closing');
  const place = at >= 0 ? at + 1 : closing >= 0 ? closing : agenda.length;
  return [...agenda.slice(0, place), item, ...agenda.slice(place)];
}

export function renamed(agenda: readonly Item[], id: string, title: string, caseNumber: string): Item[] {
  return agenda.map((item) => (item.id === id ? { ...item, title, caseNumber } : item));
}
