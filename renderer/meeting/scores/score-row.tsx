import { memo } from 'react';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';
import { cellAt, rowScores, sumAt } from './row-scores.ts';
import type { ScoreColumn, ScoreMode } from './score-modes.ts';
import { ScoreCell } from './score-cell.tsx';

export interface ScoreRowProps {
  readonly id: string;
  readonly place: number;
  readonly mode: ScoreMode;
  readonly columns: readonly ScoreColumn[];
  /** The cell in the tab order; −1 where it is in another row. */
  readonly column: number;
  readonly typed: string;
  readonly top: number;
}

/** An initiative's points. Memoised: points given render the row they are in. */
export const ScoreRow = memo(function ScoreRow(props: ScoreRowProps) {
  const { id, place, mode, columns, column: at, typed, top } = props;
  const t = useText();
  const format = useFormat();
  const row = useSome(({ state }) => rowScores(state, mode, columns, id));
  const title = useMeeting(({ state }) => state.initiatives.get(id)?.title ?? '');
  const { score, spread, apart } = sumAt(row, columns.length);
  return (
    <div
      role="row"
      className="score-row"
      data-id={id}
      data-chosen={at >= 0 || undefined}
      aria-rowindex={place + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" aria-colindex={1} className="score-title" title={title}>
        <span className="score-place k-figure">{place}</span>
        <span className="score-name">{title}</span>
      </span>
      {columns.map((column, i) => (
        <ScoreCell key={column.id} column={i} {...cellAt(row, i)} typed={i === at ? typed : ''} isAt={i === at} />
      ))}
      <span
        role="gridcell"
        aria-colindex={columns.length + 2}
        className="score-sum k-figure"
        data-apart={apart > 0 || undefined}
      >
        <b>{format.score(mode.kind === 'criterion' ? (spread?.mean ?? null) : score)}</b>
        {spread && (
          <span className="score-spread">
            {t('scores.range', { min: spread.min, max: spread.max, deviation: format.score(spread.deviation) })}
          </span>
        )}
        {apart > 0 && (
          <span className={spread ? 'k-unseen' : 'score-apart'}>
            {spread ? t('scores.isApart') : t('scores.apart', { count: apart })}
          </span>
        )}
      </span>
    </div>
  );
});
