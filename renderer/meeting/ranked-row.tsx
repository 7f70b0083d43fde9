import { memo, useEffect, useRef } from 'react';
import { Amount } from '../ui/amount.tsx';
import { PriorityChip } from '../ui/priority-chip.tsx';
import { ScoreBar } from '../ui/score-bar.tsx';
import { useText } from '../ui/use-text.ts';
import { makeRowDraggable } from './drag-rows.ts';
import { RowMenu } from './row-menu.tsx';
import type { RankedRow as Row } from './ranked-rows.ts';

export interface RankedRowProps extends Omit<Row, 'initiative'> {
  readonly initiative: Row['initiative'];
  readonly years: readonly string[];
  readonly maximum: number;
  readonly isSelected: boolean;
  readonly isFixed: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly rowIndex: number;
}

/** One initiative in the ranked list. Memoised: a move renders the rows that changed place and no other. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { initiative, place, score, accumulated, isFunded, statements, years, maximum } = props;
  const { isSelected, isFixed, top, rowIndex } = props;
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  const { id } = initiative;
  useEffect(() => (row.current && !isFixed ? makeRowDraggable(row.current, id) : undefined), [id, isFixed]);
  const rivals = initiative.priority.rivals.length > 0;
  return (
    <div
      ref={row}
      role="row"
      className="ranked-row"
      data-id={id}
      data-chosen={isSelected || undefined}
      data-below={!isFunded || undefined}
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="ranked-place k-figure">
        {place}
      </span>
      <span role="gridcell">
        <PriorityChip priority={initiative.priority.value} />
      </span>
      <span role="rowheader" className="ranked-title">
        <span className="ranked-name" title={initiative.title}>
          {initiative.title}
        </span>
        <span className="ranked-note">
          {t('meeting.number', { number: initiative.number })}
          {statements > 0 && <> · {t('meeting.statementCount', { count: statements })}</>}
          {rivals && <b> · {t('meeting.rivalPriority')}</b>}
        </span>
      </span>
      <span role="gridcell" className="ranked-score">
        <ScoreBar points={score} max={maximum} />
      </span>
      {years.map((year) => (
        <span role="gridcell" key={year} className="ranked-year">
          <Amount kronor={initiative.costs[year] ?? null} />
        </span>
      ))}
      <span role="gridcell" className="ranked-sum">
        <Amount kronor={accumulated} />
      </span>
      <span role="gridcell" className="ranked-menu">
        {isSelected && !isFixed && <RowMenu />}
      </span>
    </div>
  );
});
