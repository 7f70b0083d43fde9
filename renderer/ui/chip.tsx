import type { ReactNode } from 'react';
import './chips.css';
import type { Tone } from './tone.ts';

export interface ChipProps {
  readonly tone?: Tone;
  /** The status in words: `jäv § 7:3`, `ny version`. */
  readonly children: ReactNode;
}

/** A status: words with a colour. */
export function Chip({ tone = 'neutral', children }: ChipProps) {
  return (
    <span className="k-chip" data-tone={tone}>
      {children}
    </span>
  );
}
