import { useEffect, useRef, type ReactNode } from 'react';
import './entered.css';

let isFirst = true;

/**
 * Goes around a view, with a key that changes with it: on entry the view's heading gets focus, so that whoever listens
 * hears where they came and goes on from there. Not for the first view of a window, which nobody has gone to.
 */
export function Entered({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = root.current?.querySelector('h1');
    if (!isFirst && heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  return (
    <div ref={root} className="entered">
      {children}
    </div>
  );
}
