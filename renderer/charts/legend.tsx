import { textWidth } from './text-width.ts';
import { fillOf, type Tone } from './tone.ts';

export interface LegendEntry {
  readonly label: string;
  readonly tone: Tone;
}

const swatch = 12;
const gap = 18;
export const legendLine = 20;

/** Where each entry stands, in lines of `width` px. */
export function placeLegend(entries: readonly LegendEntry[], width: number): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return entries.map(({ label }) => {
    const takes = swatch + 6 + textWidth(label);
    if (x > 0 && x + takes > width) [x, y] = [0, y + legendLine];
    const at = { x, y };
    x += takes + gap;
    return at;
  });
}

/** How high the legend is at a width, px; nothing where one entry says it all. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return entries.length < 2 ? 0 : (placeLegend(entries, width).at(-1)?.y ?? 0) + legendLine + 8;
}

/** What each tone stands for, in words above the chart. */
export function Legend(props: { entries: readonly LegendEntry[]; width: number; hatches: string }) {
  const { entries, width, hatches } = props;
  if (entries.length < 2) return null;
  const places = placeLegend(entries, width);
  return (
    <g>
      {entries.map(({ label, tone }, place) => {
        const { x, y } = places[place] ?? { x: 0, y: 0 };
        return (
          <g key={label} transform={`translate(${x} ${y})`}>
            <rect
              className="chart-swatch"
              y={2}
              width={swatch}
              height={swatch}
              style={{ fill: fillOf(tone, hatches), stroke: `var(--chart-${tone.colour})` }}
            />
            <text className="chart-text" x={swatch + 6} y={12}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
