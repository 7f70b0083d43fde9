import type { Tone } from './tone.ts';

export interface HatchesProps {
  /** Begins the patterns' ids; a page may hold several charts. */
  readonly id: string;
  readonly tones: readonly Tone[];
}

/** The patterns of hatched tones: stripes, so that colour is not all that tells them apart. */
export function Hatches({ id, tones }: HatchesProps) {
  const hatched = [...new Set(tones.filter(({ isHatched }) => isHatched).map(({ colour }) => colour))];
  if (hatched.length === 0) return null;
  return (
    <defs>
      {hatched.map((colour) => (
        <pattern key={colour} id={`${id}-${colour}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} style={{ fill: 'var(--panel)' }} />
          <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" style={{ stroke: `var(--chart-${colour})`, strokeWidth: 1.8 }} />
        </pattern>
      ))}
    </defs>
  );
}
