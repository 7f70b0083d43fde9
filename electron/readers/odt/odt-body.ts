import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { Block, CellBlocks } from '../office/blocks.ts';
import { attributeOf, walkXml, type XmlTag } from '../office/read-xml.ts';
import { OdtCount, type OdtNumbers } from './odt-numbers.ts';

/** A document's blocks in reading order, and its tracked changes. */
export type OdtBody = { readonly blocks: readonly Block[]; readonly insertions: number; readonly deletions: number };

type Paragraph = { text: string; level: number | null; label: string; after: Block[] };
type Row = { cells: (CellBlocks | null)[] };
type List = { readonly count: OdtCount; readonly style: string; fresh: boolean };

// What is deleted, commented, generated or not shown; what stands in a frame's description.
const skipped = new Set(
  'annotation note-citation ruby-text table-of-content alphabetical-index illustration-index table-index user-index bibliography page-number page-count tracked-changes hidden-text hidden-paragraph title desc forms'.split(
    ' ',
  ),
);
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns:';
const mostCells = 200_000;
const widestRow = 200;

/**
 * Reads the body of an OpenDocument text (ODF 1.3, content.xml): paragraphs and headings with their numbers as they show,
 * lists, tables by their grid, notes and text boxes after the paragraph they belong to.
 */
export function readOdtBody(name: string, xml: Uint8Array, numbers: OdtNumbers): Result<OdtBody> {
  const walk = new OdtWalk(numbers);
  const walked = walkXml(name, xml, {
    open: (tag) => walk.open(tag),
    close: (tag) => walk.close(tag.local),
    text: (text) => walk.write(text.replace(/\s+/gu, ' ')),
  });
  if (!walked.ok) return walked;
  return walk.cells > mostCells ? failed('documentUnsafe', { name }) : done(walk.body());
}

class OdtWalk {
  cells = 0;
  readonly #numbers: OdtNumbers;
  readonly #outline: OdtCount;
  readonly #containers: Block[][] = [[]];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: { rows: (CellBlocks | null)[][]; row: Row | null }[] = [];
  readonly #repeats: number[] = [];
  readonly #lists: List[] = [];
  /** The list of a style that another goes on from. */
  readonly #counts = new Map<string, OdtCount>();
  #skip = 0;
  #insertions = 0;
  #deletions = 0;

  constructor(numbers: OdtNumbers) {
    this.#numbers = numbers;
    this.#outline = new OdtCount(numbers.get(''));
  }

  body(): OdtBody {
    return { blocks: this.#containers[0]!, insertions: this.#insertions, deletions: this.#deletions };
  }

  open(tag: XmlTag): void {
    const { local, uri } = tag;
    if (local === 'insertion') this.#insertions++;
    if (local === 'deletion') this.#deletions++;
    if (this.#skip > 0 || skipped.has(local) || !uri.startsWith(openDocument)) {
      this.#skip++;
      return;
    }
    if (local === 'p' || local === 'h') this.#openParagraph(tag);
    else if (local === 's') this.write(' '.repeat(Math.min(100, Number(attributeOf(tag, 'c') ?? 1) || 1)));
    else if (local === 'tab') this.write('\t');
    else if (local === 'line-break') this.write('\n');
    else if (local === 'list') this.#openList(tag);
    else if (local === 'list-item') this.#fresh(true);
    else if (local === 'list-header') this.#fresh(false);
    else if (local === 'text-box' || local === 'note-body') {
      this.#containers.push(this.#paragraphs.at(-1)?.after ?? this.#containers.at(-1)!);
    } else if (local === 'table') this.#tables.push({ rows: [], row: null });
    else if (local === 'table-row') this.#openRow();
    else if (local === 'table-cell' || local === 'covered-table-cell') {
      this.#containers.push([]);
      this.#repeats.push(Number(attributeOf(tag, 'number-columns-repeated') ?? 1) || 1);
    }
  }

  close(local: string): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (local === 'p' || local === 'h') this.#closeParagraph();
    else if (local === 'list') this.#lists.pop();
    else if (local === 'text-box' || local === 'note-body') this.#containers.pop();
    else if (local === 'table-cell' || local === 'covered-table-cell') {
      const cell = this.#containers.pop()!;
      this.#addCells(local === 'table-cell' ? cell : []);
    } else if (local === 'table-row') this.#closeRow();
    else if (local === 'table') {
      const rows = this.#tables.pop()?.rows ?? [];
      if (rows.length > 0) this.#containers.at(-1)!.push({ kind: 'table', rows });
    }
  }

  write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#skip === 0 && paragraph !== undefined) paragraph.text += text;
  }

  #openParagraph(tag: XmlTag): void {
    const isHeading = tag.local === 'h';
    const level = isHeading ? Math.max(1, Number(attributeOf(tag, 'outline-level')) || 1) : null;
    const list = this.#lists.at(-1);
    let label = '';
    if (level !== null) label = attributeOf(tag, 'is-list-header') === 'true' ? '' : this.#outline.next(level);
    else if (list?.fresh === true) label = list.count.next(this.#lists.length);
    if (list !== undefined) list.fresh = false;
    this.#paragraphs.push({ text: '', level, label, after: [] });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { label, level, after } = paragraph;
    const text = paragraph.text.trim();
    const blocks = this.#containers.at(-1)!;
    if (text !== '') blocks.push({ kind: 'paragraph', text: label === '' ? text : `${label} ${text}`, level });
    for (const block of after) blocks.push(block);
  }

  /** A list within a list counts with it; one of its own starts over unless it says that it goes on. */
  #openList(tag: XmlTag): void {
    const outer = this.#lists.at(-1);
    const style = attributeOf(tag, 'style-name') ?? outer?.style ?? '';
    if (outer !== undefined && outer.style === style) {
      this.#lists.push({ count: outer.count, style, fresh: false });
      return;
    }
    const goesOn = attributeOf(tag, 'continue-numbering') === 'true' || attributeOf(tag, 'continue-list') !== undefined;
    const known = goesOn ? this.#counts.get(style) : undefined;
    const count = known ?? new OdtCount(style === '' ? undefined : this.#numbers.get(style));
    this.#counts.set(style, count);
    this.#lists.push({ count, style, fresh: false });
  }

  #fresh(isNumbered: boolean): void {
    const list = this.#lists.at(-1);
    if (list !== undefined) list.fresh = isNumbered;
  }

  #openRow(): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) table.row = { cells: [] };
  }

  /** A cell, as many times as it is repeated; empty ones are repeated, and no others are in a text. */
  #addCells(cell: CellBlocks): void {
    const repeats = this.#repeats.pop() ?? 1;
    const row = this.#tables.at(-1)?.row;
    if (!row) return;
    const times = Math.min(repeats, widestRow - row.cells.length);
    this.cells += Math.max(0, times);
    if (this.cells > mostCells) return;
    for (let time = 0; time < times; time++) {
      row.cells.push(cell.length === 0 || time > 0 ? null : cell);
    }
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table?.row) return;
    if (table.row.cells.length > 0 && this.cells <= mostCells) table.rows.push(table.row.cells);
    table.row = null;
  }
}
