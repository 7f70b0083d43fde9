import { finding } from '../describe-finding.ts';
import type { Finding } from '../finding.ts';
import { keyOf } from '../names.ts';
import type { Place } from '../place.ts';
import { decimalIn, kronorOf, readAmount, unitIn, type Decimal, type Unit } from './amount-text.ts';
import { readHeading } from './headers.ts';
import { amountColumns, columnsOf, type ColumnRole, type SheetMapping } from './mapping.ts';
import { moneyColumns, readRows, type TableRow } from './read-rows.ts';
import { cellOf, letterOf, type Sheet, type SheetCell, type SheetRow } from './workbook.ts';

/** A sheet read by its mapping: rows told apart, units and signs settled, and what was said of its cells. */
export type Table = {
  readonly sheet: Sheet;
  readonly mapping: SheetMapping;
  readonly rows: readonly TableRow[];
  /** The heading's words for each column. */
  readonly words: readonly string[];
  readonly findings: Finding[];
  /** An amount in kronor; a cell that can't be read is null and said, unless nobody asks for what it says. */
  readonly amountAt: (row: SheetRow, column: number, isAsked?: boolean) => number | null;
};

/** A sheet with its mapping as a table. */
export function tableOf(sheet: Sheet, mapping: SheetMapping): Table {
  const money = moneyColumns(mapping);
  const from = mapping.header === null ? 0 : mapping.header[1] + 1;
  const body = sheet.rows.slice(from);
  const { decimal, isSure } = decimalIn(
    body.flatMap((row) =>
      money.flatMap((column) => (cellOf(row, column).kind === 'text' ? [cellOf(row, column).text] : [])),
    ),
  );
  const words = mapping.header === null ? [] : readHeading(sheet, ...mapping.header).words;
  const units = words.map(unitIn);
  const rows = readRows(sheet, mapping, decimal);
  const findings: Finding[] = [];
  const unit = mapping.unit ?? guessUnit(rows, money, units, decimal);
  const firstAmount = rows.flatMap(({ row, role }) =>
    role === 'row' ? money.map((column) => cellOf(row, column).at) : [],
  );
  const places = [firstAmount.find((at) => at !== null) ?? undefined];
  if (places[0] !== undefined && mapping.unit === null && money.some((column) => (units[column] ?? null) === null))
    findings.push(finding('sheet-unit-guessed', 'warning', { sheet: sheet.name, unit }, { places }));
  if (!isSure) findings.push(finding('sheet-separator-guessed', 'warning', { sheet: sheet.name }, { places }));
  // A cell is asked for by its row, by sums and by checks; what can't be read of it is said once.
  const amounts = new Map<SheetRow, (number | null)[]>();
  const amountAt = (row: SheetRow, column: number, isAsked = true): number | null => {
    let known = amounts.get(row);
    if (known === undefined) amounts.set(row, (known = []));
    const before = known[column];
    if (before !== undefined) return before;
    const cell = cellOf(row, column);
    const read = readAmount(cell, decimal);
    const kronor =
      read === null || read.value === null ? null : kronorOf(read.value, read.unit ?? units[column] ?? unit);
    if (kronor === null && read?.value !== null) {
      if (!isAsked) return null;
      findings.push(unreadable(sheet, row, column, cell));
    }
    known[column] = kronor;
    return kronor;
  };
  return { sheet, mapping, rows, words, findings, amountAt };
}

/** Amounts of a city's plan are some hundreds to hundreds of thousands in tkr; millions are kronor. */
function guessUnit(
  rows: readonly TableRow[],
  money: readonly number[],
  units: readonly (Unit | null)[],
  decimal: Decimal,
): Unit {
  const sizes = rows.flatMap(({ row, role }) =>
    role !== 'row'
      ? []
      : money.flatMap((column) => {
          const read = (units[column] ?? null) === null ? readAmount(cellOf(row, column), decimal) : null;
          return read === null || read.value === null || read.value === 0 ? [] : [Math.abs(read.value)];
        }),
  );
  const middle = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  if (middle >= 50_000) return 'kr';
  const isSmall = middle < 50 && sizes.some((size) => !Number.isInteger(size));
  return isSmall ? 'mnkr' : 'tkr';
}

/** What stands in a row under a role: the first filled cell of its columns. */
export function cellFor(table: Table, row: SheetRow, role: ColumnRole): SheetCell | null {
  for (const column of columnsOf(table.mapping, role)) {
    const cell = cellOf(row, column);
    if (cell.kind !== 'empty' && cell.text.trim() !== '') return cell;
  }
  return null;
}

/** A row's amounts by what they are of, and where they stand. */
export function amountsOf(
  table: Table,
  row: SheetRow,
): { amounts: Record<string, number | null>; places: Record<string, Place> } {
  const amounts: Record<string, number | null> = {};
  const places: Record<string, Place> = {};
  for (const { column, label } of amountColumns(table.mapping)) {
    const name = label || String(table.mapping.year ?? '');
    if (name === '' || name === '__proto__') continue;
    const amount = table.amountAt(row, column);
    amounts[name] ??= amount;
    const { at } = cellOf(row, column);
    if (at !== null && amount !== null) places[name] ??= at;
  }
  return { amounts, places };
}

/** Where a row stands, from its first filled cell to its last. */
export function placeOf(row: SheetRow): Place {
  let [from, to] = [Infinity, -Infinity];
  for (const { at } of row.cells) {
    if (at === null) continue;
    from = Math.min(from, at[0]);
    to = Math.max(to, at[1]);
  }
  return [from, to];
}

/** Says that a cell could not be read. */
export function unreadable(sheet: Sheet, row: SheetRow, column: number, cell: SheetCell): Finding {
  const params = { sheet: sheet.name, cell: `${letterOf(column)}${row.number}`, text: cell.text.slice(0, 80) };
  return finding('sheet-cell-unreadable', 'error', params, { places: cell.at === null ? [] : [cell.at] });
}

/** Whether two names are the same but for case and signs. */
export function isSame(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}
