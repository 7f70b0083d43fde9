import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { PriorityChip } from '../ui/priority-chip.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { fitAround } from './fit-around.ts';

type List = ProjectorView['list'];
type Seen = { readonly from: number; readonly to: number };

export interface ListViewProps {
  readonly list: List;
  readonly chosen: string | null;
  readonly moved: ProjectorView['moved'];
}

/** The ranked list around the chosen row, as many whole rows as there is room for, with the line where the frame ends. */
export function ListView({ list, chosen, moved }: ListViewProps) {
  const t = useText();
  const format = useFormat();
  const { rows, cut, year, hasScores, total } = list;
  const { body, shown } = useShown();
  const line = cut && (
    <div className="far-cut">
      <span>
        {cut.after === total
          ? t('projector.cutAll', { year: year ?? '', frame: format.tkr(cut.frame) })
          : t('projector.cut', { year: year ?? '', frame: format.tkr(cut.frame) })}
      </span>
      <span>{t('projector.left', { amount: format.tkr(cut.left) })}</span>
    </div>
  );
  const [firstRow] = rows;
  return (
    <section className="far-list" data-scored={hasScores || undefined} aria-label={t('projector.list')}>
      <div className="far-row far-columns">
        <span>{t('projector.place')}</span>
        <span>{t('projector.priority')}</span>
        <span className="far-range">
          {shown && (shown.from > 1 || shown.to < total)
            ? t('projector.range', { from: shown.from, to: shown.to, total })
            : t('projector.initiative')}
        </span>
        {hasScores && <span className="far-figure">{t('projector.points')}</span>}
        {year !== null && <span className="far-figure">{t('projector.yearInTkr', { year })}</span>}
      </div>
      <div className="far-rows" ref={body}>
        {cut && firstRow && cut.after === firstRow.place - 1 && line}
        {rows.map(({ id, place, title, priority, score, cost, isFunded }) => (
          <Fragment key={id}>
            <div
              className="far-row"
              data-place={place}
              data-chosen={id === chosen || undefined}
              data-below={!isFunded || undefined}
            >
              <span className="far-place">{place}</span>
              <PriorityChip priority={priority} />
              <span className="far-row-title">
                <span>{title}</span>
                {moved?.id === id && moved.from !== place && (
                  <span className="far-moved">
                    {place < moved.from
                      ? t('projector.movedUp', { from: moved.from })
                      : t('projector.movedDown', { from: moved.from })}
                  </span>
                )}
              </span>
              {hasScores && <span className="far-figure">{format.score(score)}</span>}
              {year !== null && <span className="far-figure">{format.tkr(cost)}</span>}
            </div>
            {cut?.after === place && line}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

/** Hides the rows that have no room; tells which places are seen. */
function useShown() {
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Seen | null>(null);
  const fit = (): void => {
    if (!body.current) return;
    const next = hideTheRest(body.current);
    if (next.from !== shown?.from || next.to !== shown.to) setShown(next);
  };
  const newest = useRef(fit);
  // Whatever was rendered may have other heights.
  useLayoutEffect(() => {
    newest.current = fit;
    fit();
  });
  useLayoutEffect(() => {
    if (!body.current) return;
    const watch = new ResizeObserver(() => newest.current());
    watch.observe(body.current);
    return () => watch.disconnect();
  }, []);
  return { body, shown };
}

function hideTheRest(holder: HTMLElement): Seen {
  const children = [...holder.children] as HTMLElement[];
  for (const child of children) child.hidden = false;
  const chosen = children.findIndex((child) => child.hasAttribute('data-chosen'));
  const heights = children.map((child) => child.offsetHeight);
  const { from, to } = fitAround(heights, Math.max(0, chosen), holder.clientHeight);
  children.forEach((child, i) => (child.hidden = i < from || i >= to));
  const places = children.slice(from, to).flatMap(({ dataset: { place } }) => (place ? [Number(place)] : []));
  return { from: places[0] ?? 0, to: places.at(-1) ?? 0 };
}
