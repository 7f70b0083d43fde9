import type { Place } from '../place.ts';

/** What a cell holds: `error` is one that its program could not work out (`#REF!`, a formula that was never computed). */
export type CellKind = 'empty' | 'text' | 'number' | 'percent' | 'date' | 'error';

/** A cell: its words, where they stand in the text, and its number where it is one. A date's text is an ISO day. */
export type SheetCell = {
  readonly kind: CellKind;
  readonly text: string;
  readonly at: Place | null;
  readonly value: number | null;
};

/** A row that holds something, with its number as the program shows it. A merged cell's words stand in all its cells. */
export type SheetRow = { readonly number: number; readonly isHidden: boolean; readonly cells: readonly SheetCell[] };

/** A sheet: what is not empty of it, in order. */
export type Sheet = {
  readonly name: string;
  /** Where its name stands in the text; null where the form has none (CSV takes it from the file). */
  readonly nameAt: Place | null;
  readonly isHidden: boolean;
  /** Columns that are hidden, by index from 0. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly SheetRow[];
};

/** What a reader gives of a workbook: its text, and its sheets with every cell's place in it (UTF-16 units). */
export type Workbook = { readonly text: string; readonly sheets: readonly Sheet[] };

/** The most that is read of a workbook; a year's plans are some thousand cells. */
export const sheetLimits = { cells: 200_000, columns: 400, rows: 20_000, sheets: 100 } as const;

export const emptyCell: SheetCell = { kind: 'empty', text: '', at: null, value: null };

/** A row's cell; one beyond its end is empty. */
export function cellOf(row: SheetRow, column: number): SheetCell {
  return row.cells[column] ?? emptyCell;
}

/** A column as programs name it: 0 is A, 26 is AA. */
export function letterOf(column: number): string {
  const above = Math.floor(column / 26) - 1;
  return `${above >= 0 ? letterOf(above) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
