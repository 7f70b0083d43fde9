import type {
  DocumentCell,
  DocumentHeading,
  DocumentTable,
  DocumentText,
} from '../../../shared/document/document-text.ts';
import type { Place } from '../../../shared/document/place.ts';
import type { Block, CellBlocks, TableBlock } from './word-blocks.ts';

/**
 * Writes blocks as one text with its form: a line for each paragraph and each row of a table, a tab between cells. Tables
 * within a cell come with their rows in the cell's text, and as tables of their own.
 */
export function writeBlocks(blocks: readonly Block[]): DocumentText {
  const pen = new Pen();
  pen.write(blocks);
  return { text: pen.text(), pages: [], headings: pen.headings, tables: pen.tables };
}

const empty: DocumentCell = { text: '', at: null };

class Pen {
  readonly headings: DocumentHeading[] = [];
  readonly tables: DocumentTable[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #gap: '' | '\t' | '\n' = '';

  text(): string {
    return this.#pieces.join('');
  }

  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.#writeTable(block);
      else {
        const at = this.#put(block.text);
        if (block.level !== null) this.headings.push({ level: block.level, at });
      }
      this.#part('\n');
    }
  }

  #writeTable({ rows }: TableBlock): void {
    const index = this.tables.length;
    const start = this.#length + (this.#length > 0 ? this.#gap.length : 0);
    this.tables.push({ at: [start, start], sheet: null, rows: [] });
    const written = rows.map((cells) => {
      const row = cells.map((cell) => {
        const read = cell === null ? empty : this.#writeCell(cell);
        this.#part('\t');
        return read;
      });
      this.#gap = this.#length > 0 ? '\n' : '';
      return row;
    });
    if (this.#length > start) this.tables[index] = { at: [start, this.#length], sheet: null, rows: written };
    else this.tables.splice(index, 1);
  }

  #writeCell(blocks: CellBlocks): DocumentCell {
    const gap = this.#gap;
    const before = this.#length;
    this.write(blocks);
    if (this.#length === before) {
      this.#gap = gap;
      return empty;
    }
    const start = before + (before > 0 ? gap.length : 0);
    this.#gap = '';
    return { text: this.#since(before).slice(start - before), at: [start, this.#length] };
  }

  /** What was written from `from` on, an offset where a piece begins. */
  #since(from: number): string {
    let at = this.#length;
    let first = this.#pieces.length;
    while (at > from) at -= this.#pieces[--first]!.length;
    return this.#pieces.slice(first).join('');
  }

  /** What parts what was written from what comes: a line's end counts for more than a cell's. */
  #part(by: '\t' | '\n'): void {
    if (this.#length > 0 && this.#gap !== '\n') this.#gap = by;
  }

  #put(text: string): Place {
    this.#pieces.push(this.#gap, text);
    const start = this.#length + this.#gap.length;
    this.#length = start + text.length;
    this.#gap = '';
    return [start, this.#length];
  }
}
