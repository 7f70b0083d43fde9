import { diffRows, type AmountRow, type RowChange } from '../plan/diff-rows.ts';
import type { ImportResult } from './import-result.ts';

/** The tables of a year that stand beside its plans. */
export const tableKinds = ['budget', 'services', 'organisations', 'developmentList', 'funding'] as const;
export type TableKind = (typeof tableKinds)[number];
export type Tables = Pick<ImportResult, TableKind>;

/** One table against the last of its kind: null where there was none before; no changes where it says the same. */
export type TableComparison = {
  readonly table: TableKind;
  readonly rows: number;
  readonly changes: readonly RowChange[] | null;
};

/** The tables that a document has, each against the one that the register has of the year. */
export function compareTables(before: Tables, after: Tables): TableComparison[] {
  return tableKinds.flatMap((table) => {
    const [was, is] = [rowsOf(table, before), rowsOf(table, after)];
    if (is.length === 0) return [];
    return [{ table, rows: is.length, changes: was.length === 0 ? null : diffRows(was, is) }];
  });
}

function rowsOf(table: TableKind, tables: Tables): AmountRow[] {
  switch (table) {
    case 'budget':
      return budgetRows(tables.budget);
    case 'services':
      return tables.services.map(({ area, kind, name, amounts, comment }) => ({
        group: `${area} ${kind}`,
        name,
        amounts,
        note: comment,
      }));
    case 'organisations':
      return tables.organisations.map(({ group, code, name, amounts }) => ({
        group,
        name: `${code} ${name}`.trim(),
        amounts,
        note: null,
      }));
    case 'developmentList':
    case 'funding':
      return tables[table].map(({ area, name, amounts }) => ({ group: area, name, amounts, note: null }));
  }
}

/** The areas with their sums, each area's rows, and last the whole, whose name is empty. */
function budgetRows(budget: ImportResult['budget']): AmountRow[] {
  if (!budget) return [];
  const { maintenancePrevious, development, maintenance, total } = budget.totals;
  return [
    ...budget.areas.flatMap(({ area, items, ...sums }) => [
      {
        group: '',
        name: area,
        amounts: {
          maintenancePrevious: sums.maintenancePrevious,
          development: sums.development,
          maintenance: sums.maintenance,
        },
        note: null,
      },
      ...items.map(({ name, amount }) => ({ group: area, name, amounts: { development: amount }, note: null })),
    ]),
    { group: '', name: '', amounts: { maintenancePrevious, development, maintenance, total }, note: null },
  ];
}
