import { useEffect, useState } from 'react';

/**
 * The instant now, told anew each second while `runs` and the page is seen: nothing wakes the machine at rest.
 */
export function useClock(runs: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!runs) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const tick = (): void => setNow(new Date().toISOString());
    const follow = (): void => {
      clearInterval(timer);
      if (document.visibilityState !== 'visible') return;
      tick();
      timer = setInterval(tick, 1000);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [runs]);
  return now;
}
