import type { KeyboardEvent } from 'react';
import { useCallback } from 'react';
import { askPlace } from './place-dialog.tsx';
import { moveAndTell, prioritiseAndTell } from './move-commands.ts';
import { select, showPane, useMeeting } from './meeting-store.ts';

const page = 10;

/** The list's keys. Single letters act only here, while the list has focus (WCAG 2.2, 2.1.4). */
export function useListKeys(isFixed: boolean): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      if ((event.target as Element).closest('[role=menu], [role=dialog], input, textarea')) return;
      const onButton = (event.target as Element).closest('button') !== null;
      if (onButton && (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown')) return;
      const { selected, state } = useMeeting.getState();
      const handled = event.altKey
        ? !isFixed && selected !== null && moveBy(event.key, selected, state.ranking.length)
        : goBy(event.key, selected, state.ranking) || (!isFixed && selected !== null && actBy(event.key, selected));
      if (!handled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [isFixed],
  );
}

function moveBy(key: string, initiative: string, count: number): boolean {
  if (key === 'ArrowUp') moveAndTell({ type: 'move-by', initiative, steps: -1 });
  else if (key === 'ArrowDown') moveAndTell({ type: 'move-by', initiative, steps: 1 });
  else if (key === 'Home') moveAndTell({ type: 'move-to', initiative, place: 1 });
  else if (key === 'End') moveAndTell({ type: 'move-to', initiative, place: count });
  else return false;
  return true;
}

function goBy(key: string, selected: string | null, ranking: readonly string[]): boolean {
  const at = selected === null ? -1 : ranking.indexOf(selected);
  const last = ranking.length - 1;
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
  select(ranking[Math.max(0, Math.min(last, to))] ?? null);
  return true;
}

function actBy(key: string, initiative: string): boolean {
  const priority = ([0, 1, 2, 3] as const).find((one) => String(one) === key);
  if (priority !== undefined) prioritiseAndTell(initiative, priority);
  else if (key === 'y' || key === 'Y') showPane('statements', true);
  else if (key === 'p' || key === 'P') showPane('scores', true);
  else if (key === 'm' || key === 'M') askPlace(initiative);
  else return false;
  return true;
}
