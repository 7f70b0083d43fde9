import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Rows that are kept on either side of those in sight, so that a step by key finds the next one there. */
const around = 8;
/** A list that has to scroll shows so many rows more of what lies ahead: the next steps need not. */
const aheadRows = 3;

export type RowWindow = {
  /** The rows to render, in their order: those in sight and around it, and the one that is held. */
  readonly shown: readonly number[];
  /** The first of those in sight and around it, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Pixels that all rows take. */
  readonly total: number;
  /** Pixels from the top to a row. */
  readonly topOf: (index: number) => number;
  /** Brings a row into sight, where it is not, with some of what lies beyond it. */
  readonly show: (index: number) => void;
};

export type RowHeights = {
  readonly count: number;
  readonly height: number;
  /** One row of another height; −1 where there is none. */
  readonly oddAt?: number;
  readonly oddHeight?: number;
  /** Pixels at the top that a head covers. */
  readonly covered?: number;
  /** A row that is rendered wherever it is, for it has focus. */
  readonly held?: number;
};

/**
 * Which rows of a long list to render. All heights are known, so nothing is measured but the scroller itself, and a list of
 * ten thousand costs what is in sight.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: RowHeights): RowWindow {
  const { count, height, oddAt = -1, oddHeight = height, covered = 0, held: heldAt = -1 } = rows;
  const [{ top, size }, setView] = useState({ top: 0, size: 800 });
  const seen = useRef({ top: 0, size: 800 });
  const rendered = useRef({ first: 0, end: 0 });
  const list = useRef<HTMLElement | null>(null);
  const look = useCallback(() => {
    const now = { top: Math.floor(seen.current.top / height), size: seen.current.size };
    setView((last) => (last.top === now.top && last.size === now.size ? last : now));
  }, [height]);
  useLayoutEffect(() => {
    const element = scroller.current;
    list.current = element;
    if (!element) return undefined;
    const onScroll = (): void => {
      seen.current.top = element.scrollTop;
      look();
    };
    const sizes = new ResizeObserver(() => {
      seen.current.size = element.clientHeight;
      onScroll();
    });
    sizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, look]);
  const first = Math.max(0, Math.min(top, count) - around);
  // The odd row may be a little lower or higher than the others: one row more at the end makes up for it.
  const end = Math.min(count, top + Math.ceil(size / height) + around + 2);
  useLayoutEffect(() => {
    rendered.current = { first, end };
  }, [first, end]);
  const topOf = (index: number): number => index * height + (oddAt >= 0 && index > oddAt ? oddHeight - height : 0);
  const show = useCallback(
    (index: number): void => {
      if (index < 0 || index >= count) return;
      const from = index * height + (oddAt >= 0 && index > oddAt ? oddHeight - height : 0);
      const to = from + (index === oddAt ? oddHeight : height);
      const { top: above, size } = seen.current;
      const room = size - covered;
      if (from >= above && to <= above + room) return;
      const ahead = Math.min(aheadRows * height, room / 3);
      const all = count * height + (oddAt >= 0 ? oddHeight - height : 0);
      const wanted = from < above ? from - ahead : to - room + ahead;
      seen.current.top = Math.max(0, Math.min(all - room, wanted));
      list.current?.scrollTo({ top: seen.current.top });
      // A row that is there already is shown by scrolling alone; those that come into sight follow when it has scrolled.
      if (index < rendered.current.first || index >= rendered.current.end) look();
    },
    [count, height, oddAt, oddHeight, covered, look],
  );
  const inSight = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  const isFarUp = heldAt >= 0 && heldAt < first;
  const isFarDown = heldAt >= end && heldAt < count;
  const shown = [...(isFarUp ? [heldAt] : []), ...inSight, ...(isFarDown ? [heldAt] : [])];
  return { shown, first, end, total: topOf(count), topOf, show };
}
