import { startTransition, useEffect, useState } from 'react';

/** How many of a long list to show: some at once, and more in each frame that has nothing better to do. */
export function useGradually(count: number, atOnce: number): number {
  const [shown, setShown] = useState(atOnce);
  useEffect(() => {
    if (shown >= count) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown((now) => now + atOnce)));
    return () => cancelAnimationFrame(frame);
  }, [shown, count, atOnce]);
  return shown;
}
