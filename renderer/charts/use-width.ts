import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Before the page has been measured, and where there is none. */
const assumed = 640;

/** The px that a chart may fill across, followed as the window changes: text in charts keeps its size. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = (): void => setWidth(Math.max(240, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
