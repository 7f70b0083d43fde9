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
const naming = ['title', 'number', 'code'] as const;

/** The columns whose numbers are amounts of money. */
export function moneyColumns(mapping: SheetMapping): number[] {
  const named: readonly ColumnRole[] = ['maintenancePrevious', 'development', 'maintenance', 'total'];
  return [...amountColumns(mapping).map(({ column }) => column), ...named.flatMap((role) => columnsOf(mapping, role))];
}

/** Tells the rows below the heading apart: rows, sums, names over groups, and what is left out. */
export function readRows(sheet: Sheet, mapping: SheetMapping, decimal: Decimal): TableRow[] {
  const money = moneyColumns(mapping);
  const from = mapping.header === null ? 0 : mapping.header[1] + 1;
  const heading = mapping.header === null ? [] : keysOfRow(sheet.rows[mapping.header[1]]);
  const found = sheet.rows.slice(from).map((row, i): TableRow => {
    const index = from + i;
    const said = mapping.rows[String(index)];
    const told = tell(row, mapping, money, decimal, heading);
    return { index, row, ...told, ...(said === undefined ? {} : { role: said, isMissed: false }) };
  });
  return settleGroups(found, mapping);
}

type Told = Pick<TableRow, 'role' | 'label' | 'isMissed'>;

function tell(
  row: SheetRow,
  mapping: SheetMapping,
  money: readonly number[],
  decimal: Decimal,
  heading: readonly string[],
): Told {
  const first = row.cells.find(({ kind }) => kind !== 'empty');
  const label = row.cells.find(({ kind }, column) => kind === 'text' && !money.includes(column)) ?? null;
  const left = (isMissed: boolean): Told => ({ role: 'left', label, isMissed });
  if (first === undefined || isHeading(row, heading)) return left(false);
  const hasAmount = money.some((column) => isAmount(readAmount(cellOf(row, column), decimal)));
  if (label !== null && sumWords.test(label.text.trim()))
    return hasAmount ? { role: 'sum', label, isMissed: false } : left(false);
  const isNamed = naming.some((role) =>
    columnsOf(mapping, role).some((column) => cellOf(row, column).kind !== 'empty'),
  );
  const placeIn = ({ text, at }: SheetCell): number | string => at?.[0] ?? text;
  const isAlone = row.cells.every((cell) => cell.kind === 'empty' || placeIn(cell) === placeIn(first));
  if (isAlone && !hasAmount && label !== null) {
    const isName = label.text.length <= longestName && !/[.!?:]$/u.test(label.text.trim());
    return isName ? { role: 'group', label, isMissed: false } : left(label.text.length > 3);
  }
  if (mapping.kind === 'budget')
    return hasAmount && label !== null ? { role: 'row', label, isMissed: false } : left(hasAmount);
  if (isNamed) return { role: 'row', label, isMissed: false };
  if (hasAmount) return label === null ? { role: 'sum', label, isMissed: false } : left(true);
  return left(row.cells.some(({ kind }, column) => kind !== 'empty' && (mapping.columns[column] ?? null) !== null));
}

/**
 * A lone name is over the rows below it, or a row that has only its name, or a note. It is over them where it stands beside
 * the titles, is an area's name, has a sum of its own, or is all that could say the area.
 */
function settleGroups(all: readonly TableRow[], mapping: SheetMapping): TableRow[] {
  const after = neighbours(all.toReversed()).toReversed();
  const before = neighbours(all);
  const summed = new Set(all.flatMap(({ role, label }) => (role === 'sum' ? endingsOf(label?.text ?? '') : [])));
  const saysArea = mapping.area === null && !mapping.columns.includes('area');
  return all.map((each, i) => {
    if (mapping.rows[String(each.index)] !== undefined) return each;
    if (each.role === 'sum' && each.label === null) return settleSum(each, before[i]);
    if (each.role !== 'group') return each;
    const isOver = after[i] === 'row' || after[i] === 'group';
    const first = each.row.cells.findIndex(({ kind }) => kind !== 'empty');
    const asNote: TableRow = { ...each, role: 'left', isMissed: true };
    if (mapping.columns[first] !== 'title' || mapping.kind !== 'initiatives') return isOver ? each : asNote;
    const name = keyOf(each.label?.text ?? '');
    return isOver && (usualAreas.has(name) || summed.has(name) || saysArea) ? each : { ...each, role: 'row' };
  });
}

const usualAreas = new Set(usualAreaNames().map(keyOf));

/** For each row, what the nearest before it is that is not left out. */
function neighbours(all: readonly TableRow[]): (RowRole | undefined)[] {
  let last: RowRole | undefined;
  return all.map(({ role }) => {
    const nearest = last;
    if (role !== 'left') last = role;
    return nearest;
  });
}

/** What a sum's words may name: all that they end in after a space, `HR` of `Summa HR`, no longer than names are. */
export function endingsOf(words: string): string[] {
  const key = keyOf(words).slice(-longestName * 2);
  const endings: string[] = [];
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) endings.push(key.slice(at + 1));
  return endings;
}

/** Amounts without words are a sum of the rows above them; after a sum that has words they are nobody's. */
function settleSum(each: TableRow, before: RowRole | undefined): TableRow {
  return before === 'row' ? each : { ...each, role: 'left', isMissed: true };
}

function isAmount(read: AmountRead): boolean {
  return read !== null && read.value !== null;
}

function keysOfRow(row: SheetRow | undefined): string[] {
  const keys = (row?.cells ?? []).map(({ text }) => keyOf(text));
  return keys.slice(0, keys.findLastIndex((key) => key !== '') + 1);
}

/** Whether a row is the heading once more, as on the next page of a list. */
function isHeading({ cells }: SheetRow, heading: readonly string[]): boolean {
  if (heading.length === 0 || cells.length < heading.length) return false;
  return cells.every(({ text }, column) => keyOf(text) === (heading[column] ?? ''));
}
