import { amountOf, figureRuns, type Figure } from './amounts.ts';
import type { DocumentTable, DocumentText } from './document-text.ts';

type Span = { readonly start: number; readonly end: number };

/** A row of a true table, in the read text: its cells by column, null where one is empty. */
export type FormRow = Span & {
  readonly cells: readonly (Span | null)[];
  /** The table it is of, counted from 0. */
  readonly table: number;
  /** The columns that hold amounts in the table, in order. */
  readonly amounts: readonly number[];
};

/** A heading that the document's form says is one. */
export type FormHeading = Span & { readonly level: number };

/** What a document's form says of its read text, in the text's order. Rows do not overlap. */
export type SourceForm = { readonly rows: readonly FormRow[]; readonly headings: readonly FormHeading[] };

/** The form of a text that has none. */
export const noForm: SourceForm = { rows: [], headings: [] };

/**
 * A document's form in the places of its read text. A table that holds another one says how a page is laid out, and a cell
 * of several lines of figures holds several rows: neither decides anything.
 *
 * @param offsetOf where a place in the source has come to stand in `text`
 */
export function formOf(
  { headings, tables }: Pick<DocumentText, 'headings' | 'tables'>,
  text: string,
  offsetOf: (at: number) => number,
): SourceForm {
  const spanOf = ([from, to]: readonly [number, number]): Span | null => {
    let [start, end] = [offsetOf(from), offsetOf(to)];
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    return start < end ? { start, end } : null;
  };
  const rows: FormRow[] = [];
  for (const [index, table] of innermost(tables).entries()) {
    let last = rows.at(-1)?.end ?? 0;
    const found = table.rows.map(({ cells, hasLines }) => {
      const spans = cells.map((at) => (at === null ? null : spanOf(at)));
      const filled = spans.filter((span) => span !== null);
      return { spans, filled, hasLines };
    });
    const amounts = amountColumns(
      text,
      found.map(({ spans, hasLines }) => (hasLines ? [] : spans)),
    );
    for (const { spans, filled, hasLines } of found) {
      const [first, end] = [filled[0], filled.at(-1)];
      if (first === undefined || end === undefined || first.start < last || hasLines) continue;
      rows.push({ start: first.start, end: end.end, cells: spans, table: index, amounts });
      last = end.end;
    }
  }
  const placed = headings.flatMap(({ level, at }) => {
    const span = spanOf(at);
    return span === null ? [] : [{ ...span, level }];
  });
  return { rows, headings: placed.toSorted((one, other) => one.start - other.start) };
}

type PlainTable = { rows: { cells: (readonly [number, number] | null)[]; hasLines: boolean }[] };

/** The tables that hold no other, in order, with what matters of their cells. */
function innermost(tables: readonly DocumentTable[]): PlainTable[] {
  const ordered = tables.toSorted((one, other) => one.at[0] - other.at[0] || other.at[1] - one.at[1]);
  return ordered
    .filter(({ at }, index) => {
      const next = ordered[index + 1];
      return next === undefined || next.at[0] >= at[1];
    })
    .map(({ rows }) => ({
      rows: rows.map((cells) => ({
        cells: cells.map(({ at }) => at),
        hasLines: cells.some((cell) => /\d *\n *[-−]?\d[\d ]*$/u.test(cell.text)),
      })),
    }));
}

/** The columns that hold amounts: more of them than words, from the first row that has one on. */
function amountColumns(text: string, rows: readonly (readonly (Span | null)[])[]): number[] {
  const counts: { amounts: number; words: number }[] = [];
  let hasBegun = false;
  for (const cells of rows) {
    const kinds = cells.map((cell) => (cell === null ? null : cellFigure(text, cell)));
    hasBegun ||= kinds.some(
      (figure) => figure !== null && figure !== undefined && !/^(?:19|20)\d{2}$/.test(figure.text),
    );
    if (!hasBegun) continue;
    for (const [column, figure] of kinds.entries()) {
      const count = (counts[column] ??= { amounts: 0, words: 0 });
      if (figure === undefined) count.words++;
      else if (figure !== null) count.amounts++;
    }
  }
  return counts.flatMap(({ amounts, words }, column) => (column > 0 && amounts > words ? [column] : []));
}

/** A cell as one figure; undefined where it holds anything but one amount. */
export function cellFigure(text: string, { start, end }: Span): Figure | undefined {
  const written = text.slice(start, end);
  if (/^[-–—−]$/u.test(written)) return { text: '-', start, end, isCell: true };
  const [run, ...more] = figureRuns(text, start, end);
  if (run === undefined || more.length > 0) return undefined;
  const isWhole = run[0]!.start === start && run.at(-1)!.end === end;
  return isWhole && amountOf(run) !== undefined ? { text: written, start, end, isCell: true } : undefined;
}

/** A row's amounts by column, an empty cell as a dash that stands nowhere; undefined where a cell holds something else. */
export function figuresOf(text: string, row: FormRow): Figure[] | undefined {
  const figures: Figure[] = [];
  let at = row.start;
  for (const column of row.amounts) {
    const cell = row.cells[column] ?? null;
    const figure = cell === null ? { text: '-', start: at, end: at, isCell: true as const } : cellFigure(text, cell);
    if (figure === undefined) return undefined;
    figures.push(figure);
    at = figure.end;
  }
  return figures;
}

/** The rows that stand in `[from, to)`. */
export function rowsWithin({ rows }: SourceForm, from: number, to: number): readonly FormRow[] {
  return rows.slice(firstFrom(rows, from), firstFrom(rows, to));
}

/** The headings that stand in `[from, to)`. */
export function headingsWithin({ headings }: SourceForm, from: number, to: number): readonly FormHeading[] {
  return headings.slice(firstFrom(headings, from), firstFrom(headings, to));
}

/** The index of the first span that begins at or after an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
