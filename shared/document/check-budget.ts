import { sumKronor } from '../plan/money.ts';
import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import { keyOf } from './names.ts';
import type { FoundArea, FoundBudget } from './read-budget.ts';
import type { SourceText } from './read-source.ts';
import type { CostKind, Summary } from './read-summary.ts';

/** Finds where the budget table's sums are not the sums of its rows. */
export function checkBudget(source: SourceText, budget: FoundBudget): Finding[] {
  const findings: Finding[] = [];
  const { areas, totals } = budget;
  for (const area of areas) {
    if (area.items.length === 0) continue;
    const [stated, computed] = [area.development.amount ?? 0, sumKronor(area.items.map(({ amount }) => amount))];
    const severity = severityOf(stated, computed);
    if (severity === undefined) continue;
    const items = { start: area.items[0]!.at.start, end: area.items.at(-1)!.at.end };
    const places = [
      source.place(area.development.at.start, area.development.at.end),
      source.place(items.start, items.end),
    ];
    const params = { area: area.area, stated, computed };
    findings.push(finding('area-items-sum', severity, params, { stated, computed, places }));
  }
  for (const column of ['maintenancePrevious', 'development'] as const) {
    const total = totals[column];
    if (total === undefined) continue;
    const [stated, computed] = [total.amount ?? 0, sumKronor(areas.map((area) => area[column].amount))];
    const severity = severityOf(stated, computed);
    if (severity === undefined) continue;
    const places = [source.place(total.at.start, total.at.end), source.place(budget.at.start, budget.at.end)];
    const params = { column, stated, computed };
    findings.push(finding('budget-column-sum', severity, params, { stated, computed, places }));
  }
  return [...findings, ...checkTotal(source, budget), ...checkChange(source, budget)];
}

function checkTotal(source: SourceText, { totals }: FoundBudget): Finding[] {
  const { development, maintenance, total } = totals;
  if (development === undefined || maintenance === undefined || total === undefined) return [];
  const [stated, computed] = [total.amount ?? 0, (development.amount ?? 0) + (maintenance.amount ?? 0)];
  const severity = severityOf(stated, computed);
  if (severity === undefined) return [];
  const places = [total, development, maintenance].map(({ at }) => source.place(at.start, at.end));
  return [finding('budget-total-sum', severity, { stated, computed }, { stated, computed, places })];
}

function checkChange(source: SourceText, { totals, change }: FoundBudget): Finding[] {
  const { maintenance, maintenancePrevious } = totals;
  if (change === null || maintenance === undefined || maintenancePrevious === undefined) return [];
  const [stated, computed] = [change.amount ?? 0, (maintenance.amount ?? 0) - (maintenancePrevious.amount ?? 0)];
  const severity = severityOf(stated, computed);
  if (severity === undefined) return [];
  const places = [change, maintenance, maintenancePrevious].map(({ at }) => source.place(at.start, at.end));
  return [finding('budget-change-differ', severity, { stated, computed }, { stated, computed, places })];
}

/** Finds where the table of areas does not add up, and where it and the budget table say different things. */
export function checkSummary(source: SourceText, summary: Summary, budget: FoundBudget | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const kind of ['maintenance', 'development'] as const) {
    const { rows, sum } = summary[kind];
    for (const [column, amount] of (sum?.amounts ?? []).entries()) {
      const [stated, computed] = [
        amount.value ?? 0,
        sumKronor(rows.map(({ amounts }) => amounts[column]?.value ?? null)),
      ];
      const severity = severityOf(stated, computed);
      if (severity === undefined) continue;
      const places = [source.place(amount.start, amount.end), source.place(rows[0]!.at.start, rows.at(-1)!.at.end)];
      const params = { kind, column: column + 1, stated, computed };
      findings.push(finding('summary-sum', severity, params, { stated, computed, places }));
    }
    for (const { area, amounts } of rows) {
      const found = budget?.areas.find((other) => keyOf(other.area) === keyOf(area));
      const compared = found === undefined ? undefined : comparable(kind, found);
      const amount = kind === 'maintenance' ? amounts[0] : amounts.at(-1);
      if (compared === undefined || amount === undefined) continue;
      const [stated, computed] = [compared.amount ?? 0, amount.value ?? 0];
      const severity = severityOf(stated, computed);
      if (severity === undefined) continue;
      const places = [source.place(compared.at.start, compared.at.end), source.place(amount.start, amount.end)];
      const params = { area, column: compared.column, stated, computed };
      findings.push(finding('budget-tables-differ', severity, params, { stated, computed, places }));
    }
  }
  return [...findings, ...checkSummaryTotal(source, summary), ...checkAgainstTotals(source, summary, budget)];
}

/** An adjustment that stands before the total may be of any column: it explains a difference of its own size. */
function checkSummaryTotal(source: SourceText, { maintenance, development, total, adjustments }: Summary): Finding[] {
  if (total === null || maintenance.sum === null || development.sum === null) return [];
  const sums = [maintenance.sum, development.sum];
  return total.amounts.flatMap(({ value, start, end }, column) => {
    const [stated, computed] = [value ?? 0, sumKronor(sums.map(({ amounts }) => amounts[column]?.value ?? null))];
    const severity = severityOf(stated, computed);
    if (severity === undefined || adjustments.includes(stated - computed)) return [];
    const places = [{ start, end }, ...sums.map(({ at }) => at)].map((at) => source.place(at.start, at.end));
    const params = { column: column + 1, stated, computed };
    return [finding('summary-total-sum', severity, params, { stated, computed, places })];
  });
}

function checkAgainstTotals(source: SourceText, summary: Summary, budget: FoundBudget | undefined): Finding[] {
  const { maintenance, development, total } = summary;
  const compared = [
    ['maintenancePrevious', maintenance.sum?.amounts[0]],
    ['maintenance', maintenance.sum?.amounts.at(-1)],
    ['development', development.sum?.amounts.at(-1)],
    ['total', total?.amounts.at(-1)],
  ] as const;
  return compared.flatMap(([column, amount]) => {
    const stated = budget?.totals[column];
    if (stated === undefined || amount === undefined) return [];
    const values = { stated: stated.amount ?? 0, computed: amount.value ?? 0 };
    const severity = severityOf(values.stated, values.computed);
    if (severity === undefined) return [];
    const places = [source.place(stated.at.start, stated.at.end), source.place(amount.start, amount.end)];
    return [finding('budget-totals-differ', severity, { column, ...values }, { ...values, places })];
  });
}

/** The first column is last year's budget, which the budget table gives for maintenance; the last is this year's. */
function comparable(kind: CostKind, area: FoundArea): (FoundArea['development'] & { column: string }) | undefined {
  const column = kind === 'maintenance' ? 'maintenancePrevious' : 'development';
  return { ...area[column], column };
}
