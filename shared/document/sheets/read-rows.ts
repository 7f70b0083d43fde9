import { keyOf, usualAreaNames } from '../names.ts';
import { readAmount, type AmountRead, type Decimal } from './amount-text.ts';
import { amountColumns, columnsOf, type ColumnRole, type RowRole, type SheetMapping } from './mapping.ts';
import { cellOf, type Sheet, type SheetCell, type SheetRow } from './workbook.ts';

/** A row below the heading and what it is taken for. */
export type TableRow = {
  readonly index: number;
  readonly row: SheetRow;
  readonly role: RowRole;
  /** For a group and a sum: the words it is called by. */
  readonly label: SheetCell | null;
  /** Whether a row that is left out held something that somebody may miss. */
  readonly isMissed: boolean;
};

const sumWords =
  /^(?:del|slut|total)?summa(?![\p{L}])|^(?:totalt?|s:a|total(?:en|kostnad)|sub-?total|grand total|sum|totals?)(?![\p{L}])/iu;
const longestName = 80;

/** The columns whose numbers are amounts of money. */
export function moneyColumns(mapping: SheetMapping): number[] {
  const named: readonly ColumnRole[] = ['maintenancePrevious', 'development', 'maintenance', 'total'];
  return [...amountColumns(mapping).map(({ column }) => column), ...named.flatMap((role) => columnsOf(mapping, role))];
}

/** Tells the rows below the heading apart: rows, sums, names over groups, and what is left out. */
export function readRows(sheet: Sheet, mapping: SheetMapping, decimal: Decimal): TableRow[] {
  const money = moneyColumns(mapping);
  const from = mapping.header === null ? 0 : mapping.header[1] + 1;
  const heading = mapping.header === null ? '' : keyOfRow(sheet.rows[mapping.header[1]]);
  const found = sheet.rows.slice(from).map((row, i): TableRow => {
    const index = from + i;
    const said = mapping.rows[String(index)];
    const told = tell(row, mapping, money, decimal, heading);
    return { index, row, ...told, ...(said === undefined ? {} : { role: said, isMissed: false }) };
  });
  return found.map((each, i) => settleGroup(each, found, i, mapping));
}

type Told = Pick<TableRow, 'role' | 'label' | 'isMissed'>;

function tell(row: SheetRow, mapping: SheetMapping, money: readonly number[], decimal: Decimal, heading: string): Told {
  const mapped = mapping.columns.flatMap((role, column) => (role === null ? [] : [cellOf(row, column)]));
  const filled = row.cells.filter(({ kind }) => kind !== 'empty');
  const isMoney = new Set(money);
  const label = row.cells.find(({ kind }, column) => kind === 'text' && !isMoney.has(column)) ?? null;
  const left = (isMissed: boolean): Told => ({ role: 'left', label, isMissed });
  if (filled.length === 0 || (heading !== '' && keyOfRow(row) === heading)) return left(false);
  const amounts = money.map((column) => readAmount(cellOf(row, column), decimal));
  const hasAmount = amounts.some(isAmount);
  if (label !== null && sumWords.test(label.text.trim()))
    return hasAmount ? { role: 'sum', label, isMissed: false } : left(false);
  const title = columnsOf(mapping, 'title').map((column) => cellOf(row, column));
  const number = columnsOf(mapping, 'number').map((column) => cellOf(row, column));
  const isNamed = [...title, ...number, ...codesOf(mapping, row)].some(({ kind }) => kind !== 'empty');
  const isAlone = new Set(filled.map(({ text, at }) => at?.[0] ?? text)).size === 1;
  if (isAlone && !hasAmount && label !== null) {
    const isName = label.text.length <= longestName && !/[.!?:]$/u.test(label.text.trim());
    return isName ? { role: 'group', label, isMissed: false } : left(label.text.length > 3);
  }
  if (mapping.kind === 'budget')
    return hasAmount && label !== null ? { role: 'row', label, isMissed: false } : left(hasAmount);
  if (isNamed) return { role: 'row', label, isMissed: false };
  if (hasAmount) return label === null ? { role: 'sum', label, isMissed: false } : left(true);
  return left(mapped.some(({ kind }) => kind !== 'empty'));
}

/**
 * A lone name is over the rows below it, or a row that has only its name, or a note. It is over them where it stands beside
 * the titles, is an area's name, has a sum of its own, or is all that could say the area.
 */
function settleGroup(each: TableRow, all: readonly TableRow[], i: number, mapping: SheetMapping): TableRow {
  if (mapping.rows[String(each.index)] !== undefined) return each;
  if (each.role === 'sum' && each.label === null) return settleSum(each, all, i);
  if (each.role !== 'group') return each;
  const next = all.slice(i + 1).find(({ role }) => role !== 'left')?.role;
  const isOver = next === 'row' || next === 'group';
  const first = each.row.cells.findIndex(({ kind }) => kind !== 'empty');
  const isTitle = mapping.columns[first] === 'title';
  const asNote: TableRow = { ...each, role: 'left', isMissed: true };
  if (!isTitle || mapping.kind !== 'initiatives') return isOver ? each : asNote;
  const name = keyOf(each.label?.text ?? '');
  const hasSum = all.some(({ role, label }) => role === 'sum' && keyOf(label?.text ?? '').endsWith(` ${name}`));
  const isArea = usualAreaNames().some((area) => keyOf(area) === name);
  const saysArea = mapping.area === null && !mapping.columns.includes('area');
  return isOver && (isArea || hasSum || saysArea) ? each : { ...each, role: 'row' };
}

/** Amounts without words are a sum of the rows above them; after a sum that has words they are nobody's. */
function settleSum(each: TableRow, all: readonly TableRow[], i: number): TableRow {
  const before = all.slice(0, i).findLast(({ role }) => role !== 'left');
  return before?.role === 'row' ? each : { ...each, role: 'left', isMissed: true };
}

function codesOf(mapping: SheetMapping, row: SheetRow): SheetCell[] {
  return columnsOf(mapping, 'code').map((column) => cellOf(row, column));
}

function isAmount(read: AmountRead): boolean {
  return read !== null && read.value !== null;
}

function keyOfRow(row: SheetRow | undefined): string {
  return (row?.cells ?? [])
    .map(({ text }) => keyOf(text))
    .join('|')
    .replace(/\|+$/, '');
}
