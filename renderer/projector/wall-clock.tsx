import { useEffect, useState } from 'react';
import { useFormat } from '../ui/use-text.ts';

const minute = 60_000;

/** The time of day; woken once a minute, as the minute turns. */
export function WallClock() {
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    // A timer may be early by a hair: it is aimed a little past the turn.
    const timer = setTimeout(() => setNow(Date.now()), minute - (now % minute) + 20);
    return () => clearTimeout(timer);
  }, [now]);
  return <time className="far-clock">{format.time(new Date(now).toISOString())}</time>;
}
