import type { KeyboardEvent } from 'react';
import { useCallback } from 'react';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { isShortcut } from '../ui/shortcut.ts';
import { meetingActions } from './meeting-actions.ts';
import { select, useMeeting } from './meeting-store.ts';

const page = 10;

/** The list's keys. Single letters act only here, while the list has focus (WCAG 2.2, 2.1.4). */
export function useListKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.target as Element).closest('[role=menu], [role=dialog], input, textarea')) return;
    const onButton = (event.target as Element).closest('button') !== null;
    if (onButton && (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown')) return;
    if (!act(event) && !goBy(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }, []);
}

function act(event: KeyboardEvent<HTMLElement>): boolean {
  const action = meetingActions.find(
    ({ where, keys }) => where === 'list' && keys !== null && isShortcut(event.nativeEvent, keys),
  );
  const view = useMeeting.getState();
  if (!action?.can(view)) return false;
  action.run(view);
  return true;
}

function goBy({ key, ctrlKey, altKey, metaKey }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  const { selected, shown } = listed();
  const at = selected === null ? -1 : shown.indexOf(selected);
  const last = shown.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: last,
  };
  const to = places[key];
  if (to === undefined) return false;
  select(shown[Math.max(0, Math.min(last, to))] ?? null);
  return true;
}

/** What the list shows: those that stand. */
function listed() {
  const { selected, state } = useMeeting.getState();
  return { selected, shown: rankingOf(state).ids };
}
