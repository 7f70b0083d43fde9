import { create } from 'zustand';
import type { ScoreMode } from './score-modes.ts';

/** Where somebody is in the grid of points. The row is the chosen initiative. */
export type ScoresView = {
  readonly mode: ScoreMode;
  readonly column: number;
  /** Digits that others may follow. */
  readonly typed: string;
};

const atFirst: ScoresView = { mode: { kind: 'consensus' }, column: 0, typed: '' };
export const useScores = create<ScoresView>()(() => atFirst);

export function showMode(mode: ScoreMode): void {
  useScores.setState({ mode, typed: '' });
}

export function goToColumn(column: number): void {
  if (useScores.getState().column !== column) useScores.setState({ column });
}

export function keepTyped(typed: string): void {
  if (useScores.getState().typed !== typed) useScores.setState({ typed });
}
