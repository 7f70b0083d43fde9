import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging, stackOrderNone } from 'd3-shape';
import { amountIn, type FigureRow } from './figure-data.ts';

export interface Block {
  readonly row: FigureRow;
  /** The row's place among all, which its tone follows. */
  readonly place: number;
  readonly kronor: number;
  readonly y: number;
  readonly height: number;
}

export interface LaidColumn {
  readonly column: string;
  readonly x: number;
  readonly width: number;
  readonly blocks: readonly Block[];
  /** Null where every row left the column empty. */
  readonly sum: number | null;
  /** The upper edge of what stands in it, px. */
  readonly top: number;
}

export interface ColumnLayout {
  readonly zero: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly LaidColumn[];
}

/** Lays out stacked columns in a plot of some px, the first row at the bottom; negative amounts go below zero. */
export function layOutColumns(
  rows: readonly FigureRow[],
  columns: readonly string[],
  { left, width, top, height }: { left: number; width: number; top: number; height: number },
): ColumnLayout {
  const keys = rows.map((_, place) => String(place));
  const stacked = stack<string>()
    .keys(keys)
    .value((column, key) => amountIn(rows[Number(key)]?.cells ?? {}, column) ?? 0)
    .order(stackOrderNone)
    .offset(stackOffsetDiverging)(columns);
  const ends = stacked.flatMap((series) => series.flatMap(([from, to]) => [from, to]));
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const y = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .range([top + height, top]);
  const x = scaleBand()
    .domain([...columns])
    .range([left, left + width])
    .padding(0.3);
  const thick = Math.min(x.bandwidth(), 96);
  return {
    zero: y(0),
    ticks: least === most ? [] : y.ticks(4).map((value) => ({ value, y: y(value) })),
    columns: columns.map((column, at): LaidColumn => {
      const stated = rows.flatMap(({ cells }) => amountIn(cells, column) ?? []);
      const blocks = stacked.flatMap((series, place): Block[] => {
        const [from = 0, to = 0] = series[at] ?? [];
        const row = rows[place];
        if (!row || from === to) return [];
        const kronor = amountIn(row.cells, column) ?? 0;
        return [{ row, place, kronor, y: y(to), height: Math.max(y(from) - y(to), 0.75) }];
      });
      return {
        column,
        x: (x(column) ?? left) + (x.bandwidth() - thick) / 2,
        width: thick,
        blocks,
        sum: stated.length === 0 ? null : stated.reduce((sum, amount) => sum + amount, 0),
        top: Math.min(y(0), ...blocks.map((block) => block.y)),
      };
    }),
  };
}
