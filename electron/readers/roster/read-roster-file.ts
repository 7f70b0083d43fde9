import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import { namesColumns } from '../../../shared/meeting/roster/columns.ts';
import { readRoster, type RosterRead, type RosterRow } from '../../../shared/meeting/roster/read-roster.ts';
import { decodeText } from '../decode-text.ts';
import { readFile, type ReadFile } from '../read-file.ts';
import { scanCsv, separators } from '../sheets/scan-csv.ts';
import { xlsxReader } from '../sheets/xlsx-reader.ts';

/** A list of people as a file has it. */
export type RosterFile = RosterRead & { readonly name: string };

/** A roster of five hundred people is some tens of kilobytes. */
const mostBytes = 4 * 1024 * 1024;
const mostRows = 5000;

/**
 * Reads a list of people from CSV (semicolon, comma, tab or bar; UTF-8, UTF-16 or Windows-1252) or from a workbook of
 * Excel. Hostile until it has been read: it runs in the process that documents are read in.
 *
 * @returns `rosterNoNames` where no row heads a column of names, `documentKindUnknown`, or what `readFile` gives
 */
export async function readRosterFile(path: string): Promise<Result<RosterFile>> {
  const file = await readFile(path, () => {}, mostBytes);
  if (!file.ok) return file;
  const { name } = file.value;
  const lists = await listsIn(file.value);
  if (!lists.ok) return lists;
  const best = lists.value.map((rows) => ({ rows, named: mostNamed(rows) })).sort((a, b) => b.named - a.named)[0];
  const read = best && readRoster(best.rows.slice(0, mostRows));
  return read ? done({ ...read, name }) : failed('rosterNoNames', { name });
}

/** The tables that a file can be read as: each sheet, or a text by each separator. */
async function listsIn(file: ReadFile): Promise<Result<RosterRow[][]>> {
  if (xlsxReader.canRead(file)) {
    const read = await xlsxReader.read(file, () => {});
    if (!read.ok) return read;
    const sheets = 'book' in read.value ? read.value.book.sheets.filter(({ isHidden }) => !isHidden) : [];
    return done(
      sheets.map(({ rows }) => rows.map(({ number, cells }) => ({ number, cells: cells.map(({ text }) => text) }))),
    );
  }
  const text = decodeText(file.bytes);
  if (text === null || text.startsWith('%PDF-')) return failed('documentKindUnknown', { name: file.name });
  const stated = /^sep=([;,\t|])\r?\n/i.exec(text)?.[1];
  return done(separators.filter((one) => stated === undefined || one === stated).map((one) => recordsOf(text, one)));
}

function recordsOf(text: string, separator: (typeof separators)[number]): RosterRow[] {
  const rows: RosterRow[] = [];
  let number = 0;
  for (const record of scanCsv(text, separator)) {
    number++;
    if (rows.length > mostRows) break;
    if (record.some(({ at }) => at !== null)) rows.push({ number, cells: record.map((field) => field.text) });
  }
  return rows;
}

function mostNamed(rows: readonly RosterRow[]): number {
  return Math.max(0, ...rows.slice(0, 30).map(({ cells }) => namesColumns(cells)));
}
