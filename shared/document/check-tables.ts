import { sumKronor } from '../plan/money.ts';
import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import { keyOf } from './names.ts';
import type { GroupTable } from './read-group-table.ts';
import type { CostRow, OrganisationTable } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';
import type { Summary } from './read-summary.ts';
import type { YearLists } from './read-year-lists.ts';

type Group = { readonly name: string; readonly rows: readonly CostRow[]; readonly sum: CostRow | null };

/** The tables of costs per service and per organisation, and the lists by year. */
export type Tables = {
  readonly services: ServiceTable;
  readonly organisations: OrganisationTable;
  readonly byGroup: GroupTable | undefined;
  readonly lists: YearLists;
};

/** Finds where the tables' rows are not what their sums say, and where two tables say different things. */
export function checkTables(source: SourceText, tables: Tables, summary: Summary | undefined): Finding[] {
  const { services, organisations, byGroup, lists } = tables;
  const groups: Group[] = [
    ...services.groups.map((group) => ({ ...group, name: group.sum.name })),
    ...organisations.groups.map((group) => ({ ...group, name: group.group })),
    ...[...lists.developmentList, ...lists.funding].map((group) => ({ ...group, name: group.area })),
  ];
  const problems = [...services.problems, ...organisations.problems];
  return [
    ...groups.flatMap((group) => checkGroup(source, group)),
    ...checkTotal(source, 'byService', services.groups, services.total, services.adjustments),
    ...checkTotal(source, 'byOrganisation', organisations.groups, organisations.total, []),
    ...checkTotal(
      source,
      'byGroup',
      (byGroup?.rows ?? []).map((sum) => ({ sum })),
      byGroup?.total ?? null,
      [],
    ),
    ...(summary === undefined ? [] : checkAreas(source, services, summary)),
    ...problems.map(({ code, name, count, at }) =>
      finding(
        code,
        code === 'row-figures-in-name' ? 'info' : 'warning',
        { name, count },
        {
          places: [source.place(at.start, at.end)],
        },
      ),
    ),
  ];
}

function checkGroup(source: SourceText, { name, rows, sum }: Group): Finding[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || sum === null) return [];
  return Object.entries(sum.amounts).flatMap(([column, amount]) => {
    const [stated, computed] = [amount ?? 0, sumKronor(rows.map(({ amounts }) => amounts[column] ?? null))];
    const severity = severityOf(stated, computed);
    // An area whose initiatives are listed for one year only leaves the other's out, not wrong.
    if (severity === undefined || rows.every(({ amounts }) => amounts[column] === null)) return [];
    const places = [source.place(sum.at.start, sum.at.end), source.place(first.at.start, last.at.end)];
    return [finding('table-rows-sum', severity, { name, column, stated, computed }, { stated, computed, places })];
  });
}

/** An adjustment that stands before the total may be of any column: it explains a difference of its own size. */
function checkTotal(
  source: SourceText,
  table: 'byService' | 'byOrganisation' | 'byGroup',
  groups: readonly { readonly sum: CostRow | null }[],
  total: CostRow | null,
  adjustments: readonly number[],
): Finding[] {
  if (total === null || groups.length === 0 || groups.some(({ sum }) => sum === null)) return [];
  return Object.entries(total.amounts).flatMap(([column, amount]) => {
    const [stated, computed] = [amount ?? 0, sumKronor(groups.map(({ sum }) => sum?.amounts[column] ?? null))];
    const severity = severityOf(stated, computed);
    if (severity === undefined || adjustments.includes(stated - computed)) return [];
    const places = [total, ...groups.flatMap(({ sum }) => sum ?? [])].map(({ at }) => source.place(at.start, at.end));
    return [finding('table-total-sum', severity, { table, column, stated, computed }, { stated, computed, places })];
  });
}

/** The two tables have the same columns in the same order, or are not compared. */
function checkAreas(source: SourceText, services: ServiceTable, summary: Summary): Finding[] {
  return services.groups.flatMap(({ area, kind, sum }) => {
    const row = summary[kind].rows.find((other) => keyOf(other.area) === keyOf(area));
    const columns = Object.entries(sum.amounts);
    if (row === undefined || columns.length !== row.amounts.length) return [];
    return columns.flatMap(([column, amount], index) => {
      const other = row.amounts[index]!;
      const [stated, computed] = [other.value ?? 0, amount ?? 0];
      const severity = severityOf(stated, computed);
      if (severity === undefined) return [];
      const places = [source.place(other.start, other.end), source.place(sum.at.start, sum.at.end)];
      const params = { area, kind, column, stated, computed };
      return [finding('service-area-differ', severity, params, { stated, computed, places })];
    });
  });
}
