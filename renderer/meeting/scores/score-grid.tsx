import { useLayoutEffect, useMemo, useRef, type RefObject, type SyntheticEvent } from 'react';
import { withSoftHyphens } from '../../../shared/language/soft-hyphens.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { useHadFocus } from '../../ui/use-had-focus.ts';
import { useRowWindow } from '../../ui/use-row-window.ts';
import { useText } from '../../ui/use-text.ts';
import { select, useSome } from '../meeting-store.ts';
import { columnsOf, modeIn, titleOf } from './score-modes.ts';
import { ScoreRow } from './score-row.tsx';
import { goToColumn, useScores } from './scores-store.ts';
import { settle, useScoreKeys } from './use-score-keys.ts';

const rowHeight = 44;
const headHeight = 44;
/** Letters of a word that fits in a narrow column's heading. */
const longestWord = 9;

/** Initiatives by criteria, or by participants: an ARIA grid in which digits give points. */
export function ScoreGrid() {
  const t = useText();
  const { asked, column: kept, typed } = useScoresView();
  const { ids, selected, opening, participants, isFixed } = useSome(({ state, selected }) => ({
    ids: rankingOf(state).ids,
    selected,
    opening: state.opening,
    participants: state.participants,
    isFixed: state.closed !== null,
  }));
  const [mode, columns, title] = useMemo(() => {
    const state = { opening, participants };
    const now = modeIn(state, asked);
    return [now, columnsOf(state, now), titleOf(t, state, now)] as const;
  }, [asked, opening, participants, t]);
  const scroller = useRef<HTMLDivElement>(null);
  const row = selected === null ? 0 : Math.max(0, ids.indexOf(selected));
  const { shown, total, topOf, show } = useRowWindow(scroller, {
    count: ids.length,
    height: rowHeight,
    covered: headHeight,
    held: row,
  });
  const column = Math.min(kept, columns.length - 1);
  useLayoutEffect(() => show(row), [row, show]);
  useFocusAt(scroller, ids[row] ?? '', column);
  const onKeyDown = useScoreKeys();
  const isByPerson = mode.kind === 'criterion';
  return (
    <div
      ref={scroller}
      role="grid"
      className="score-grid"
      aria-label={t('scores.gridOf', { what: title })}
      aria-readonly={isFixed}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={goToCell}
      onFocus={goToCell}
      onBlur={settle}
      data-people={isByPerson || undefined}
      style={{ '--count': columns.length } as React.CSSProperties}
    >
      <div role="row" className="score-head" aria-rowindex={1}>
        <span role="columnheader" aria-colindex={1} className="score-title">
          {t('meeting.initiative')}
        </span>
        {columns.map(({ id, title: name, weight }, i) => (
          <span role="columnheader" aria-colindex={i + 2} key={id} className="score-column" title={name}>
            <span className="score-column-name">{withSoftHyphens(name, longestWord)}</span>
            {weight !== 1 && <span className="score-weight">{t('scores.weight', { weight })}</span>}
          </span>
        ))}
        <span role="columnheader" aria-colindex={columns.length + 2} className="score-column score-sum">
          {isByPerson ? t('scores.spread') : t('scores.mean')}
          {isByPerson && <span className="score-weight">{t('scores.spreadOf')}</span>}
        </span>
      </div>
      <div className="score-body" role="presentation" style={{ height: total }}>
        {shown.map((index) => {
          const id = ids[index] ?? '';
          return (
            <ScoreRow
              key={id}
              id={id}
              place={index + 1}
              mode={mode}
              columns={columns}
              column={index === row ? column : -1}
              typed={index === row ? typed : ''}
              top={topOf(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

function useScoresView() {
  const { mode: asked, column, typed } = useScores();
  return { asked, column, typed };
}

/** A press on a cell, or focus that comes to it, goes to it. */
function goToCell({ target }: SyntheticEvent): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.score-cell') : null;
  const id = cell?.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (!cell || id === undefined) return;
  goToColumn(Number(cell.dataset['column']));
  select(id);
}

/** Focus follows the cell, as long as it is in the grid; it begins there when the grid is come to. */
function useFocusAt(grid: RefObject<HTMLElement | null>, id: string, column: number): void {
  const isNew = useRef(true);
  const hadFocus = useHadFocus(grid);
  useLayoutEffect(() => {
    const cell = (): HTMLElement | null | undefined =>
      grid.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-column="${column}"]`);
    if (isNew.current) {
      isNew.current = false;
      focusWhenFree(cell);
    } else if (hadFocus() && cell() !== document.activeElement) cell()?.focus({ preventScroll: true });
    bringIntoSight(grid.current, cell());
  }, [grid, id, column, hadFocus]);
}

/** Scrolls sideways until a cell is between what stands still at either side. */
function bringIntoSight(grid: HTMLElement | null, cell: HTMLElement | null | undefined): void {
  const row = cell?.parentElement;
  if (!grid || !cell || !row || grid.scrollWidth <= grid.clientWidth) return;
  const widthOf = (element: Element | null): number => element?.clientWidth ?? 0;
  const start = cell.offsetLeft - widthOf(row.firstElementChild);
  const end = cell.offsetLeft + cell.offsetWidth + widthOf(row.lastElementChild);
  if (start < grid.scrollLeft) grid.scrollTo({ left: start });
  else if (end > grid.scrollLeft + grid.clientWidth) grid.scrollTo({ left: end - grid.clientWidth });
}
