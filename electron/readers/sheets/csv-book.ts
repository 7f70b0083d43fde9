import { recogniseHeading } from '../../../shared/document/sheets/header-names.ts';
import { sheetLimits, type SheetCell, type SheetRow, type Workbook } from '../../../shared/document/sheets/workbook.ts';
import { isDay } from '../../../shared/document/iso-day.ts';
import { scanCsv, separators, type CsvField, type Separator } from './scan-csv.ts';

const looked = 400;
const lookedCharacters = 400_000;

/** The sign that parts the fields of a text that is a table; null for a text that is none. Content tells, never a name. */
export function separatorOf(text: string): Separator | null {
  let best: { readonly separator: Separator; readonly score: number } | null = null;
  const head = text.slice(0, lookedCharacters);
  const stated = /^sep=([;,\t|])\r?\n/i.exec(head)?.[1];
  if (stated !== undefined) return stated as Separator;
  for (const separator of separators) {
    if (!head.includes(separator)) continue;
    const score = scoreOf(head, separator);
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** How much a text is a table with a separator: 0 is not at all. */
function scoreOf(head: string, separator: Separator): number {
  const records: CsvField[][] = [];
  for (const record of scanCsv(head, separator)) {
    if (record.some(({ text }) => text !== '')) records.push(record);
    if (records.length === looked) break;
  }
  const heading = Math.max(0, ...records.slice(0, 60).map(knownIn));
  const filled = records.filter(({ length }) => length > 1);
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, most] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  const share = most / records.length;
  const first = records.find(({ length }) => length === columns) ?? [];
  const isNamed = new Set(first.map(({ text }) => text)).size > first.length * 0.8;
  // A heading that is known and rows as wide; or a table of one width through and through, as running text never is.
  const isTable =
    (heading >= 2 && filled.length >= 2 && share > 0.5) ||
    (records.length >= 3 && columns >= 3 && share > 0.9 && isNamed) ||
    (records.length >= 3 && columns === 2 && share > 0.9 && separator !== ',' && records.slice(1).every(hasFigure));
  const isProse = records.some((record) => record.some(({ text }) => text.length > 20_000));
  return isTable && !isProse ? heading * 2 + share + Math.min(columns, 20) / 10 : 0;
}

/** Whether one of a record's fields is a number. */
function hasFigure(record: readonly CsvField[]): boolean {
  return record.some(({ text }) => /^[-−(]?\d[\d\s.,]*\)?$/u.test(text));
}

/** How many different columns a record names, where it can be a heading. */
function knownIn(record: readonly CsvField[]): number {
  if (record.some(({ text }) => text.length > 120)) return 0;
  const roles = record.flatMap(({ text }) => {
    const said = text === '' ? null : recogniseHeading(text);
    return said?.by === 'name' ? [said.role] : [];
  });
  return new Set(roles).size;
}

/** A CSV text as a workbook of one sheet, named as its file is; null where it is larger than sheets may be. */
export function csvBook(text: string, separator: Separator, name: string): Workbook | null {
  const rows: SheetRow[] = [];
  let [number, cells] = [0, 0];
  for (const record of scanCsv(text, separator)) {
    number++;
    if (number === 1 && /^sep=/i.test(record[0]?.text ?? '')) continue;
    const last = record.findLastIndex(({ at }) => at !== null);
    if (last < 0) continue;
    if (last >= sheetLimits.columns || rows.length >= sheetLimits.rows) return null;
    const row = record.slice(0, last + 1).map(cellOf);
    cells += row.length;
    if (cells > sheetLimits.cells * 4) return null;
    rows.push({ number, isHidden: false, cells: row });
  }
  const bare = name.replace(/\.[^.]{1,5}$/u, '');
  return { text, sheets: [{ name: bare, nameAt: null, isHidden: false, hiddenColumns: [], rows }] };
}

/** Everything in a CSV file is text; a percentage, a day and a spreadsheet's error are told by how they look. */
function cellOf({ text, at }: CsvField): SheetCell {
  const place: SheetCell['at'] = at === null ? null : [at[0], at[1]];
  if (place === null) return { kind: 'empty', text: '', at: null, value: null };
  const kind = /^#[A-Z/0!?]{2,7}[!?]?$/.test(text)
    ? 'error'
    : isDay(text)
      ? 'date'
      : /^[-−+]?[\d.,\s]+ ?%$/u.test(text)
        ? 'percent'
        : 'text';
  return { kind, text, at: place, value: null };
}
