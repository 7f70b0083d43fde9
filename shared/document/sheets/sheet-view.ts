import { columnSums } from './check-sums.ts';
import { readHeading, widthOf } from './headers.ts';
import type { BookMapping, SheetMapping } from './mapping.ts';
import { questionsOf, type Question } from './questions.ts';
import type { SheetsState, SheetView } from './sheets-state.ts';
import { tableOf, type Table } from './table.ts';
import { cellOf, letterOf, type Sheet, type SheetRow, type Workbook } from './workbook.ts';

/** What a reader or a person settled of a workbook. */
export type Settled = {
  readonly mapping: BookMapping;
  /** For each sheet, the columns that are only guessed. */
  readonly guessed: readonly (readonly number[])[];
  readonly isRemembered: boolean;
};

const firstRows = 14;
const mostRows = 40;
const longest = 120;

/** What the window is shown of a workbook. Never all of it: a sheet may have thousands of rows. */
export function viewSheets(
  book: Workbook,
  { mapping, guessed, isRemembered }: Settled,
  tables: readonly (Table | null)[],
): SheetsState {
  const questions = tables.map((table, i) => (table === null ? [] : questionsOf(table, guessed[i] ?? [])));
  const isEmpty = mapping.every(({ kind }) => kind === null);
  return {
    sheets: book.sheets.map((sheet, i) => viewSheet(sheet, mapping[i]!, questions[i]!, tables[i] ?? null)),
    isSure: !isEmpty && questions.every((each) => each.length === 0),
    isBlocked: isEmpty || questions.some((each) => each.some(({ isNeeded }) => isNeeded)),
    isRemembered,
  };
}

function viewSheet(sheet: Sheet, mapping: SheetMapping, questions: readonly Question[], read: Table | null): SheetView {
  const table = read ?? tableOf(sheet, mapping);
  const words = mapping.header === null ? [] : readHeading(sheet, ...mapping.header).words;
  const roles = new Map(table.rows.map(({ index, role }) => [index, role]));
  const roleOf = (index: number): SheetView['rows'][number]['role'] => {
    if (mapping.header !== null && index < mapping.header[0]) return 'above';
    if (mapping.header !== null && index <= mapping.header[1]) return 'heading';
    return roles.get(index) ?? 'left';
  };
  const top = (mapping.header?.[1] ?? 0) + firstRows;
  const shown = sheet.rows
    .map((row, index) => ({ row, index, role: roleOf(index) }))
    .filter(
      ({ index, role }) =>
        index <= top || role === 'sum' || role === 'group' || (role === 'left' && mapping.kind !== null),
    )
    .slice(0, mostRows);
  const sums = new Map((mapping.kind === null ? [] : columnSums(table)).map((sum) => [sum.column, sum]));
  const filled = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter((column) =>
    sheet.rows.some((row) => cellOf(row, column).kind !== 'empty'),
  );
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    mapping,
    questions: questions.map((each) => ({ ...each })),
    rowCount: sheet.rows.length,
    dataCount: table.rows.filter(({ role }) => role === 'row').length,
    columns: filled.map((column) => ({
      column,
      letter: letterOf(column),
      words: (words[column] ?? '').slice(0, longest),
      computed: sums.get(column)?.computed ?? null,
      stated: sums.get(column)?.stated ?? null,
    })),
    rows: shown.map(({ row, index, role }) => ({
      index,
      number: row.number,
      role,
      // A merged cell shows once, as it does in the file.
      cells: filled.map((column) => (isCovered(row, column) ? '' : cellOf(row, column).text.slice(0, longest))),
    })),
  };
}

function isCovered(row: SheetRow, column: number): boolean {
  const { at } = cellOf(row, column);
  return column > 0 && at !== null && cellOf(row, column - 1).at === at;
}
