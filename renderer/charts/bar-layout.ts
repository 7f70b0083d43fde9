import { scaleLinear } from 'd3-scale';
import { amountIn, type FigureRow } from './figure-data.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar of each row: the columns that it lays end to end. */
export interface Bar {
  readonly segments: readonly string[];
}

export interface Segment {
  readonly column: string;
  readonly kronor: number;
  readonly x: number;
  readonly width: number;
}

export interface LaidBar {
  readonly y: number;
  readonly segments: readonly Segment[];
  /** The sum of its segments; null where all are empty, which is not zero. */
  readonly sum: number | null;
  /** Where the sum is written, and to which side of it. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface LaidRow {
  readonly row: FigureRow;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly bars: readonly LaidBar[];
}

export interface BarLayout {
  readonly height: number;
  readonly labelWidth: number;
  readonly zero: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly LaidRow[];
}

export const axisHeight = 22;
const lineHeight = 15;
const groupHeight = 26;

/**
 * Lays out horizontal bars, px. Positive amounts go right of zero, negative ones left; `labels` formats a sum, so that
 * room can be kept for the longest.
 */
export function layOutBars(
  rows: readonly FigureRow[],
  bars: readonly Bar[],
  width: number,
  labels: (kronor: number | null) => string,
): BarLayout {
  const thickness = barThickness(bars);
  const sides = rows.filter(({ isGroup }) => !isGroup).flatMap((row) => bars.map((bar) => sidesOf(row, bar)));
  const [least, most] = [
    Math.min(0, ...sides.map(({ left }) => left)),
    Math.max(0, ...sides.map(({ right }) => right)),
  ];
  const labelWidth = Math.min(
    Math.round(width * 0.36),
    300,
    Math.max(60, ...rows.filter(({ isGroup }) => !isGroup).map(({ label }) => textWidth(label) + 4)),
  );
  const room = Math.max(...sides.map(({ sum }) => textWidth(labels(sum))), 24) + 10;
  const scale = scaleLinear()
    .domain(least === most ? [0, 1] : [least, most])
    .range([labelWidth + 8 + (least < 0 ? room : 0), Math.max(labelWidth + 60, width - room)]);
  let y = axisHeight;
  const laid = rows.map((row): LaidRow => {
    const lines = wrapText(row.label, row.isGroup ? width : labelWidth, row.isGroup ? 1 : 2);
    const content = row.isGroup ? groupHeight : Math.max(bars.length * (thickness + 2), lines.length * lineHeight);
    const height = row.isGroup ? groupHeight : content + 9;
    const top = y + (height - bars.length * (thickness + 2)) / 2;
    const made: LaidRow = {
      row,
      y,
      height,
      lines,
      bars: row.isGroup ? [] : bars.map((bar, place) => layOutBar(row, bar, top + place * (thickness + 2), scale)),
    };
    y += height;
    return made;
  });
  const ticks = least === most ? [] : scale.ticks(Math.max(2, Math.floor((width - labelWidth) / 130)));
  return {
    height: y + 4,
    labelWidth,
    zero: scale(0),
    ticks: ticks.map((value) => ({ value, x: scale(value) })),
    rows: laid,
  };
}

/** How thick each bar is, px: two share a row. */
export function barThickness(bars: readonly Bar[]): number {
  return bars.length > 1 ? 13 : 16;
}

function layOutBar(row: FigureRow, bar: Bar, y: number, scale: (kronor: number) => number): LaidBar {
  let [left, right] = [0, 0];
  const segments = bar.segments.flatMap((column): Segment[] => {
    const kronor = amountIn(row.cells, column);
    if (kronor === null || kronor === 0) return [];
    const from = kronor < 0 ? (left += kronor) : right;
    if (kronor > 0) right += kronor;
    const x = scale(from);
    return [{ column, kronor, x, width: Math.max(scale(from + Math.abs(kronor)) - x, 0.75) }];
  });
  const { sum } = sidesOf(row, bar);
  const goesLeft = right === 0 && left < 0;
  const label = goesLeft
    ? { x: scale(left) - 6, anchor: 'end' as const }
    : { x: scale(right) + 6, anchor: 'start' as const };
  return { y, segments, sum, label };
}

function sidesOf({ cells }: FigureRow, { segments }: Bar): { left: number; right: number; sum: number | null } {
  const amounts = segments.flatMap((column) => amountIn(cells, column) ?? []);
  const add = (some: readonly number[]): number => some.reduce((sum, amount) => sum + amount, 0);
  return {
    left: add(amounts.filter((amount) => amount < 0)),
    right: add(amounts.filter((amount) => amount > 0)),
    sum: amounts.length === 0 ? null : add(amounts),
  };
}
