import type { CutLine } from '../../shared/scoring/cut-line.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import type { RankedRow } from './ranked-rows.ts';

export interface CutLineRowProps {
  readonly cut: CutLine;
  readonly top: number;
  readonly rowIndex: number;
  /** The first below the line. */
  readonly next: RankedRow | null;
}

/** Where the frame ends: the loudest line of the list, with what is left and what the next one lacks. */
export function CutLineRow({ cut, top, rowIndex, next }: CutLineRowProps) {
  const t = useText();
  const format = useFormat();
  return (
    <div
      role="row"
      className="ranked-cut"
      data-testid="cut-line"
      aria-rowindex={rowIndex}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="ranked-cut-line">
        {t('meeting.cutLine', {
          frame: format.tkr(cut.frame),
          year: cut.year ?? '',
          left: format.tkr(cut.left),
        })}
      </span>
      <span role="gridcell" className="ranked-cut-next">
        {next && cut.short !== null && t('meeting.smallestChange', { short: format.tkr(cut.short), place: next.place })}
      </span>
    </div>
  );
}
