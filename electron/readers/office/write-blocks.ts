import type {
  DocumentCell,
  DocumentHeading,
  DocumentTable,
  DocumentText,
} from '../../../shared/document/document-text.ts';
import type { Place } from '../../../shared/document/place.ts';
import type { Block, CellBlocks, TableBlock } from './blocks.ts';

/**
 * Writes blocks as one text with its form: a line for each paragraph and each row of a table, a tab between cells, empty
 * ones too. Tables within a cell come with their rows in the cell's text, and as tables of their own.
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
  #gap = '';
  /** Where the cell or table that is being written has its first words. */
  #first: number | null = null;

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
      this.#gap = '\n';
    }
  }

  #writeTable({ rows }: TableBlock): void {
    const index = this.tables.length;
    // It stands before the tables within it.
    this.tables.push({ at: [0, 0], sheet: null, rows: [] });
    let written: DocumentCell[][] = [];
    const start = this.#startOf(() => {
      written = rows.map((cells) => {
        const row = cells.map((cell) => {
          const read = cell === null ? empty : this.#writeCell(cell);
          this.#gap += '\t';
          return read;
        });
        this.#gap = '\n';
        return row;
      });
    });
    if (start === null) this.tables.splice(index, 1);
    else this.tables[index] = { at: [start, this.#length], sheet: null, rows: written };
  }

  #writeCell(blocks: CellBlocks): DocumentCell {
    const gap = this.#gap;
    const start = this.#startOf(() => this.write(blocks));
    this.#gap = start === null ? gap : '';
    return start === null ? empty : { text: this.#since(start), at: [start, this.#length] };
  }

  /** Where what `write` writes begins, null where it writes nothing. */
  #startOf(write: () => void): number | null {
    const outer = this.#first;
    this.#first = null;
    write();
    const start = this.#first;
    this.#first = outer ?? start;
    return start;
  }

  /** What was written from `from` on, an offset where a piece begins. */
  #since(from: number): string {
    let at = this.#length;
    let first = this.#pieces.length;
    while (at > from) at -= this.#pieces[--first]!.length;
    return this.#pieces.slice(first).join('');
  }

  #put(text: string): Place {
    const gap = this.#length > 0 ? this.#gap : '';
    this.#pieces.push(gap, text);
    const start = this.#length + gap.length;
    this.#length = start + text.length;
    this.#gap = '';
    this.#first ??= start;
    return [start, this.#length];
  }
}
