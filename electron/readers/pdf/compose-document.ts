import type {
  DocumentCell,
  DocumentHeading,
  DocumentTable,
  DocumentText,
} from '../../../shared/document/document-text.ts';
import type { Place } from '../../../shared/document/place.ts';
import type { Block, TableBlock } from './block.ts';
import { columnsGoingOn, repeatedHead } from './continued-tables.ts';
import { headingLevels } from './heading-levels.ts';
import { textOf, type Segment } from './segments.ts';

/** A table that may go on: the block that it began with, and its last row's end in the text. */
type OpenTable = { readonly head: TableBlock; readonly start: number; end: number; readonly rows: DocumentCell[][] };

/**
 * The pages' blocks as one text: a paragraph's lines joined by spaces, a table row by row with a tab between cells, and
 * after a hyphen at a line's end a new line, which the reader of the text joins. A table that goes on over a page is one,
 * without the head that is repeated.
 */
export function composeDocument(pages: readonly (readonly Block[])[]): DocumentText {
  const levelOf = headingLevels(pages.flat());
  const text = new GrowingText();
  const places: Place[] = [];
  const headings: DocumentHeading[] = [];
  const tables: OpenTable[] = [];
  let last: Block | undefined;
  for (const blocks of pages) {
    const start = text.length;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'paragraph') {
        const at = text.add(wordsOf(block.lines));
        const level = levelOf(block);
        if (level !== null && at[1] > at[0]) headings.push({ level, at });
        text.add('\n');
      } else {
        const columns = index === 0 ? columnsGoingOn(last, block) : null;
        if (columns === null) tables.push({ head: block, start: text.length, end: text.length, rows: [] });
        const table = tables.at(-1)!;
        addRows(text, table, block.rows.slice(columns === null ? 0 : repeatedHead(table.head, block)), columns);
      }
      last = block;
    }
    if (text.length > start) places.push([start, text.length]);
  }
  const made = tables.map(({ start, end, rows }): DocumentTable => ({ at: [start, end], sheet: null, rows }));
  return { text: text.whole(), pages: places, headings, tables: made };
}

/** Adds rows to a table; `columns` says which of its columns theirs are, where they are fewer. */
function addRows(
  text: GrowingText,
  table: OpenTable,
  rows: TableBlock['rows'],
  columns: readonly number[] | null,
): void {
  const count = table.head.columns.length;
  for (const cells of rows) {
    const row = Array.from({ length: count }, (): DocumentCell => ({ text: '', at: null }));
    let column = 0;
    for (const [index, lines] of cells.entries()) {
      const words = wordsOf(lines);
      if (words === '') continue;
      const at = columns?.[index] ?? index;
      text.add('\t'.repeat(at - column));
      column = at;
      row[at] = { text: words, at: text.add(words) };
    }
    table.rows.push(row);
    table.end = text.length;
    text.add('\n');
  }
}

/** Lines as one text. */
function wordsOf(lines: readonly Segment[]): string {
  let words = '';
  for (const [index, line] of lines.entries()) {
    const joint = index === 0 ? '' : /[\p{L}\p{M}\d]-$/u.test(words.slice(-3)) ? '\n' : ' ';
    words += joint + textOf(line.words);
  }
  return words;
}

class GrowingText {
  readonly #pieces: string[] = [];
  length = 0;

  /** Adds words; where they stand. */
  add(words: string): Place {
    this.#pieces.push(words);
    const start = this.length;
    this.length += words.length;
    return [start, this.length];
  }

  whole(): string {
    return this.#pieces.join('');
  }
}
