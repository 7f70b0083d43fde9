import { memo } from 'react';
import { useFormat, useText } from '../../ui/use-text.ts';
import type { CellScores } from './row-scores.ts';

export interface ScoreCellProps extends Omit<CellScores, 'spread'> {
  readonly column: number;
  readonly spread: CellScores['spread'];
  readonly typed: string;
  readonly isAt: boolean;
}

/** Points for one thing by one: what was given, and under it how participants' own points lie. */
export const ScoreCell = memo(
  function ScoreCell({ column, points, isHidden, spread, isApart, typed, isAt }: ScoreCellProps) {
    const t = useText();
    const format = useFormat();
    const shown = typed !== '' ? typed : isHidden ? '•' : points === null ? '' : String(points);
    return (
      <span
        role="gridcell"
        className="score-cell"
        aria-colindex={column + 2}
        data-column={column}
        data-apart={isApart || undefined}
        data-typed={typed !== '' || undefined}
        tabIndex={isAt ? 0 : -1}
      >
        <span className="score-points k-figure" aria-hidden={isHidden || undefined}>
          {shown}
        </span>
        {isHidden && typed === '' && <span className="k-unseen">{t('scores.hidden')}</span>}
        {shown === '' && spread === null && <span className="k-unseen">{t('scores.none')}</span>}
        {spread && (
          <span className="score-mean">
            <span className="k-unseen">{t('scores.meanOf')} </span>
            {t('scores.shortMean', { mean: format.score(spread.mean), min: spread.min, max: spread.max })}
          </span>
        )}
        {isApart && <span className="k-unseen">{t('scores.isApart')}</span>}
      </span>
    );
  },
  (a, b) =>
    a.points === b.points &&
    a.isHidden === b.isHidden &&
    a.isApart === b.isApart &&
    a.typed === b.typed &&
    a.isAt === b.isAt &&
    a.spread?.mean === b.spread?.mean &&
    a.spread?.min === b.spread?.min &&
    a.spread?.max === b.spread?.max,
);
