import { useId } from 'react';
import { useFormat, useText } from '../ui/use-text.ts';
import { axisHeight, barThickness, layOutBars, type Bar, type LaidRow } from './bar-layout.ts';
import type { FigureData } from './figure-data.ts';
import { Hatches } from './hatches.tsx';
import { Legend, legendHeight, type LegendEntry } from './legend.tsx';
import { fillOf, type Tone } from './tone.ts';
import { useWidth } from './use-width.ts';

export interface BarChartProps {
  readonly data: FigureData;
  /** One or more bars for each row; each lays its columns end to end. */
  readonly bars: readonly Bar[];
  /** The tone of each column. */
  readonly tones: Readonly<Record<string, Tone>>;
}

/** Horizontal bars, one row each, with its amount written out; an empty amount shows as `–`, zero as 0. */
export function BarChart({ data, bars, tones }: BarChartProps) {
  const t = useText();
  const format = useFormat();
  const id = useId().replace(/[^\w-]/g, '');
  const [frame, width] = useWidth();
  const amount = format[data.unit];
  const layout = layOutBars(data.rows, bars, width, amount);
  const titleOf = (column: string): string => data.columns.find((one) => one.id === column)?.title ?? '';
  const entries: LegendEntry[] = bars
    .flatMap(({ segments }) => segments)
    .map((column) => ({ label: titleOf(column), tone: tones[column] ?? { colour: 1 } }));
  const head = legendHeight(entries, width);
  const thickness = barThickness(bars);
  const rest: Tone = { colour: 5, isHatched: true };
  const toneIn = (column: string, isRest = false): Tone => (isRest ? rest : (tones[column] ?? { colour: 1 }));
  const bar = ({ row, bars: laid }: LaidRow) =>
    laid.map(({ y, segments, sum, label }, place) => (
      <g key={place}>
        {segments.map((segment) => (
          <rect
            key={segment.column}
            className="chart-bar"
            x={segment.x}
            y={y}
            width={segment.width}
            height={thickness}
            style={{
              fill: fillOf(toneIn(segment.column, row.isRest), id),
              stroke: `var(--chart-${toneIn(segment.column, row.isRest).colour})`,
            }}
          >
            <title>
              {t('charts.point', {
                what: row.label,
                column: titleOf(segment.column),
                amount: `${amount(segment.kronor)} ${t(`common.${data.unit}`)}`,
              })}
            </title>
          </rect>
        ))}
        <text
          className="chart-figure"
          data-empty={sum === null || undefined}
          x={label.x}
          y={y + thickness / 2 + 4}
          textAnchor={label.anchor}
        >
          {amount(sum)}
        </text>
      </g>
    ));
  return (
    <div ref={frame} className="chart-frame">
      <svg
        role="img"
        aria-label={data.summary}
        width={width}
        height={layout.height + head}
        viewBox={`0 0 ${width} ${layout.height + head}`}
      >
        <Hatches id={id} tones={[...entries.map(({ tone }) => tone), rest]} />
        <Legend entries={entries} width={width} hatches={id} />
        <g transform={`translate(0 ${head})`}>
          {layout.ticks.map(({ value, x }) => (
            <g key={value}>
              <line className="chart-grid" x1={x} x2={x} y1={axisHeight - 4} y2={layout.height} />
              <text className="chart-tick" x={x} y={12} textAnchor="middle">
                {amount(value)}
              </text>
            </g>
          ))}
          {layout.rows.map((laid) => (
            <g key={laid.row.id}>
              {laid.lines.map((line, place) => (
                <text
                  key={place}
                  className={laid.row.isGroup ? 'chart-group' : 'chart-text'}
                  x={laid.row.isGroup ? 0 : layout.labelWidth}
                  y={laid.y + laid.height / 2 + 4 + (place - (laid.lines.length - 1) / 2) * 14}
                  textAnchor={laid.row.isGroup ? 'start' : 'end'}
                >
                  {line}
                </text>
              ))}
              {bar(laid)}
            </g>
          ))}
          <line className="chart-zero" x1={layout.zero} x2={layout.zero} y1={axisHeight - 4} y2={layout.height} />
        </g>
      </svg>
    </div>
  );
}
