import { amountOf, type Amount } from './amounts.ts';
import { cellFigure, rowsWithin, type FormRow } from './form.ts';
import type { SourceText } from './read-source.ts';

type Span = { readonly start: number; readonly end: number };

/** A plan's cost table as its cells have it: which column is what, and its rows. */
export type FormedCosts = {
  readonly years: readonly string[];
  /** The header's place, the words of its first cell, and all its words. */
  readonly header: Span & { readonly first: string };
  readonly words: string;
  readonly rows: readonly FormedRow[];
};

/** A row by its cells; null where a cell is empty. */
export type FormedRow = Span & {
  readonly title: Span;
  readonly priority: Amount | null;
  readonly years: readonly (Amount | null)[];
  readonly figures: string;
};

const yearCell =
  /^(?:(?:summa|totalt?|kostnad(?:er)?|budget|plan|år) )?((?:19|20)\d{2})(?:,? \(?(?:tkr|mn?kr|kr)\)?)?$/iu;
const priorityCell = /^prio/iu;
const mostHeaderRows = 3;

/**
 * Finds the table of initiatives in `[from, to)` by its cells: a header with at least two years and a column of priorities
 * or, over the years, of nothing but words. Undefined where there is none, or where a cell is neither amount nor empty.
 */
export function findFormedCosts({ text, form }: SourceText, from: number, to: number): FormedCosts | undefined {
  const rows = rowsWithin(form, from, to);
  for (const [index, row] of rows.entries()) {
    const years = yearColumns(text, row);
    if (years.length < 2) continue;
    const above = rows.slice(Math.max(0, index - mostHeaderRows), index).filter(({ table }) => table === row.table);
    const head = [...above, row];
    const priority = columnOf(text, head, priorityCell);
    const isCosts = priority !== undefined || /initiativ|insats/iu.test(wordsOf(text, head));
    if (!isCosts) continue;
    const first = Math.min(...years.map(({ column }) => column), priority ?? Infinity);
    const body = rows.slice(index + 1).filter(({ table }) => table === row.table);
    const read = body.map((one) => readRow(text, one, years, priority, first));
    if (read.length === 0 || read.includes(undefined)) return undefined;
    return {
      years: years.map(({ year }) => year),
      header: { start: head[0]!.start, end: row.end, first: firstOf(text, head[0]!) },
      words: wordsOf(text, head),
      rows: read.flatMap((one) => one ?? []),
    };
  }
  return undefined;
}

/** A row's title, with the cell of its number where it has one before it; who answers for it stands after. */
function titleCells(text: string, cells: readonly (Span | null)[]): Span[] {
  const filled = cells.filter((cell) => cell !== null);
  const title = filled.findIndex(({ start, end }) => /\p{L}{2}/u.test(text.slice(start, end)));
  return title < 0 ? [] : filled.slice(Math.max(0, title - 1), title + 1);
}

function yearColumns(text: string, { cells }: FormRow): { year: string; column: number }[] {
  const found = cells.flatMap((cell, column) => {
    const year = cell === null ? null : yearCell.exec(text.slice(cell.start, cell.end));
    return year === null ? [] : [{ year: year[1]!, column }];
  });
  return found.every(({ year }, index) => index === 0 || Number(year) > Number(found[index - 1]!.year)) ? found : [];
}

function firstOf(text: string, { cells }: FormRow): string {
  const cell = cells.find((one) => one !== null);
  return cell === undefined || cell === null ? '' : text.slice(cell.start, cell.end);
}

function columnOf(text: string, head: readonly FormRow[], words: RegExp): number | undefined {
  for (const { cells } of head) {
    const column = cells.findIndex((cell) => cell !== null && words.test(text.slice(cell.start, cell.end)));
    if (column >= 0) return column;
  }
  return undefined;
}

function wordsOf(text: string, head: readonly FormRow[]): string {
  return text.slice(head[0]!.start, head.at(-1)!.end);
}

/** A row; null for one without any figure (a heading between rows), undefined where a cell is odd. */
function readRow(
  text: string,
  row: FormRow,
  years: readonly { column: number }[],
  priority: number | undefined,
  first: number,
): FormedRow | null | undefined {
  const amountAt = (column: number): Amount | null | undefined => {
    const cell = row.cells[column] ?? null;
    if (cell === null) return null;
    const figure = cellFigure(text, cell);
    return figure === undefined ? undefined : amountOf([figure]);
  };
  const amounts = years.map(({ column }) => amountAt(column));
  const prioritised = priority === undefined ? null : amountAt(priority);
  if (prioritised === undefined || amounts.includes(undefined)) return undefined;
  const titles = titleCells(text, row.cells.slice(0, first));
  const read = [prioritised, ...amounts].filter((amount) => amount !== null && amount !== undefined);
  if (titles.length === 0) return undefined;
  if (read.length === 0) return null;
  if (prioritised !== null && ![null, 0, 1, 2, 3].includes(prioritised.value)) return undefined;
  return {
    start: row.start,
    end: row.end,
    title: { start: titles[0]!.start, end: titles.at(-1)!.end },
    priority: prioritised,
    years: amounts.map((amount) => amount ?? null),
    figures: read.map(({ start, end }) => text.slice(start, end)).join(' '),
  };
}
