import { sumKronor } from '../plan/money.ts';
import { checkNotes } from './check-notes.ts';
import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding, Severity } from './finding.ts';
import type { Span } from './find-plans.ts';
import { keyOf } from './names.ts';
import type { FoundArea, FoundBudget } from './read-budget.ts';
import type { CostRow } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';
import type { Summary } from './read-summary.ts';
import type { ListedArea, YearLists } from './read-year-lists.ts';
import { pairNames } from './similarity.ts';

type Tables = {
  readonly budget: FoundBudget | undefined;
  readonly lists: YearLists;
  readonly services: ServiceTable;
  readonly summary: Summary | undefined;
};
type Named = { readonly name: string; readonly amount: number | null; readonly at: Span };
type Pair = { readonly one: Named; readonly other: Named };

const leastAlike = 0.4;

/** Finds where the lists of initiatives by year, the budget and the tables of services and areas name different amounts. */
export function checkLists(source: SourceText, tables: Tables): Finding[] {
  const { budget, lists, services } = tables;
  if (budget === undefined) return [];
  const year = String(budget.year);
  return [
    ...lists.developmentList.flatMap((listed) => checkList(source, listed, budget, year)),
    ...lists.funding.flatMap((listed) => checkFunding(source, listed, lists.developmentList, year)),
    ...checkYearBefore(source, tables, String(budget.year - 1)),
    ...checkListTotals(source, lists, budget, year),
    ...checkNotes(source, lists),
    ...budget.areas.flatMap((area) => checkServices(source, area, services)),
  ];
}

function checkList(source: SourceText, listed: ListedArea, budget: FoundBudget, year: string): Finding[] {
  const area = areaOf(budget, listed.area);
  if (area === undefined) return [];
  const rows = listed.rows.map((row) => inYear(row, year)).filter(({ amount }) => amount !== null);
  const { pairs, left, others } = paired(rows, area.items);
  const differ = pairs.flatMap((pair) => differs(source, 'list-budget-differ', area.area, pair));
  const sum = listed.sum.amounts[year] ?? null;
  const total = { name: area.area, amount: sum, at: listed.sum.at };
  const stated = { name: area.area, amount: area.development.amount, at: area.development.at };
  return [
    ...differ,
    ...(sum === null ? [] : differs(source, 'list-area-differ', area.area, { one: total, other: stated })),
    ...left.flatMap((row) => alone(source, 'list-row-without-budget', area.area, row)),
    ...others.flatMap((row) => alone(source, 'budget-row-not-listed', area.area, row)),
    ...otherNames(source, area.area, pairs),
  ];
}

function checkFunding(source: SourceText, listed: ListedArea, lists: readonly ListedArea[], year: string): Finding[] {
  const list = lists.find(({ area }) => keyOf(area) === keyOf(listed.area));
  if (list === undefined) return [];
  const [ones, others] = [listed, list].map(({ rows }) => rows.map((row) => inYear(row, year)));
  const { pairs } = paired(
    ones!.filter(({ amount }) => amount !== null),
    others!,
  );
  const [one, other] = [listed, list].map(({ sum }) => inYear(sum, year));
  return [...pairs, { one: one!, other: other! }].flatMap((pair) =>
    differs(source, 'funding-list-differ', listed.area, pair),
  );
}

/** The year before stands in the list and, as its first forecast, in the table of areas. */
function checkYearBefore(source: SourceText, { lists, summary }: Tables, year: string): Finding[] {
  return lists.developmentList.flatMap(({ area, sum }) => {
    const row = summary?.development.rows.find((other) => keyOf(other.area) === keyOf(area));
    const cell = row?.amounts[0];
    const amount = sum.amounts[year];
    if (cell === undefined || amount === undefined || amount === null) return [];
    const other = { name: area, amount: cell.value, at: cell };
    return differs(source, 'list-summary-differ', area, { one: { name: year, amount, at: sum.at }, other });
  });
}

