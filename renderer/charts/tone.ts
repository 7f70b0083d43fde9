/** One of the colours of charts (`--chart-1` …); a hatched one says the year before. */
export interface Tone {
  readonly colour: number;
  readonly isHatched?: boolean;
}

const colours = 8;

/** The tone of the nth of several things, from 0: the colours in turn, then hatched. */
export function toneOf(place: number): Tone {
  return { colour: (place % colours) + 1, isHatched: Math.floor(place / colours) % 2 === 1 };
}

/** The fill of a tone, as CSS; `hatches` is the prefix of the chart's own patterns. */
export function fillOf({ colour, isHatched = false }: Tone, hatches: string): string {
  return isHatched ? `url(#${hatches}-${colour})` : `var(--chart-${colour})`;
}
