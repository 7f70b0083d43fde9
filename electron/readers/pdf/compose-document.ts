import type {
  DocumentCell,
  DocumentHeading,
  DocumentTable,
  DocumentText,
} from '../../../shared/document/document-text.ts';
import type { Place } from '../../../shared/document/place.ts';
import type { Block, Cell, ParagraphBlock, TableBlock } from './block.ts';
import { goesOnWith, repeatedHead } from './continued-tables.ts';
import { headingLevels } from './heading-levels.ts';
import { textOf, type Segment } from './segments.ts';

type OpenTable = { start: number; end: number; rows: DocumentCell[][]; head: TableBlock };

/**
 * The pages' blocks as one text: a paragraph's lines joined by spaces, a table row by row with a tab between cells, and a
 * line that ends in a hyphen followed by a new one, which readers of the text join.
 */
export function composeDocument(pages: readonly (readonly Block[])[]): DocumentText {
  const levelOf = headingLevels(pages.flat());
  const places: Place[] = [];
  const headings: DocumentHeading[] = [];
  const tables: DocumentTable[] = [];
  let text = '';
  let table: OpenTable | null = null;
  const add = (words: string): Place => {
    const start = text.length;
    text += words;
    return [start, text.length];
  };
  const closeTable = (): void => {
    if (table !== null) tables.push({ at: [table.start, table.end], sheet: null, rows: table.rows });
    table = null;
  };
  const addTable = (block: TableBlock, skip: number): void => {
    table ??= { start: text.length, end: text.length, rows: [], head: block };
    for (const cells of block.rows.slice(skip)) {
      const row = cells.map((lines, index): DocumentCell => {
        if (index > 0) add('\t');
        const words = wordsOf(lines);
        return words === '' ? { text: '', at: null } : { text: words, at: add(words) };
      });
      table.rows.push(row);
      text = text.replace(/\t+$/u, '');
      table.end = text.length;
      add('\n');
    }
  };
  for (const [index, blocks] of pages.entries()) {
    const start = text.length;
    for (const [nth, block] of blocks.entries()) {
      const before: Block | undefined = nth > 0 ? blocks[nth - 1] : pages[index - 1]?.at(-1);
      const isContinued = nth === 0 && goesOnWith(before, block);
      if (!isContinued) closeTable();
      if (block.kind === 'table') addTable(block, isContinued ? repeatedHead(openHead(table) ?? block, block) : 0);
      else {
        const at = add(wordsOf(block.lines));
        const level = levelOf(block);
        if (level !== null && at[1] > at[0]) headings.push({ level, at });
        add('\n');
      }
    }
    if (text.length > start) places.push([start, text.length]);
  }
  closeTable();
  return { text, pages: places, headings, tables };
}

function openHead(table: OpenTable | null): TableBlock | null {
  return table?.head ?? null;
}

/** Lines as one text. */
export function wordsOf(lines: Cell | ParagraphBlock['lines']): string {
  return lines.reduce((words, { words: next }: Segment, index) => {
    if (index === 0) return textOf(next);
    return `${words}${/[\p{L}\p{M}\d]-$/u.test(words) ? '\n' : ' '}${textOf(next)}`;
  }, '');
}
