import type { Segment } from './segments.ts';

/** Where something stands on a page. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A cell's lines, none where it is empty. */
export type Cell = readonly Segment[];

/** Lines that belong together. */
export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly box: Box;
  readonly order: number;
  readonly lines: readonly Segment[];
};

/** Where a column stands across the page. */
export type Column = { readonly left: number; readonly right: number };

/** A table: rows of as many cells as it has columns. */
export type TableBlock = {
  readonly kind: 'table';
  readonly box: Box;
  readonly order: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
export type Block = ParagraphBlock | TableBlock;

/** The box around lines. */
export function boxOf(lines: readonly Segment[]): Box {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ base, size }) => base - size * 0.8)),
    bottom: Math.max(...lines.map(({ base, size }) => base + size * 0.2)),
  };
}

/** The turn of the first of some lines. */
export function orderOf(lines: readonly Segment[]): number {
  return lines.reduce((least, { order }) => Math.min(least, order), Infinity);
}
