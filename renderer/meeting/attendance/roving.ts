import type { KeyboardEvent } from 'react';
import { isShortcut } from '../../ui/shortcut.ts';
import type { MeetingAction } from '../meeting-action.ts';
import { useMeeting } from '../meeting-store.ts';

const page = 10;

/** Gives focus to a row of a list where one row is in the tab order (roving focus, ARIA Authoring Practices). */
export function focusRow(list: Element | null, id: string): void {
  const row = list?.querySelector(`[data-row="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('[data-focus], input')?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/**
 * Hears the keys of such a row: those that go through the list, which is marked `data-rows`, and the list's actions.
 * Single letters act only here (WCAG 2.2, 2.1.4). True where it did something.
 */
export function hearRow(event: KeyboardEvent, actions: readonly MeetingAction[]): boolean {
  if (event.nativeEvent.isComposing) return false;
  const list = event.currentTarget.closest('[data-rows]');
  const to = goesTo(event, list);
  const action = actions.find(({ keys }) => keys !== null && isShortcut(event.nativeEvent, keys));
  const view = useMeeting.getState();
  if (to !== null) focusRow(list, to);
  else if (action?.can(view)) action.run(view);
  else return false;
  event.preventDefault();
  return true;
}

function goesTo({ key, ctrlKey, altKey, metaKey, currentTarget }: KeyboardEvent, list: Element | null): string | null {
  if (ctrlKey || altKey || metaKey || !list) return null;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(currentTarget));
  const last = rows.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: last,
  };
  const to = places[key];
  return to === undefined ? null : (rows[Math.max(0, Math.min(last, to))]?.dataset['row'] ?? null);
}
