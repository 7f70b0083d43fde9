import { slugOf } from '../../plan/area-id.ts';
import { sumKronor } from '../../plan/money.ts';
import { addCosts, initiativeTotals } from '../../plan/totals.ts';
import { finding } from '../describe-finding.ts';
import { severityOf } from '../difference.ts';
import type { Finding } from '../finding.ts';
import type { Budget, BudgetArea, ImportedInitiative, ImportedPlan } from '../import-result.ts';
import { keyOf } from '../names.ts';
import { pairNames } from '../similarity.ts';

const figures = ['maintenancePrevious', 'development', 'maintenance'] as const;
const likeEnough = 0.55;
// What is compared each with each; of longer lists only equal names are paired.
const mostCompared = 20_000;

/** Holds a workbook's plans and its budget against each other; each initiative gets its row of the budget. */
export function checkBook(
  plans: readonly ImportedPlan[],
  budget: Budget | null,
): { plans: ImportedPlan[]; findings: Finding[] } {
  if (budget === null) return { plans: [...plans], findings: [] };
  const findings = [...checkBudget(budget)];
  const paired = plans.map((plan) => {
    const area = budget.areas.find((each) => slugOf(each.area) === slugOf(plan.area));
    if (area === undefined) return plan;
    const initiatives = withBudget(plan.initiatives, area);
    const withRows = { ...plan, initiatives };
    if (plan.period[0] === budget.year) findings.push(...against(withRows, area, String(budget.year)));
    return withRows;
  });
  return { plans: paired, findings };
}

function checkBudget({ areas, totals }: Budget): Finding[] {
  const items = areas.flatMap(({ area, development, items: rows, places, at }) => {
    if (development === null || rows.length === 0) return [];
    const computed = sumKronor(rows.map(({ amount }) => amount));
    const severity = severityOf(development, computed);
    const params = { area, stated: development, computed };
    const evidence = {
      stated: development,
      computed,
      places: [places['development'] ?? at, ...rows.map((row) => row.at)],
    };
    return severity === undefined ? [] : [finding('area-items-sum', severity, params, evidence)];
  });
  const columns = figures.flatMap((column) => {
    const stated = totals[column];
    const amounts = areas.map((area) => area[column] ?? (column === 'development' ? itemSum(area) : null));
    if (stated === null || amounts.every((amount) => amount === null)) return [];
    const computed = sumKronor(amounts);
    const severity = severityOf(stated, computed);
    const evidence = {
      stated,
      computed,
      places: [totals.places[column], ...areas.map(({ places }) => places[column])],
    };
    return severity === undefined
      ? []
      : [finding('budget-column-sum', severity, { column, stated, computed }, evidence)];
  });
  const { total, development, maintenance } = totals;
  if (total === null || development === null || maintenance === null) return [...items, ...columns];
  const computed = development + maintenance;
  const severity = severityOf(total, computed);
  const evidence = {
    stated: total,
    computed,
    places: [totals.places['total'], totals.places['development'], totals.places['maintenance']],
  };
  return [
    ...items,
    ...columns,
    ...(severity === undefined ? [] : [finding('budget-total-sum', severity, { stated: total, computed }, evidence)]),
  ];
}

/** What an area that states no sum comes to by its items. */
function itemSum({ items }: BudgetArea): number | null {
  return items.length === 0 ? null : sumKronor(items.map(({ amount }) => amount));
}

/** Pairs of equal names alone, each name's first with first. */
function sameNames(ones: readonly string[], others: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [i, name] of others.entries()) {
    const known = places.get(keyOf(name));
    if (known) known.push(i);
    else places.set(keyOf(name), [i]);
  }
  for (const each of places.values()) each.reverse();
  return ones.map((name) => places.get(keyOf(name))?.pop() ?? null);
}

function withBudget(initiatives: readonly ImportedInitiative[], { items }: BudgetArea): ImportedInitiative[] {
  const [titles, names] = [initiatives.map(({ title }) => title), items.map(({ name }) => name)];
  const pairs =
    titles.length * names.length <= mostCompared ? pairNames(titles, names, likeEnough) : sameNames(titles, names);
  return initiatives.map((initiative, i) => {
    const item = items[pairs[i] ?? -1];
    return item === undefined ? initiative : { ...initiative, budget: item };
  });
}

function against({ area, initiatives }: ImportedPlan, budget: BudgetArea, year: string): Finding[] {
  const rows = initiatives.flatMap((initiative) => {
    const { number, title, budget: row, costsAt, at } = initiative;
    const computed = initiativeTotals(initiative)[year];
    if (row?.amount === null || row === null || computed === undefined) return [];
    const severity = severityOf(row.amount, computed);
    const params = { area, number, title, year, stated: row.amount, computed };
    const evidence = { stated: row.amount, computed, places: [row.at, costsAt[year] ?? at] };
    return severity === undefined ? [] : [finding('initiative-budget-differ', severity, params, evidence)];
  });
  const computed = addCosts(initiatives.map(initiativeTotals))[year];
  const stated = budget.development;
  const severity = stated === null || computed === undefined ? undefined : severityOf(stated, computed);
  if (stated === null || computed === undefined || severity === undefined) return rows;
  const places = [budget.places['development'] ?? budget.at, initiatives[0]?.at];
  return [
    ...rows,
    finding('plan-budget-differ', severity, { area, year, stated, computed }, { stated, computed, places }),
  ];
}
