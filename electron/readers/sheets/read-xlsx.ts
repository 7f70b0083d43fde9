import { posix } from 'node:path';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import {
  emptyCell,
  sheetLimits,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type Workbook,
} from '../../../shared/document/sheets/workbook.ts';
import { openZip, type ZipArchive } from '../office/read-zip.ts';
import { readRelationships } from '../office/relationships.ts';
import type { ReadFile } from '../read-file.ts';
import { mostCharacters, readForms, readSharedStrings, readWorkbookPart, type ListedSheet } from './xlsx-parts.ts';
import { readSheetPart, type Merge, type RawSheet } from './xlsx-sheet.ts';

/**
 * Excel's workbooks (.xlsx, .xlsm, .xltx; ECMA-376 transitional and strict): every sheet's cells, by the values that were
 * last worked out. Macros, charts, comments and links to elsewhere are left.
 */
export async function readXlsx(file: ReadFile): Promise<Result<{ readonly book: Workbook }>> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const book = await readBook(file.name, opened.value);
  return book.ok ? done({ book: book.value }) : book;
}

async function readBook(name: string, archive: ZipArchive): Promise<Result<Workbook>> {
  const top = await readRelationships(name, archive, '');
  if (!top.ok) return top;
  const main = top.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = await archive.read(main);
  if (!workbook.ok) return workbook;
  if (workbook.value === undefined) return failed('documentDamaged', { name });
  const list = readWorkbookPart(name, workbook.value);
  if (!list.ok) return list;
  if (list.value.sheets.length > sheetLimits.sheets) return failed('documentUnsafe', { name });
  const related = await readRelationships(name, archive, main);
  if (!related.ok) return related;
  const partOf = (type: string): Promise<Result<Uint8Array | undefined>> =>
    archive.read(
      related.value.find((one) => one.type === type)?.target ?? posix.join(posix.dirname(main), `${type}.xml`),
    );
  const [stringsXml, stylesXml] = [await partOf('sharedStrings'), await partOf('styles')];
  if (!stringsXml.ok) return stringsXml;
  if (!stylesXml.ok) return stylesXml;
  const strings = readSharedStrings(name, stringsXml.value);
  if (!strings.ok) return strings;
  const forms = readForms(name, stylesXml.value);
  if (!forms.ok) return forms;
  const context = { strings: strings.value, forms: forms.value, is1904: list.value.is1904 };
  const writer = new BookWriter();
  for (const listed of list.value.sheets) {
    const relation = related.value.find(({ id }) => id === listed.relation);
    if (relation?.type !== 'worksheet') continue;
    const xml = await archive.read(relation.target);
    if (!xml.ok) return xml;
    if (xml.value === undefined) return failed('documentDamaged', { name });
    const raw = readSheetPart(name, xml.value, context);
    if (!raw.ok) return raw;
    if (!writer.add(listed, raw.value))
      return failed('sheetTooLarge', { name, cells: sheetLimits.cells, rows: sheetLimits.rows });
  }
  return done(writer.book());
}

/** Cells that merges are laid over, together: a year's have some hundred. */
const mostFilled = 50_000;

/** Writes sheets as text, each under its name, a line a row, a tab between cells; and keeps where each cell stands. */
class BookWriter {
  readonly #pieces: string[] = [];
  readonly #sheets: Sheet[] = [];
  #length = 0;
  #cells = 0;
  #filled = 0;

  /** False where the workbook has become larger than workbooks may be. */
  add({ name, isHidden }: ListedSheet, { rows, merges, hiddenColumns }: RawSheet): boolean {
    if (this.#length > 0) this.#write('\n');
    const nameAt = this.#write(name);
    this.#write('\n');
    const byNumber = new Map<number, SheetCell[]>();
    const sorted: SheetRow[] = [];
    for (const { number, isHidden: hidden, cells } of rows.sort((one, other) => one.number - other.number)) {
      const last = Math.max(...cells.keys());
      this.#cells += last + 1;
      if (this.#cells > sheetLimits.cells * 4 || this.#length > mostCharacters) return false;
      const placed: SheetCell[] = [];
      for (let column = 0; column <= last; column++) {
        if (column > 0) this.#write('\t');
        const cell = cells.get(column);
        placed.push(cell === undefined ? emptyCell : { ...cell, at: this.#write(cell.text) });
      }
      this.#write('\n');
      byNumber.set(number, placed);
      sorted.push({ number, isHidden: hidden, cells: placed });
    }
    for (const merge of merges) if (this.#filled <= mostFilled) this.#fill(byNumber, merge);
    const at = nameAt[1] > nameAt[0] ? nameAt : null;
    this.#sheets.push({ name, nameAt: at, isHidden, hiddenColumns, rows: sorted });
    return true;
  }

  book(): Workbook {
    return { text: this.#pieces.join(''), sheets: this.#sheets };
  }

  #write(text: string): [number, number] {
    const start = this.#length;
    this.#pieces.push(text);
    this.#length += text.length;
    return [start, this.#length];
  }

  /** A merged cell's words stand for all its cells; its number for its first alone, or it would count twice. */
  #fill(byNumber: ReadonlyMap<number, SheetCell[]>, { rows: [first, last], columns: [left, right] }: Merge): void {
    const cell = byNumber.get(first)?.[left];
    if (cell?.kind !== 'text') return;
    const numbers = last - first < byNumber.size ? between(first, last) : [...byNumber.keys()];
    for (const number of numbers) {
      const row = number <= last && number >= first ? byNumber.get(number) : undefined;
      // Merges may overlap without end: what they cost together is bounded, and what is over it stays unfilled.
      this.#filled += 1 + (row === undefined ? 0 : right - left);
      if (this.#filled > mostFilled) return;
      if (row === undefined) continue;
      for (let column = left; column <= right; column++) {
        while (row.length <= column) row.push(emptyCell);
        if (row[column]!.kind === 'empty') row[column] = cell;
      }
    }
  }
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
