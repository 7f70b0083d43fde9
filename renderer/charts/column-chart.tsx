import { useId } from 'react';
import { useFormat, useText } from '../ui/use-text.ts';
import { layOutColumns, type LaidColumn } from './column-layout.ts';
import { amountIn, type FigureData } from './figure-data.ts';
import { Hatches } from './hatches.tsx';
import { textWidth, wrapText } from './text-width.ts';
import { fillOf, toneOf } from './tone.ts';
import { useWidth } from './use-width.ts';

export interface ColumnChartProps {
  readonly data: FigureData;
  /** The columns along the chart, often years. */
  readonly columns: readonly string[];
  /** What is written in a row's blocks and before its name: its number. Its place where nothing else is given. */
  readonly keyOf?: (row: FigureData['rows'][number], place: number) => string;
  /** Low and without names, beside the table that says the same. */
  readonly isSmall?: boolean;
}

const tall = 260;
const low = 92;
const legendRow = 20;

/** Stacked columns, with each row's key in its blocks and its name beside; the sum stands on top, `–` where empty. */
export function ColumnChart({
  data,
  columns,
  keyOf = (_, place) => String(place + 1),
  isSmall = false,
}: ColumnChartProps) {
  const t = useText();
  const format = useFormat();
  const id = useId().replace(/[^\w-]/g, '');
  const [frame, width] = useWidth();
  const amount = format[data.unit];
  const rows = data.rows.filter(({ cells }) => columns.some((column) => amountIn(cells, column) !== null));
  const tones = rows.map((_, place) => toneOf(place));
  const named = isSmall ? [] : rows.map((row, place) => ({ row, place }));
  const isBeside = width >= 560;
  const legendWidth = isSmall || named.length === 0 ? 0 : isBeside ? Math.min(340, width * 0.42) : width;
  const plotWidth = isBeside ? width - legendWidth - (legendWidth > 0 ? 24 : 0) : width;
  const plotHeight = isSmall ? low : Math.max(tall, isBeside ? named.length * legendRow - 40 : 0);
  const axis = isSmall ? 0 : axisWidth(data, columns, amount);
  const plot = { left: axis, width: plotWidth - axis, top: 22, height: plotHeight };
  const layout = layOutColumns(rows, columns, plot);
  const bottom = plot.top + plot.height + 22;
  const legendTop = isBeside ? plot.top : bottom + 14;
  const height = Math.max(bottom + 4, named.length === 0 ? 0 : legendTop + named.length * legendRow);
  const titleOf = (column: string): string => data.columns.find((one) => one.id === column)?.title ?? column;
  const column = ({ column: one, x, width: thick, blocks, sum, top }: LaidColumn) => (
    <g key={one}>
      {blocks.map(({ row, place, kronor, y, height: high }) => (
        <g key={row.id}>
          <rect
            className="chart-block"
            x={x}
            y={y}
            width={thick}
            height={high}
            style={{ fill: fillOf(tones[place] ?? { colour: 1 }, id) }}
          >
            <title>
              {t('charts.point', {
                what: row.label,
                column: titleOf(one),
                amount: `${amount(kronor)} ${t(`common.${data.unit}`)}`,
              })}
            </title>
          </rect>
          {!isSmall && high >= 15 && (
            <text
              className="chart-key"
              data-hatched={tones[place]?.isHatched || undefined}
              x={x + thick / 2}
              y={y + high / 2 + 4}
              textAnchor="middle"
            >
              {keyOf(row, place)}
            </text>
          )}
        </g>
      ))}
      <text
        className="chart-figure"
        data-empty={sum === null || undefined}
        x={x + thick / 2}
        y={top - 6}
        textAnchor="middle"
      >
        {amount(sum)}
      </text>
      <text className="chart-text" x={x + thick / 2} y={bottom - 6} textAnchor="middle">
        {titleOf(one)}
      </text>
    </g>
  );
  return (
    <div ref={frame} className="chart-frame">
      <svg role="img" aria-label={data.summary} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Hatches id={id} tones={tones} />
        {!isSmall &&
          layout.ticks.map(({ value, y }) => (
            <g key={value}>
              <line className="chart-grid" x1={axis} x2={plotWidth} y1={y} y2={y} />
              <text className="chart-tick" x={axis - 6} y={y + 4} textAnchor="end">
                {amount(value)}
              </text>
            </g>
          ))}
        {layout.columns.map(column)}
        <line className="chart-zero" x1={axis} x2={plotWidth} y1={layout.zero} y2={layout.zero} />
        {named.map(({ row, place }, at) => (
          <g key={row.id} transform={`translate(${isBeside ? plotWidth + 24 : 0} ${legendTop + at * legendRow})`}>
            <rect
              className="chart-swatch"
              y={1}
              width={22}
              height={15}
              style={{
                fill: fillOf(tones[place] ?? { colour: 1 }, id),
                stroke: `var(--chart-${tones[place]?.colour ?? 1})`,
              }}
            />
            <text
              className="chart-key"
              data-hatched={tones[place]?.isHatched || undefined}
              x={11}
              y={12.5}
              textAnchor="middle"
            >
              {keyOf(row, place)}
            </text>
            <text className="chart-text" x={30} y={13}>
              {wrapText(row.label, legendWidth - 34, 1)[0]}
              <title>{row.label}</title>
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function axisWidth(data: FigureData, columns: readonly string[], amount: (kronor: number) => string): number {
  const sums = columns.map((column) =>
    data.rows.reduce((sum, { cells }) => sum + Math.abs(amountIn(cells, column) ?? 0), 0),
  );
  return textWidth(amount(Math.max(...sums, 0))) + 14;
}
