import { cutLineOf } from '../../shared/meeting/queries.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { useSome } from './meeting-store.ts';

export interface CutLineRowProps {
  readonly top: number;
  readonly rowIndex: number;
}

/** Where the frame ends: the loudest line of the list, with what is left and what the next one lacks. */
export function CutLineRow({ top, rowIndex }: CutLineRowProps) {
  const t = useText();
  const format = useFormat();
  const { frame, year, left, short, funded } = useSome(({ state }) => {
    const { years: _, accumulated: __, ...cut } = cutLineOf(state);
    return cut;
  });
  return (
    <div
      role="row"
      className="ranked-cut"
      data-testid="cut-line"
      aria-rowindex={rowIndex}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className="ranked-cut-line">
        {t('meeting.cutLine', { frame: format.tkr(frame), year: year ?? '', left: format.tkr(left) })}
      </span>
      <span role="gridcell" className="ranked-cut-next">
        {short !== null && t('meeting.smallestChange', { short: format.tkr(short), place: funded + 1 })}
      </span>
    </div>
  );
}
