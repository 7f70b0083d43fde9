import './meter.css';
import { useFormat } from './use-text.ts';

export interface ScoreBarProps {
  /** From 0 to `max`; `null` where nobody has scored. */
  readonly points: number | null;
  readonly max?: number;
}

/** Points with a small bar; the figure says all, the bar only makes it quick to see. */
export function ScoreBar({ points, max = 5 }: ScoreBarProps) {
  const format = useFormat();
  return (
    <span className="k-score">
      {points !== null && (
        <span className="k-track" aria-hidden>
          <span className="k-track-fill" style={{ width: `${Math.min(1, Math.max(0, points / max)) * 100}%` }} />
        </span>
      )}
      <span className="k-figure">{format.score(points)}</span>
    </span>
  );
}
