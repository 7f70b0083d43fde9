import { sumKronor } from '../../plan/money.ts';
import { finding } from '../describe-finding.ts';
import { severityOf } from '../difference.ts';
import type { Finding } from '../finding.ts';
import { keyOf } from '../names.ts';
import type { Place } from '../place.ts';
import { withAreas } from './areas.ts';
import { columnsOf } from './mapping.ts';
import { moneyColumns } from './read-rows.ts';
import { cellFor, placeOf, type Table } from './table.ts';
import { cellOf, type SheetRow } from './workbook.ts';

type Line = { readonly row: SheetRow; readonly area: string };

/** A sum row and the rows that it is of; `isWhole` where it is of all sums before it, or of all rows. */
type Sum = {
  readonly row: SheetRow;
  readonly name: string;
  readonly of: readonly SheetRow[];
  readonly isWhole: boolean;
  /** Whether the row says which area or group it is of. */
  readonly isNamed: boolean;
};

/** What a column of amounts comes to, in kronor, and what the table's own sum row says; null where it has none. */
export type ColumnSum = { readonly column: number; readonly computed: number; readonly stated: number | null };

/** Finds sum rows that differ from the rows they are of, and rows whose sum column differs from their years. */
export function checkSums(table: Table): Finding[] {
  const { lines, sums } = sumsOf(table);
  const rows = lines.flatMap(({ row }) => checkRow(table, row));
  // A budget's sums are held against its areas, over all sheets.
  return table.mapping.kind === 'budget' ? rows : [...rows, ...sums.flatMap((sum) => checkSum(table, sum))];
}

/** Each column of amounts with its sum, as a check for the eye. */
export function columnSums(table: Table): ColumnSum[] {
  const { lines, sums } = sumsOf(table);
  const whole = sums.findLast(({ isWhole }) => isWhole);
  const said = whole === undefined ? sums : [whole];
  return moneyColumns(table.mapping).map((column) => {
    const stated = said.map(({ row }) => table.amountAt(row, column));
    const computed = sumKronor(lines.map(({ row }) => table.amountAt(row, column)));
    return { column, computed, stated: stated.every((amount) => amount === null) ? null : sumKronor(stated) };
  });
}

function sumsOf(table: Table): { readonly lines: readonly Line[]; readonly sums: readonly Sum[] } {
  const lines: Line[] = [];
  const sums: Sum[] = [];
  let block: Line[] = [];
  for (const { each, from } of withAreas(table)) {
    const { row, role, label } = each;
    if (role === 'group') block = [];
    if (role === 'row' && !isPart(table, row, lines)) {
      const line = { row, area: (table.mapping.kind === 'organisations' ? from?.group : from?.area) ?? '' };
      block.push(line);
      lines.push(line);
    }
    if (role !== 'sum') continue;
    const words = keyOf(label?.text ?? '');
    const named = lines.filter(({ area }) => area !== '' && words.endsWith(` ${keyOf(area)}`));
    const isWhole = named.length === 0 && isOfAll(table, row, words, block, lines, sums);
    const of = named.length > 0 ? named : isWhole ? lines : block;
    const areas = new Set(of.map(({ area }) => area));
    sums.push({
      row,
      name: areas.size === 1 && of[0]!.area !== '' ? of[0]!.area : table.sheet.name,
      of: of.map((line) => line.row),
      isWhole,
      isNamed: named.length > 0,
    });
    block = [];
  }
  return { lines, sums };
}

/** Whether a sum without an area's name is of all rows: by its words, by the sums before it, and else by its amounts. */
function isOfAll(
  table: Table,
  sum: SheetRow,
  words: string,
  block: readonly Line[],
  lines: readonly Line[],
  before: readonly Sum[],
): boolean {
  if (block.length === 0 || block.length === lines.length || /total|hela|samtliga/u.test(words)) return true;
  const isNamed = words.includes(' ') && lines.some(({ area }) => area !== '' && words.includes(keyOf(area)));
  if (!isNamed && before.every(({ isNamed: other }) => other)) return true;
  const isSumOf = (of: readonly Line[]): boolean =>
    moneyColumns(table.mapping).every((column) => {
      const stated = table.amountAt(sum, column);
      return (
        stated === null || severityOf(stated, sumKronor(of.map(({ row }) => table.amountAt(row, column)))) !== 'error'
      );
    });
  return !isSumOf(block) && isSumOf(lines);
}

/** A row that a part of a sum has been counted in already: `2.1` under `2`, an item under its area's own row. */
function isPart(table: Table, row: SheetRow, before: readonly Line[]): boolean {
  if (table.mapping.kind === 'budget' && cellFor(table, row, 'title') !== null)
    return before.some((other) => cellFor(table, other.row, 'title') === null);
  const number = cellFor(table, row, 'number')?.text.trim() ?? '';
  const whole = /^(\d+)\.\d/.exec(number)?.[1];
  return whole !== undefined && before.some((other) => cellFor(table, other.row, 'number')?.text.trim() === whole);
}

function checkSum(table: Table, { row: sum, name, of: rows }: Sum): Finding[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span: Place = [placeOf(first)[0], placeOf(last)[1]];
  return moneyColumns(table.mapping).flatMap((column) => {
    const stated = table.amountAt(sum, column);
    const amounts = rows.map((row) => table.amountAt(row, column));
    if (stated === null || amounts.every((amount) => amount === null)) return [];
    const computed = sumKronor(amounts);
    const severity = severityOf(stated, computed);
    if (severity === undefined) return [];
    const params = { name, column: table.words[column] ?? '', stated, computed };
    const places = [cellOf(sum, column).at ?? placeOf(sum), span];
    return [finding('table-rows-sum', severity, params, { stated, computed, places })];
  });
}

/** A row's own sum against its years; a table with other columns of amounts says another thing with it. */
function checkRow(table: Table, row: SheetRow): Finding[] {
  const [column] = columnsOf(table.mapping, 'total');
  if (column === undefined || (table.mapping.kind !== 'initiatives' && table.mapping.kind !== 'budget')) return [];
  const stated = table.amountAt(row, column);
  const years = moneyColumns(table.mapping).filter(
    (other) => other !== column && table.mapping.columns[other] !== 'maintenancePrevious',
  );
  if (stated === null || years.length < 2) return [];
  const computed = sumKronor(years.map((year) => table.amountAt(row, year)));
  const severity = severityOf(stated, computed);
  if (severity === undefined) return [];
  const places = [cellOf(row, column).at ?? placeOf(row), placeOf(row)];
  return [
    finding(
      'sheet-row-total',
      severity,
      { sheet: table.sheet.name, row: row.number, stated, computed },
      { stated, computed, places },
    ),
  ];
}
