import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react';
import { isDialogOpen } from '../ui/in-dialog.ts';
import { useText } from '../ui/use-text.ts';
import { CutLineRow } from './cut-line-row.tsx';
import { select, useSome } from './meeting-store.ts';
import { RankedRow } from './ranked-row.tsx';
import { useRankedRows } from './ranked-rows.ts';
import { useListKeys } from './use-list-keys.ts';

const rowHeight = 56;
const cutHeight = 34;

/**
 * The ranked list, the heart of the meeting: a grid after the ARIA Authoring Practices' pattern, one row in the tab
 * order, only the rows in sight in the page. The cut-line stands between the rows it parts.
 */
export function RankedList({ list }: { readonly list: RefObject<HTMLDivElement | null> }) {
  const t = useText();
  const { state, selected } = useSome((view) => ({ state: view.state, selected: view.selected }));
  const { rows, cut } = useRankedRows(state);
  const scroller = useRef<HTMLDivElement>(null);
  const isFixed = state.closed !== null;
  const cutAt = cut.frame === null ? -1 : cut.funded;
  const count = rows.length + (cutAt < 0 ? 0 : 1);
  const heightAt = useCallback((index: number) => (index === cutAt ? cutHeight : rowHeight), [cutAt]);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightAt,
    overscan: 8,
  });
  useLayoutEffect(() => virtual.measure(), [cutAt, virtual]);
  const chosen = rows.findIndex(({ initiative }) => initiative.id === selected);
  const chosenIndex = cutAt >= 0 && chosen >= cutAt ? chosen + 1 : chosen;
  useEffect(() => {
    if (chosenIndex >= 0) virtual.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, selected, virtual]);
  useFocusFollows(list, selected, chosen);
  useFocusAtFirst(list);
  const onKeyDown = useListKeys();
  return (
    <div
      ref={list}
      role="grid"
      className="ranked"
      aria-label={t('meeting.ranking')}
      aria-rowcount={count + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={chooseRow}
      onFocus={chooseRow}
      style={{ '--years': state.period.length } as React.CSSProperties}
    >
      <div role="row" className="ranked-head" aria-rowindex={1}>
        <span role="columnheader">{t('meeting.place')}</span>
        <span role="columnheader">
          <span className="k-unseen">{t('meeting.priority')}</span>
        </span>
        <span role="columnheader">{t('meeting.initiative')}</span>
        <span role="columnheader" className="ranked-score">
          {t('meeting.points')}
        </span>
        {state.period.map((year) => (
          <span role="columnheader" key={year} className="ranked-year">
            {year}
          </span>
        ))}
        <span role="columnheader" className="ranked-sum" title={t('meeting.accumulated')}>
          {t('meeting.accumulatedShort')}
        </span>
        <span role="columnheader" className="ranked-menu">
          <span className="k-unseen">{t('meeting.rowMenu')}</span>
        </span>
      </div>
      <div ref={scroller} className="ranked-scroller" role="presentation">
        <div className="ranked-body" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            if (index === cutAt)
              return (
                <CutLineRow key="cut" cut={cut} top={start} rowIndex={index + 2} next={rows[cut.funded] ?? null} />
              );
            const row = rows[cutAt >= 0 && index > cutAt ? index - 1 : index];
            if (!row) return null;
            return (
              <RankedRow
                key={row.initiative.id}
                {...row}
                years={state.period}
                maximum={state.opening?.model.maximum ?? 5}
                isSelected={row.initiative.id === selected}
                isFixed={isFixed}
                top={start}
                rowIndex={index + 2}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** A row is chosen by a press on it or by focus coming to it; its buttons are their own. */
function chooseRow({ target, type }: SyntheticEvent): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
  if (!row || (target instanceof Element && target.closest('button'))) return;
  select(row.dataset['id'] ?? null);
  if (type === 'click') row.focus({ preventScroll: true });
}

/** Whoever comes to a meeting can use its keys at once: focus begins on the chosen row. */
function useFocusAtFirst(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (isDialogOpen()) return;
      list.current?.querySelector<HTMLElement>('.ranked-row[data-chosen]')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [list]);
}

/** Focus stays on the chosen row wherever it moves, as long as it was in the list. */
function useFocusFollows(list: RefObject<HTMLDivElement | null>, selected: string | null, place: number): void {
  useLayoutEffect(() => {
    if (place < 0) return;
    const active = document.activeElement;
    if (!list.current?.contains(active) || active?.closest('button')) return;
    const row = list.current.querySelector<HTMLElement>(`[data-id="${CSS.escape(selected ?? '')}"]`);
    if (row && row !== active) row.focus({ preventScroll: true });
  }, [list, selected, place]);
}
