import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import type { Span } from './find-plans.ts';
import { keyOf } from './names.ts';
import type { GroupTable } from './read-group-table.ts';
import type { CostRow, OrganisationTable } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';
import type { Summary } from './read-summary.ts';

/** The tables that each state what everything costs. */
type Totals = {
  readonly summary: Summary | undefined;
  readonly services: ServiceTable;
  readonly organisations: OrganisationTable;
  readonly groups: GroupTable | undefined;
};
type TableName = 'byArea' | 'byService' | 'byOrganisation' | 'byGroup';
type Stated = { readonly table: TableName; readonly amount: number; readonly at: Span };

/** Finds where the tables that sum up the same costs state different totals, and where their groups differ. */
export function checkTotals(source: SourceText, totals: Totals): Finding[] {
  const { summary, services, organisations, groups } = totals;
  const columns = Object.keys((organisations.total ?? services.total ?? groups?.total)?.amounts ?? {});
  const byColumn = columns.map((column, index) => {
    const stated: Stated[] = [
      ...rowStates('byOrganisation', organisations.total, column),
      ...rowStates('byGroup', groups?.total, column),
      ...rowStates('byService', services.total, column),
    ];
    // The table of areas has its columns without names: they are compared by their order.
    const cell = summary?.columns === columns.length ? summary.total?.amounts[index] : undefined;
    if (cell?.value !== null && cell !== undefined) stated.push({ table: 'byArea', amount: cell.value, at: cell });
    return differing(source, column, stated);
  });
  return [...byColumn.flat(), ...checkGroups(source, groups, organisations)];
}

function rowStates(table: TableName, row: CostRow | null | undefined, column: string): Stated[] {
  const amount = row?.amounts[column] ?? null;
  return row === null || row === undefined || amount === null ? [] : [{ table, amount, at: row.at }];
}

/** What most tables say counts as the whole; one finding for each table that says another. */
function differing(source: SourceText, column: string, stated: readonly Stated[]): Finding[] {
  const said = (amount: number): Stated[] => stated.filter((other) => other.amount === amount);
  const most = stated.toSorted((a, b) => said(b.amount).length - said(a.amount).length)[0];
  if (most === undefined) return [];
  return stated.flatMap(({ table, amount, at }) => {
    const severity = severityOf(amount, most.amount);
    if (severity === undefined) return [];
    const agreeing = said(most.amount);
    const others = agreeing.map((other) => other.table).join();
    const places = [at, ...agreeing.map((other) => other.at)].map(({ start, end }) => source.place(start, end));
    const amounts = { stated: amount, computed: most.amount };
    return [finding('table-totals-differ', severity, { column, table, others, ...amounts }, { ...amounts, places })];
  });
}

function checkGroups(source: SourceText, table: GroupTable | undefined, organisations: OrganisationTable): Finding[] {
  return (table?.rows ?? []).flatMap((row) => {
    const group = organisations.groups.find((other) => keyOf(other.group) === keyOf(row.name));
    const sum = group?.sum;
    if (sum === null || sum === undefined) return [];
    return Object.entries(row.amounts).flatMap(([column, amount]) => {
      const [stated, computed] = [amount ?? 0, sum.amounts[column] ?? 0];
      const severity = severityOf(stated, computed);
      if (severity === undefined) return [];
      const places = [row, sum].map(({ at }) => source.place(at.start, at.end));
      const params = { group: row.name, column, stated, computed };
      return [finding('group-sum-differ', severity, params, { stated, computed, places })];
    });
  });
}
