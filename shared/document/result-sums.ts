import { sumKronor } from '../plan/money.ts';
import type { Span } from './find-plans.ts';
import type { ImportResult } from './import-result.ts';
import type { Place } from './place.ts';
import type { GroupTable } from './read-group-table.ts';
import type { CostRow, OrganisationTable } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';
import type { CostKind, Summary, SummaryRow } from './read-summary.ts';
import type { YearLists } from './read-year-lists.ts';

type Sums = NonNullable<ImportResult['sums']>;
type SumRow = Sums[number];
type Tables = {
  readonly summary: Summary | undefined;
  readonly services: ServiceTable;
  readonly organisations: OrganisationTable;
  readonly byGroup: GroupTable | undefined;
  readonly lists: YearLists;
};

/**
 * The tables' rows that are sums of others, in the tables' order: the areas' by kind, the groups', the areas' of the
 * lists, totals, and what a total is adjusted by (`Reglering`) in the column that it explains. Kronor, null for empty.
 */
export function sumsOf(source: SourceText, { summary, services, organisations, byGroup, lists }: Tables): Sums {
  const { total } = services;
  const columns = Object.keys(services.groups[0]?.sum.amounts ?? total?.amounts ?? {});
  const row = (
    table: SumRow['table'],
    found: CostRow | null,
    area: string | null = null,
    kind: CostKind | null = null,
  ): SumRow[] => {
    const at = found === null ? undefined : source.place(found.at.start, found.at.end);
    return found === null || at === undefined
      ? []
      : [{ table, area, kind, name: found.name, amounts: found.amounts, at }];
  };
  const listRows = (table: 'developmentList' | 'funding'): SumRow[] => [
    ...lists[table].flatMap(({ area, sum }) => row(table, sum, area)),
    ...row(table, lists.totals[table]),
  ];
  const adjusted = rowWithout(source, total);
  return [
    ...(byGroup === undefined ? [] : [...byGroup.rows, byGroup.total].flatMap((one) => row('byGroup', one))),
    ...(summary === undefined ? [] : summaryRows(source, summary, columns)),
    ...services.groups.flatMap(({ area, kind, sum }) => row('byService', sum, area, kind)),
    ...adjustments(source, 'byService', adjusted.before, services.adjustments, {
      total: total?.amounts ?? {},
      sums: services.groups.map(({ sum }) => sum.amounts),
    }),
    ...row('byService', adjusted.own),
    ...organisations.groups.flatMap(({ sum }) => row('byOrganisation', sum)),
    ...row('byOrganisation', organisations.total),
    ...listRows('developmentList'),
    ...listRows('funding'),
  ];
}

/** A total row apart from the adjustment that it was read with: `Reglering -1 474` and `TOTALT 611 350 …`. */
function rowWithout(source: SourceText, total: CostRow | null): { before: Span; own: CostRow | null } {
  if (total === null) return { before: { start: 0, end: 0 }, own: null };
  const { start, end } = total.at;
  const before = /^\p{L}[^\d]* [-–−]?\d[\d ]* (?=\p{L})/u.exec(source.text.slice(start, end))?.[0] ?? '';
  const own = { ...total, name: total.name.slice(before.length), at: { start: start + before.length, end } };
  return { before: { start, end: start + before.length }, own };
}

function summaryRows(source: SourceText, summary: Summary, known: readonly string[]): SumRow[] {
  const keys =
    known.length === summary.columns ? known : Array.from({ length: summary.columns }, (_, at) => `${at + 1}`);
  const written = (row: SummaryRow, isSum: boolean, kind: CostKind | null): SumRow => ({
    table: 'byArea',
    area: isSum ? null : row.area,
    kind,
    name: isSum ? source.text.slice(row.at.start, row.amounts[0]?.start).trim() : row.area,
    amounts: Object.fromEntries(keys.map((key, column) => [key, row.amounts[column]?.value ?? null])),
    at: source.place(row.at.start, row.at.end) as Place,
  });
  const kinds = (['maintenance', 'development'] as const).flatMap((kind) => {
    const { rows, sum } = summary[kind];
    return [...rows.map((row) => written(row, false, kind)), ...(sum === null ? [] : [written(sum, true, kind)])];
  });
  const { total, maintenance, development } = summary;
  if (total === null) return kinds;
  const amountsOf = (row: SummaryRow): CostRow['amounts'] =>
    Object.fromEntries(keys.map((key, column) => [key, row.amounts[column]?.value ?? null]));
  const sums = [maintenance.sum, development.sum].filter((sum) => sum !== null);
  const before = { start: Math.max(...sums.map(({ at }) => at.end), 0), end: total.at.start };
  const read = { total: amountsOf(total), sums: sums.map(amountsOf) };
  return [...kinds, ...adjustments(source, 'byArea', before, summary.adjustments, read), written(total, true, null)];
}

/** An adjustment has no column of its own: it is of that where the total is off by it from the sums, if there is one. */
function adjustments(
  source: SourceText,
  table: SumRow['table'],
  span: Span,
  found: readonly number[],
  { total, sums }: { readonly total: CostRow['amounts']; readonly sums: readonly CostRow['amounts'][] },
): SumRow[] {
  const at = source.place(span.start, span.end);
  const [adjustment] = found;
  if (at === undefined || adjustment === undefined || found.length > 1) return [];
  const off = Object.entries(total).map(
    ([key, stated]) => [key, (stated ?? 0) - sumKronor(sums.map((amounts) => amounts[key] ?? null))] as const,
  );
  const explained = off.filter(([, by]) => by === adjustment);
  if (explained.length !== 1) return [];
  const amounts = Object.fromEntries(off.map(([key, by]) => [key, by === adjustment ? adjustment : null]));
  const name = source.text
    .slice(span.start, span.end)
    .trim()
    .split(/ (?=[-–−]?\d)/u, 1)[0]!;
  return [{ table, area: null, kind: null, name, amounts, at }];
}
