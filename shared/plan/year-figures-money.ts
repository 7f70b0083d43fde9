import type { Kronor } from './money.ts';
import { columnsOf, sumOf, type AreaFigures, type OrganisationFigures, type ServiceFigures } from './year-figures.ts';
import type { Amounts, ListedFigures } from './year-figures.ts';
import { sumStated } from './year-costs.ts';

/** An area's budget before and after, and what it comes to. */
export interface BudgetRow {
  readonly areaId: string;
  readonly area: string;
  readonly maintenancePrevious: Kronor | null;
  readonly maintenance: Kronor | null;
  /** Of maintenance, from the year before; null unless both are stated. */
  readonly change: Kronor | null;
  readonly development: Kronor | null;
  /** Maintenance and development; null where neither is stated. */
  readonly sum: Kronor | null;
}

/** The budget by area, and its sum over all of them; areas without a budget are left out. */
export function budgetRows(areas: readonly AreaFigures[]): { readonly rows: BudgetRow[]; readonly sum: BudgetRow } {
  const rows = areas.flatMap(({ area, areaId, budget }) => {
    if (budget === null) return [];
    const { maintenancePrevious, maintenance, development } = budget;
    const change = maintenance === null || maintenancePrevious === null ? null : maintenance - maintenancePrevious;
    const sum = sumStated([maintenance, development]);
    return [{ areaId, area, maintenancePrevious, maintenance, change, development, sum }];
  });
  const over = (key: 'maintenancePrevious' | 'maintenance' | 'change' | 'development' | 'sum'): Kronor | null =>
    sumStated(rows.map((row) => row[key]));
  const sum: BudgetRow = {
    areaId: '',
    area: '',
    maintenancePrevious: over('maintenancePrevious'),
    maintenance: over('maintenance'),
    change: over('change'),
    development: over('development'),
    sum: over('sum'),
  };
  return { rows, sum };
}

/** An amount as a share of a whole, 0 to 1; null where either is empty or there is no whole to share. */
export function shareOf(amount: Kronor | null, whole: Kronor | null): number | null {
  return amount === null || whole === null || whole <= 0 ? null : amount / whole;
}

/** An organisation with its shares of a column's sum: of its group's and of all. */
export interface OrganisationShare extends OrganisationFigures {
  readonly shareOfGroup: number | null;
  readonly shareOfAll: number | null;
}

/** A group of organisations with its sums by column. */
export interface OrganisationGroup {
  readonly group: string;
  readonly rows: readonly OrganisationShare[];
  readonly sums: Amounts;
  readonly shareOfAll: number | null;
}

/** The organisations by group, the largest payer of `column` first in each; groups in the table's order. */
export function organisationGroups(
  organisations: readonly OrganisationFigures[],
  column: string,
): { readonly groups: OrganisationGroup[]; readonly sums: Amounts } {
  const columns = columnsOf(organisations);
  const sums = sumsOf(organisations, columns);
  const all = sums[column] ?? null;
  const names = [...new Set(organisations.map(({ group }) => group))];
  const groups = names.map((group) => {
    const mine = organisations.filter((one) => one.group === group);
    const mineSums = sumsOf(mine, columns);
    const whole = mineSums[column] ?? null;
    const rows = mine
      .map((one) => ({
        ...one,
        shareOfGroup: shareOf(one.amounts[column] ?? null, whole),
        shareOfAll: shareOf(one.amounts[column] ?? null, all),
      }))
      .sort((one, other) => (other.amounts[column] ?? 0) - (one.amounts[column] ?? 0));
    return { group, rows, sums: mineSums, shareOfAll: shareOf(whole, all) };
  });
  return { groups, sums };
}

/** An area's services of one kind, with their sums. */
export interface ServiceGroup {
  readonly area: string;
  readonly kind: ServiceFigures['kind'];
  readonly rows: readonly ServiceFigures[];
  readonly sums: Amounts;
}

/** The services by area and kind, in the table's order of areas, maintenance before development. */
export function serviceGroups(services: readonly ServiceFigures[]): ServiceGroup[] {
  const columns = columnsOf(services);
  const areas = [...new Set(services.map(({ area }) => area))];
  return areas.flatMap((area) =>
    (['maintenance', 'development'] as const).flatMap((kind) => {
      const rows = services.filter((one) => one.area === area && one.kind === kind);
      return rows.length === 0 ? [] : [{ area, kind, rows, sums: sumsOf(rows, columns) }];
    }),
  );
}

/** A list's rows by area, with their sums. */
export interface ListedGroup {
  readonly area: string;
  readonly rows: readonly ListedFigures[];
  readonly sums: Amounts;
}

/** The list of development initiatives, or the funding, by area in the list's order. */
export function listedGroups(list: readonly ListedFigures[]): ListedGroup[] {
  const columns = columnsOf(list);
  return [...new Set(list.map(({ area }) => area))].map((area) => {
    const rows = list.filter((one) => one.area === area);
    return { area, rows, sums: sumsOf(rows, columns) };
  });
}

/** The sums of some rows, column by column. */
export function sumsOf(rows: readonly { readonly amounts: Amounts }[], columns: readonly string[]): Amounts {
  return Object.fromEntries(columns.map((column) => [column, sumOf(rows, column)]));
}
