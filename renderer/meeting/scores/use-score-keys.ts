import type { KeyboardEvent } from 'react';
import { useCallback } from 'react';
import { translator } from '../../../shared/language/translator.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { select, useMeeting } from '../meeting-store.ts';
import { enterDigit } from './enter-digits.ts';
import { givePoints } from './score-commands.ts';
import { columnsOf, modeBeside, modeIn, type ScoreMode } from './score-modes.ts';
import { goToColumn, keepTyped, showMode, useScores } from './scores-store.ts';

const page = 10;

/** What a key is pressed on: the grid as it stands, and the cell in it. */
function here() {
  const { state, selected } = useMeeting.getState();
  const { mode: asked, column: kept, typed } = useScores.getState();
  const mode = modeIn(state, asked);
  const columns = columnsOf(state, mode);
  const { ids } = rankingOf(state);
  const row = Math.max(0, selected === null ? 0 : ids.indexOf(selected));
  const column = Math.min(kept, columns.length - 1);
  return { state, mode, columns, ids, row, column, typed };
}

/** The grid's keys: arrows go, digits give points and go on, Delete takes them back, Ctrl+← and Ctrl+→ change whose. */
export function useScoreKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    if (!(event.target as Element).closest('[role=gridcell], [role=grid]')) return;
    if (!(event.ctrlKey ? goFar(event.key) : act(event))) return;
    event.preventDefault();
    event.stopPropagation();
  }, []);
}

function act({ key, shiftKey }: KeyboardEvent<HTMLElement>): boolean {
  const { ids, columns, row, column } = here();
  if (/^\d$/.test(key)) return type(key);
  if (key === 'Delete' || key === 'Backspace') return clear();
  if (key === 'Escape') {
    const { typed } = useScores.getState();
    keepTyped('');
    return typed !== '';
  }
  const places: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: [row, 0],
    End: [row, columns.length - 1],
    Enter: [row + (shiftKey ? -1 : 1), column],
  };
  const to = places[key];
  if (!to) return false;
  settle();
  go(ids, columns.length, ...to);
  return true;
}

/** With Ctrl: to the corners, and to whose points are beside. */
function goFar(key: string): boolean {
  const { state, mode, ids, columns } = here();
  if (key !== 'Home' && key !== 'End' && key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  settle();
  if (key === 'Home') go(ids, columns.length, 0, 0);
  else if (key === 'End') go(ids, columns.length, ids.length - 1, columns.length - 1);
  else showMode(modeBeside(state, mode, key === 'ArrowLeft' ? -1 : 1));
  return true;
}

function type(digit: string): boolean {
  const { state, typed } = here();
  if (state.closed) return true;
  const maximum = state.opening?.model.maximum ?? 0;
  const entered = enterDigit(typed, digit, maximum);
  if (entered.kind === 'typed') keepTyped(entered.typed);
  else if (entered.kind === 'given') give(entered.points);
  else announce(translator(usePreferences.getState().locale)('errors.refusedTooManyPoints', { maximum }));
  return true;
}

/** Gives what was typed so far, when somebody goes on from it. */
export function settle(): void {
  const { mode, columns, ids, row, column, typed } = here();
  if (typed === '') return;
  keepTyped('');
  set(mode, ids[row], columns[column]?.id, Number(typed));
}

/** Gives points and goes on: to the next criterion, after the last to the next initiative. */
function give(points: number): void {
  const { mode, columns, ids, row, column } = here();
  keepTyped('');
  set(mode, ids[row], columns[column]?.id, points);
  const isLast = column === columns.length - 1;
  if (!isLast) go(ids, columns.length, row, column + 1);
  else if (row < ids.length - 1) go(ids, columns.length, row + 1, 0);
}

function clear(): boolean {
  const { state, mode, columns, ids, row, column, typed } = here();
  keepTyped('');
  if (typed === '' && !state.closed) set(mode, ids[row], columns[column]?.id, null);
  return true;
}

function set(mode: ScoreMode, id: string | undefined, column: string | undefined, points: number | null): void {
  if (id !== undefined && column !== undefined) givePoints(mode, id, column, points);
}

function go(ids: readonly string[], columns: number, row: number, column: number): void {
  goToColumn(Math.max(0, Math.min(columns - 1, column)));
  select(ids[Math.max(0, Math.min(ids.length - 1, row))] ?? null);
}
