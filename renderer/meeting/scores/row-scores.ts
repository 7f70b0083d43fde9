import { criterionPoints, scoreIn, spreadIn } from '../../../shared/meeting/queries.ts';
import { consensusPoints, givenInRound, givingsOf, openRound, shownOf } from '../../../shared/meeting/scores/points.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { isDisagreement, type Spread } from '../../../shared/scoring/spread.ts';
import type { ScoreColumn, ScoreMode } from './score-modes.ts';

/** What a row of the grid shows, as plain figures one after another, so that it is quick to tell whether any has changed. */
export type RowScores = readonly (number | null)[];
export type CellScores = {
  readonly points: number | null;
  /** Given in the round that goes on: that it was is shown, and not what. */
  readonly isHidden: boolean;
  readonly spread: Pick<Spread, 'mean' | 'min' | 'max'> | null;
  readonly isApart: boolean;
};
export type SumScores = { readonly score: number | null; readonly spread: Spread | null; readonly apart: number };

const perCell = 6;

export function rowScores(
  state: MeetingState,
  mode: ScoreMode,
  columns: readonly ScoreColumn[],
  id: string,
): RowScores {
  const initiative = state.initiatives.get(id);
  if (!initiative) return [];
  const cells = columns.flatMap((column) => cellFigures(state, mode, column.id, initiative));
  const criterion = mode.kind === 'criterion' ? mode.id : null;
  const spread = criterion === null ? null : spreadIn(state, initiative, criterion);
  const apart = (state.opening?.model.criteria ?? []).filter(
    (one) => (criterion === null || one.id === criterion) && isApart(state, spreadIn(state, initiative, one.id)),
  ).length;
  const score = criterion === null ? scoreIn(state, initiative) : criterionPoints(state, initiative, criterion);
  const { n = null, mean = null, min = null, max = null, deviation = null } = spread ?? {};
  return [...cells, score, apart, n, mean, min, max, deviation];
}

export function cellAt(row: RowScores, column: number): CellScores {
  const [points = null, hidden, mean = null, min = null, max = null, apart] = row.slice(column * perCell);
  const spread = mean === null || min === null || max === null ? null : { mean, min, max };
  return { points, isHidden: hidden === 1, spread, isApart: apart === 1 };
}

export function sumAt(row: RowScores, columns: number): SumScores {
  const [score = null, apart, n, mean, min, max, deviation] = row.slice(columns * perCell);
  const spread = n ? { n, mean: mean ?? 0, min: min ?? 0, max: max ?? 0, deviation: deviation ?? 0 } : null;
  return { score, spread, apart: apart ?? 0 };
}

function cellFigures(
  state: MeetingState,
  mode: ScoreMode,
  column: string,
  initiative: MeetingInitiative,
): (number | null)[] {
  if (mode.kind === 'consensus') {
    const spread = spreadIn(state, initiative, column);
    const { mean = null, min = null, max = null } = spread ?? {};
    return [consensusPoints(initiative, column), 0, mean, min, max, isApart(state, spread) ? 1 : 0];
  }
  const [person, criterion] = mode.kind === 'person' ? [mode.id, column] : [column, mode.id];
  const round = openRound(state);
  if (round) {
    const isGiven = givenInRound(initiative, person, criterion, round.id) !== null;
    return [null, isGiven ? 1 : 0, null, null, null, 0];
  }
  const shown = shownOf(givingsOf(initiative, person, criterion), state);
  return [shown.at(-1)?.points ?? null, 0, null, null, null, 0];
}

function isApart({ opening }: MeetingState, spread: Spread | null): boolean {
  return spread !== null && opening !== null && isDisagreement(spread, opening.model.maximum);
}