function checkListTotals(source: SourceText, lists: YearLists, budget: FoundBudget, year: string): Finding[] {
  const findings = (['developmentList', 'funding'] as const).flatMap((list) => {
    const total = lists.totals[list];
    if (total === null) return [];
    return Object.entries(total.amounts).flatMap(([column, amount]) => {
      const [stated, computed] = [amount ?? 0, sumKronor(lists[list].map(({ sum }) => sum.amounts[column] ?? null))];
      const severity = severityOf(stated, computed);
      if (severity === undefined) return [];
      const places = [total, ...lists[list].map(({ sum }) => sum)].map(({ at }) => source.place(at.start, at.end));
      const named = list === 'funding' ? 'fundingList' : list;
      return [
        finding(
          'list-total-sum',
          severity,
          { list: named, year: column, stated, computed },
          { stated, computed, places },
        ),
      ];
    });
  });
  const [total, development] = [lists.totals.developmentList, budget.totals.development];
  if (total === null || development === undefined || total.amounts[year] === null) return findings;
  const [stated, computed] = [total.amounts[year] ?? 0, development.amount ?? 0];
  const severity = severityOf(stated, computed);
  if (severity === undefined) return findings;
  const places = [total, development].map(({ at }) => source.place(at.start, at.end));
  const params = { year, stated, computed };
  return [...findings, finding('list-total-differ', severity, params, { stated, computed, places })];
}

const ownName = /^(?:Utvecklingsinit\p{L}*|Initiativ(?:et)?)(?: ?[-–:])? ?/iu;

/**
 * A service row for one initiative says the budget's amount; one that sums several up (`Samlade …`) says its area's. Where
 * the area's sums agree, a row of another name may only be divided otherwise.
 */
function checkServices(source: SourceText, area: FoundArea, services: ServiceTable): Finding[] {
  const group = services.groups.find(({ kind, area: of }) => kind === 'development' && keyOf(of) === keyOf(area.area));
  const column = Object.keys(group?.sum.amounts ?? {}).at(-1);
  if (group === undefined || column === undefined) return [];
  const rows = group.rows
    .filter(({ name }) => !/^Samlade /iu.test(name))
    .map((row) => ({ ...inYear(row, column), name: row.name.replace(ownName, '') }))
    .filter(({ amount }) => amount !== null);
  const { pairs } = paired(rows, area.items);
  const isSameSum = (group.sum.amounts[column] ?? 0) === (area.development.amount ?? 0);
  return pairs.flatMap((pair) => {
    const isOtherwise = isSameSum && keyOf(pair.one.name) !== keyOf(pair.other.name);
    return differs(source, 'service-budget-differ', area.area, pair).map((found): Finding =>
      isOtherwise && found.severity === 'error' ? { ...found, severity: 'warning' } : found,
    );
  });
}

function areaOf(budget: FoundBudget, area: string): FoundArea | undefined {
  return budget.areas.find((other) => keyOf(other.area) === keyOf(area));
}

function inYear({ name, amounts, at }: CostRow, year: string): Named {
  return { name, amount: amounts[year] ?? null, at };
}

function paired(ones: readonly Named[], others: readonly Named[]): { pairs: Pair[]; left: Named[]; others: Named[] } {
  const found = pairNames(
    ones.map(({ name }) => name),
    others.map(({ name }) => name),
    leastAlike,
  );
  const pairs = ones.flatMap((one, index) => {
    const other = others[found[index] ?? -1];
    return other === undefined ? [] : [{ one, other }];
  });
  return {
    pairs,
    left: ones.filter((_, index) => found[index] === null),
    others: others.filter((_, index) => !found.includes(index)),
  };
}

type PairCode =
  | 'list-budget-differ'
  | 'list-area-differ'
  | 'list-summary-differ'
  | 'funding-list-differ'
  | 'service-budget-differ';

function differs(source: SourceText, code: PairCode, area: string, { one, other }: Pair): Finding[] {
  const [stated, computed] = [one.amount ?? 0, other.amount ?? 0];
  const severity = severityOf(stated, computed);
  if (severity === undefined) return [];
  const places = [one, other].map(({ at }) => source.place(at.start, at.end));
  return [finding(code, severity, { area, row: one.name, stated, computed }, { stated, computed, places })];
}

function alone(
  source: SourceText,
  code: 'list-row-without-budget' | 'budget-row-not-listed',
  area: string,
  { name, amount, at }: Named,
): Finding[] {
  // A row without money is left out of a list of what is paid.
  if ((amount ?? 0) === 0) return [];
  const severity: Severity = 'warning';
  const stated = amount ?? 0;
  return [finding(code, severity, { area, row: name, stated }, { stated, places: [source.place(at.start, at.end)] })];
}

function otherNames(source: SourceText, area: string, pairs: readonly Pair[]): Finding[] {
  const differing = pairs.filter(({ one, other }) => keyOf(one.name) !== keyOf(other.name));
  if (differing.length === 0) return [];
  const names = differing.map(({ one, other }) => `${one.name} / ${other.name}`).join('; ');
  const places = differing.flatMap(({ one, other }) => [one, other].map(({ at }) => source.place(at.start, at.end)));
  return [finding('list-names-differ', 'info', { area, names }, { places })];
}
