import { sumKronor } from '../../plan/money.ts';
import { finding } from '../describe-finding.ts';
import { severityOf } from '../difference.ts';
import type { Finding } from '../finding.ts';
import { keyOf } from '../names.ts';
import type { Place } from '../place.ts';
import { withAreas } from './areas.ts';
import { columnsOf } from './mapping.ts';
import { endingsOf, moneyColumns } from './read-rows.ts';
import { cellFor, placeOf, type Table } from './table.ts';
import { count, emptyTally, together, type Tally } from './tally.ts';
import { cellOf, type SheetRow } from './workbook.ts';

const mostWords = 12;

/** A sum row and what the rows that it is of come to; `isWhole` where it is of all sums before it, or of all rows. */
type Sum = {
  readonly row: SheetRow;
  readonly name: string;
  readonly of: Pick<Tally, 'sums' | 'isStated'>;
  /** Where those rows stand; null where there are none. */
  readonly span: Place | null;
  readonly isWhole: boolean;
};

/** What a column of amounts comes to, in kronor, and what the table's own sum row says; null where it has none. */
export type ColumnSum = { readonly column: number; readonly computed: number; readonly stated: number | null };

/** Finds sum rows that differ from the rows they are of, and rows whose sum column differs from their years. */
export function checkSums(table: Table): Finding[] {
  const { lines, sums } = sumsOf(table);
  const rows = lines.flatMap((row) => checkRow(table, row));
  // A budget's sums are held against its areas, over all sheets.
  return table.mapping.kind === 'budget' ? rows : [...rows, ...sums.flatMap((sum) => checkSum(table, sum))];
}

/** Each column of amounts with its sum, as a check for the eye. */
export function columnSums(table: Table): ColumnSum[] {
  const { all, sums } = sumsOf(table);
  const whole = sums.findLast(({ isWhole }) => isWhole);
  const said = whole === undefined ? sums : [whole];
  return moneyColumns(table.mapping).map((column, i) => {
    const stated = said.map(({ row }) => table.amountAt(row, column));
    return {
      column,
      computed: all.sums[i] ?? 0,
      stated: stated.every((amount) => amount === null) ? null : sumKronor(stated),
    };
  });
}

function sumsOf(table: Table): {
  readonly lines: readonly SheetRow[];
  readonly sums: readonly Sum[];
  readonly all: Tally;
} {
  const money = moneyColumns(table.mapping);
  const lines: SheetRow[] = [];
  const sums: Sum[] = [];
  const all = emptyTally();
  const byArea = new Map<string, Tally>();
  const byKey = new Map<string, Tally[]>();
  const tallyOf = (area: string): Tally => {
    const known = byArea.get(area);
    if (known !== undefined) return known;
    const [tally, key] = [emptyTally(), keyOf(area)];
    byArea.set(area, tally);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), tally]);
    return tally;
  };
  const isPart = partsOf(table);
  const hasSums = table.rows.some(({ role }) => role === 'sum');
  let block = emptyTally();
  let areNamed = true;
  for (const { each, from } of withAreas(table)) {
    const { row, role, label } = each;
    if (role === 'group') block = emptyTally();
    if (role === 'row' && !isPart(row)) {
      const area = (table.mapping.kind === 'organisations' ? from?.group : from?.area) ?? '';
      const amounts = money.map((column) => table.amountAt(row, column, hasSums));
      for (const tally of [all, block, tallyOf(area)]) count(tally, row, area, amounts);
      lines.push(row);
    }
    if (role !== 'sum') continue;
    const words = keyOf(label?.text ?? '');
    const named = endingsOf(words).flatMap((ending) => byKey.get(ending) ?? []);
    const isNamed = named.length > 0;
    const isFirst = areNamed && !runsOf(words).some((run) => byKey.has(run));
    const isWhole = !isNamed && (isFirst || isOfAll(table, row, words, block, all));
    const of = isNamed ? together(named) : isWhole ? all : block;
    const [area = ''] = of.areas;
    sums.push({
      row,
      name: of.areas.size === 1 && area !== '' ? area : table.sheet.name,
      of: { sums: [...of.sums], isStated: [...of.isStated] },
      span: of.first && of.last && [placeOf(of.first)[0], placeOf(of.last)[1]],
      isWhole,
    });
    areNamed &&= isNamed;
    block = emptyTally();
  }
  return { lines, sums, all };
}

/** Runs of some words: what a sum's label may name somewhere within it. Labels are short; what is beyond is no name. */
function runsOf(key: string): string[] {
  const words = key.split(' ').slice(0, mostWords);
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

/** Whether a sum without an area's name is of all rows: by its words, by what stands before it, and else by its amounts. */
function isOfAll(table: Table, sum: SheetRow, words: string, block: Tally, all: Tally): boolean {
  if (block.count === 0 || block.count === all.count || /total|hela|samtliga/u.test(words)) return true;
  const isSumOf = ({ sums }: Tally): boolean =>
    moneyColumns(table.mapping).every((column, i) => {
      const stated = table.amountAt(sum, column);
      return stated === null || severityOf(stated, sums[i] ?? 0) !== 'error';
    });
  return !isSumOf(block) && isSumOf(all);
}

/** Tells of each row in turn whether a row before it counts it already: `2.1` under `2`, an item under its area's own row. */
function partsOf(table: Table): (row: SheetRow) => boolean {
  const numbers = new Set<string>();
  let hasAreaRow = false;
  return (row) => {
    const number = cellFor(table, row, 'number')?.text.trim() ?? '';
    const isItem = table.mapping.kind === 'budget' && cellFor(table, row, 'title') !== null;
    const whole = /^(\d+)\.\d/.exec(number)?.[1];
    if (isItem ? hasAreaRow : whole !== undefined && numbers.has(whole)) return true;
    numbers.add(number);
    hasAreaRow ||= table.mapping.kind === 'budget' && !isItem;
    return false;
  };
}

function checkSum(table: Table, { row: sum, name, of, span }: Sum): Finding[] {
  if (span === null) return [];
  return moneyColumns(table.mapping).flatMap((column, i) => {
    const stated = table.amountAt(sum, column);
    if (stated === null || of.isStated[i] !== true) return [];
    const computed = of.sums[i] ?? 0;
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
