import { areaNamed, keyOf, usualAreaNames } from '../names.ts';
import type { Heading } from './headers.ts';
import type { ColumnRole } from './mapping.ts';
import { cellOf, type Sheet, type SheetCell } from './workbook.ts';

/** A role for each column, and which of them are guesses. */
export type SettledColumns = { readonly roles: (ColumnRole | null)[]; readonly guessed: number[] };

/** Roles that several columns may have. */
const shared: ReadonlySet<string> = new Set(['other', 'comment']);
const looked = 400;

/** Settles what the columns are by their headings, and by their cells where those say nothing or two say the same. */
export function settleColumns(sheet: Sheet, heading: Heading | undefined, width: number): SettledColumns {
  const body = sheet.rows.slice(heading === undefined ? 0 : heading.rows[1] + 1).slice(0, looked);
  const cells = Array.from({ length: width }, (_, column) =>
    body.map((row) => cellOf(row, column)).filter(({ kind }) => kind !== 'empty'),
  );
  const roles: (ColumnRole | null)[] = Array.from({ length: width }, () => null);
  const guessed = new Set<number>();
  const taken = new Set<ColumnRole>();
  const take = (column: number, role: ColumnRole): boolean => {
    if (!shared.has(role) && taken.has(role)) return false;
    taken.add(role);
    roles[column] = role;
    return true;
  };
  const maintenance = maintenanceColumns(heading);
  for (const by of ['name', 'likeness'] as const) {
    for (const [column, said] of (heading?.said ?? []).entries()) {
      if (said?.by !== by || roles[column] !== null) continue;
      const role =
        said.role === 'maintenance' && column === maintenance.previous
          ? 'maintenancePrevious'
          : asCells(said.role, cells[column]!);
      const isTaken = take(column, role);
      if ((by === 'likeness' || !isTaken) && cells[column]!.length > 0) guessed.add(column);
    }
  }
  for (const [column, found] of cells.entries()) {
    if (roles[column] !== null || found.length === 0) continue;
    const isNamed = (heading?.words[column] ?? '') !== '';
    const role = byCells(found, isNamed);
    if (role === null || !take(column, role)) guessed.add(column);
    else if (role !== 'other') guessed.add(column);
  }
  return { roles, guessed: [...guessed].sort((one, other) => one - other) };
}

/** Two columns of maintenance by year: the earlier is the year before. */
function maintenanceColumns(heading: Heading | undefined): { readonly previous: number } {
  const years = (heading?.said ?? []).flatMap((said, column) => {
    const year = /(?:19|20)\d{2}/.exec(heading?.words[column] ?? '')?.[0];
    return said?.role === 'maintenance' && year !== undefined ? [{ column, year: Number(year) }] : [];
  });
  const [first, second] = years.sort((one, other) => one.year - other.year);
  return { previous: second !== undefined && first!.year < second.year ? first!.column : -1 };
}

/** A heading such as `Initiativ` stands over numbers or over names: the cells tell which. */
function asCells(role: ColumnRole, cells: readonly SheetCell[]): ColumnRole {
  if (role !== 'title' || cells.length === 0) return role;
  return shareOf(cells, ({ text }) => /^\d{1,3}(?:\.\d{1,2})?$/.test(text.trim())) > 0.9 ? 'number' : role;
}

/** What cells alone say: only what is plain from them. */
function byCells(cells: readonly SheetCell[], isNamed: boolean): ColumnRole | null {
  const usual = new Set(usualAreaNames().map(keyOf));
  if (shareOf(cells, ({ text }) => usual.has(keyOf(areaNamed(text)))) > 0.8) return 'area';
  if (cells.length > 1 && shareOf(cells, ({ text }) => /^\p{Lu}\d{2,4}$/u.test(text.trim())) > 0.8) return 'code';
  if (shareOf(cells, ({ kind }) => kind === 'text') < 0.5) return null;
  if (isNamed) return 'other';
  const words = cells.filter(({ text }) => /\p{L}{3}/u.test(text) && text.length < 120);
  return words.length > cells.length * 0.8 && new Set(words.map(({ text }) => text)).size > words.length * 0.8
    ? 'title'
    : null;
}

function shareOf(cells: readonly SheetCell[], is: (cell: SheetCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
