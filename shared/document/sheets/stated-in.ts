import { sectionKeys } from '../../plan/plan.ts';
import type { StatedInitiative } from '../../plan/stated.ts';
import type { ImportedInitiative } from '../import-result.ts';
import { amountLabel, type ColumnRole } from './mapping.ts';
import type { Table } from './table.ts';
import { cellOf, type SheetRow } from './workbook.ts';

const isSection = (role: ColumnRole): role is StatedInitiative['sections'][number] =>
  (sectionKeys as readonly string[]).includes(role);

/**
 * What a table says of each of a plan's rows. A column says something where any of the rows has something in it: then an
 * empty cell says that there is nothing. A column of empty cells is a form that nobody filled in; a cell that can't be
 * read, and a row's missing number or title, say nothing.
 */
export function statedIn(
  table: Table,
  rows: readonly SheetRow[],
): (row: SheetRow, read: ImportedInitiative) => StatedInitiative {
  const { mapping, words } = table;
  const filled = mapping.columns.flatMap((role, column) =>
    role !== null && rows.some((row) => cellOf(row, column).kind !== 'empty') ? [{ role, column }] : [],
  );
  const has = (role: ColumnRole): boolean => filled.some((each) => each.role === role);
  const years = new Map<string, number[]>();
  for (const { role, column } of filled) {
    const label = amountLabel(role);
    const year = label === undefined ? undefined : (/(?:19|20)\d{2}/.exec(label)?.[0] ?? String(mapping.year ?? ''));
    if (year) years.set(year, [...(years.get(year) ?? []), column]);
  }
  const sections = filled.flatMap(({ role }) => (isSection(role) ? [role] : []));
  const headings = filled.flatMap(({ role, column }) =>
    role === 'comment' || role === 'other' ? [words[column] ?? ''] : [],
  );
  const isEmpty = (row: SheetRow, column: number): boolean => {
    const { kind, text } = cellOf(row, column);
    return kind === 'empty' || /^[-–—]?$/u.test(text.trim());
  };
  const priority = filled.filter(({ role }) => role === 'priority');
  // Most rows say the same: they share one value.
  const shared = new Map<string, StatedInitiative>();
  const once = (says: Pick<StatedInitiative, 'fields' | 'years'>): StatedInitiative => {
    const key = `${says.fields.join()} ${says.years.join()}`;
    const known = shared.get(key) ?? { ...says, sections: [...new Set(sections)], headings: [...new Set(headings)] };
    shared.set(key, known);
    return known;
  };
  return (row, { number, title, priority: given, costs }) =>
    once({
      fields: [
        ...(number === '' ? [] : (['number'] as const)),
        ...(title === '' ? [] : (['title'] as const)),
        ...(has('priority') && (given !== null || priority.every(({ column }) => isEmpty(row, column)))
          ? (['priority'] as const)
          : []),
      ],
      years: [...years].flatMap(([year, columns]) => {
        const amount = costs[year];
        return amount !== undefined && (amount !== null || columns.every((column) => isEmpty(row, column)))
          ? [year]
          : [];
      }),
    });
}
