import { rowsWithin, type FormRow } from './form.ts';
import type { SourceText } from './read-source.ts';

type Span = { readonly start: number; readonly end: number };

/** A row of a version history by its cells; null where a cell is empty. */
export type FormedVersion = Span & {
  readonly date: string;
  readonly version: string;
  readonly description: string;
  readonly changedBy: Span | null;
};

const headings = {
  date: /^datum$/iu,
  version: /^version(?:snr| ?nr\.?)?$/iu,
  description: /^(?:beskrivning|ändring(?:ar)?|kommentar)/iu,
  changedBy: /^(?:änd(?:rat|rad) av|författare|ansvarig|av|namn|signatur)$/iu,
};
const day = /^\d{4}-\d{2}-\d{2}$/;
const farthest = 600;

/**
 * Finds a version history that is a true table, from a plan's front on, and reads its rows. Undefined where there is none,
 * and where a row has no single date: then the text is read as it stands.
 */
export function findFormedHistory({ text, form }: SourceText, from: number, to: number): FormedVersion[] | undefined {
  const rows = rowsWithin(form, from, to);
  const [first] = rows;
  if (first === undefined || first.start > from + farthest) return undefined;
  const head = rows.find(
    ({ table, cells }) => table === first.table && cells.some((cell) => says(cell, headings.date)),
  );
  if (head === undefined) return undefined;
  const columnOf = (words: RegExp): number => head.cells.findIndex((cell) => says(cell, words));
  const columns = {
    date: columnOf(headings.date),
    version: columnOf(headings.version),
    description: columnOf(headings.description),
    changedBy: columnOf(headings.changedBy),
  };
  if (columns.version < 0 || columns.description < 0) return undefined;
  const cellOf = (row: FormRow, column: number): Span | null => (column < 0 ? null : (row.cells[column] ?? null));
  const wordsOf = (cell: Span | null): string => (cell === null ? '' : text.slice(cell.start, cell.end));
  const versions = rows
    .filter(({ table, start }) => table === head.table && start > head.start)
    // A header that is repeated on each page is none of the rows.
    .filter((row) => !says(cellOf(row, columns.date), headings.date))
    .map((row) => ({
      start: row.start,
      end: row.end,
      date: wordsOf(cellOf(row, columns.date)),
      version: wordsOf(cellOf(row, columns.version)),
      description: wordsOf(cellOf(row, columns.description)),
      changedBy: cellOf(row, columns.changedBy),
    }));
  return versions.length > 0 && versions.every(({ date }) => day.test(date)) ? versions : undefined;

  function says(cell: Span | null, words: RegExp): boolean {
    return cell !== null && words.test(text.slice(cell.start, cell.end));
  }
}
