import { useEffect, useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react';
import { cutLineOf } from '../../shared/meeting/queries.ts';
import type { Scenario } from '../../shared/meeting/funding/facts.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { isDialogOpen } from '../ui/in-dialog.ts';
import { useRowWindow } from '../ui/use-row-window.ts';
import { useText } from '../ui/use-text.ts';
import { CutLineRow } from './cut-line-row.tsx';
import { select, useSome } from './meeting-store.ts';
import { RankedRow } from './ranked-row.tsx';
import { useListKeys } from './use-list-keys.ts';

const rowHeight = 52;
const cutHeight = 34;

/**
 * The ranked list, the heart of the meeting: a grid after the ARIA Authoring Practices' pattern, one row in the tab
 * order, only the rows in sight in the page. The cut-line stands between the rows it parts.
 */
export function RankedList({ list }: { readonly list: RefObject<HTMLDivElement | null> }) {
  const t = useText();
  const { ids, accumulated, cut, adopted, selected, isFixed, period, maximum } = useSome(({ state, selected }) => {
    const { ids: standing } = rankingOf(state);
    const line = cutLineOf(state);
    const scenario = state.adopted?.value.scenario ?? null;
    return {
      ids: standing,
      accumulated: line.accumulated,
      cut: line.frame === null || scenario ? -1 : line.funded,
      adopted: scenario && fundedBy(scenario),
      selected,
      isFixed: state.closed !== null,
      period: state.period,
      maximum: state.opening?.model.maximum ?? 5,
    };
  });
  const scroller = useRef<HTMLDivElement>(null);
  const count = ids.length + (cut < 0 ? 0 : 1);
  const chosen = selected === null ? -1 : ids.indexOf(selected);
  const chosenIndex = cut >= 0 && chosen >= cut ? chosen + 1 : chosen;
  const { shown, total, topOf, show } = useRowWindow(scroller, {
    count,
    height: rowHeight,
    oddAt: cut,
    oddHeight: cutHeight,
    held: chosenIndex,
  });
  useLayoutEffect(() => show(chosenIndex), [chosenIndex, show]);
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
      style={{ '--years': period.length } as React.CSSProperties}
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
        {period.map((year) => (
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
        <div className="ranked-body" role="presentation" style={{ height: total }}>
          {shown.map((index) => {
            if (index === cut) return <CutLineRow key="cut" top={topOf(index)} rowIndex={index + 2} />;
            const at = cut >= 0 && index > cut ? index - 1 : index;
            const id = ids[at];
            return id === undefined ? null : (
              <RankedRow
                key={id}
                id={id}
                place={at + 1}
                accumulated={accumulated[at] ?? 0}
                isFunded={adopted ? adopted.has(id) : cut < 0 || at < cut}
                years={period}
                maximum={maximum}
                isSelected={id === selected}
                isFixed={isFixed}
                top={topOf(index)}
                rowIndex={index + 2}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const funded = new WeakMap<Scenario, ReadonlySet<string>>();

/** Whom an adopted scenario funds; put together once. */
function fundedBy(scenario: Scenario): ReadonlySet<string> {
  const known = funded.get(scenario) ?? new Set(scenario.funded);
  funded.set(scenario, known);
  return known;
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

/**
 * Focus stays on the chosen row wherever it goes, as long as it was in the list. A row far off is not in the page until
 * the list has scrolled there, and the one that had focus is gone by then: what had it last is remembered.
 */
function useFocusFollows(list: RefObject<HTMLDivElement | null>, selected: string | null, place: number): void {
  const wasHere = useRef(false);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (list.current?.contains(active)) wasHere.current = !active?.closest('button');
    else if (active !== document.body) wasHere.current = false;
    if (place < 0 || !wasHere.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(selected ?? '')}"]`);
    if (row && row !== active) row.focus({ preventScroll: true });
  });
}
