import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Whether the table in a frame is no wider than the frame, followed as either changes; not until it has been measured. */
export function useFit(): [RefObject<HTMLDivElement | null>, boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [isFitting, setFitting] = useState(false);
  useLayoutEffect(() => {
    const { current } = frame;
    const table = current?.querySelector('table');
    if (!current || !table) return;
    const measure = (): void => setFitting(table.offsetWidth <= current.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return [frame, isFitting];
}
