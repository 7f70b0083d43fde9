import { memo, useEffect, useRef } from 'react';
import { Amount } from '../ui/amount.tsx';
import { PriorityChip } from '../ui/priority-chip.tsx';
import { ScoreBar } from '../ui/score-bar.tsx';
import { useText } from '../ui/use-text.ts';
import { makeRowDraggable } from './drag-rows.ts';
import { AmendedCost } from './initiatives/amended-cost.tsx';
import { RowMarks } from './initiatives/row-marks.tsx';
import { useMeeting, useSome } from './meeting-store.ts';
import { numberFirst } from './number-in.ts';
import { rowOf } from './ranked-rows.ts';
import { RowMenu } from './row-menu.tsx';

export interface RankedRowProps {
  readonly id: string;
  readonly place: number;
  /** Kronor from the top to and with this one, in the year that cuts. */
  readonly accumulated: number;
  readonly isFunded: boolean;
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
  const { id, place, accumulated, isFunded, years, maximum, isSelected, isFixed, top, rowIndex } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => (row.current && !isFixed ? makeRowDraggable(row.current, id) : undefined), [id, isFixed]);
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
      <OfInitiative id={id} years={years} maximum={maximum} />
      <span role="gridcell" className="ranked-sum">
        <Amount kronor={accumulated} />
      </span>
      <span role="gridcell" className="ranked-menu">
        {isSelected && !isFixed && <RowMenu />}
      </span>
    </div>
  );
});

/** What of a row does not depend on where it stands; a move renders none of it. */
const OfInitiative = memo(function OfInitiative(props: Pick<RankedRowProps, 'id' | 'years' | 'maximum'>) {
  const { id, years, maximum } = props;
  const { priority, score, costs, stated, ...name } = useSome((view) => rowOf(view, id));
  return (
    <>
      <span role="gridcell">
        <PriorityChip priority={priority} />
      </span>
      <Title id={id} {...name} />
      <span role="gridcell" className="ranked-score">
        <ScoreBar points={score} max={maximum} />
      </span>
      {years.map((year) => (
        <span role="gridcell" key={year} className="ranked-year">
          <AmendedCost year={year} is={costs[year] ?? null} was={stated[year] ?? null} />
        </span>
      ))}
    </>
  );
});

type Name = Omit<ReturnType<typeof rowOf>, 'priority' | 'score' | 'costs' | 'stated'> & { readonly id: string };

/** What it is called, and what there is to know of how it stands here. */
const Title = memo(function Title(name: Name) {
  const t = useText();
  const number = useMeeting((view) => numberFirst(t, view, name.id));
  const { id, title, statements, hasRivals, reason, isUnexplained } = name;
  return (
    <span role="rowheader" className="ranked-title">
      <span className="ranked-name" title={title}>
        {title}
      </span>
      <span className="ranked-note">
        {number}
        <RowMarks id={id} />
        {statements > 0 && <> · {t('meeting.statementCount', { count: statements })}</>}
        {hasRivals && <b> · {t('meeting.rivalPriority')}</b>}
        {reason !== null && <span title={reason}> · {t('scores.overridden')}</span>}
        {isUnexplained && <b> · {t('scores.unexplained')}</b>}
      </span>
    </span>
  );
});
