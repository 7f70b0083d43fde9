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
  return [...findings, ...checkTotal(source, budget)];
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
  return findings;
}

/** The first column is last year's budget, which the budget table gives for maintenance; the last is this year's. */
function comparable(kind: CostKind, area: FoundArea): (FoundArea['development'] & { column: string }) | undefined {
  const column = kind === 'maintenance' ? 'maintenancePrevious' : 'development';
  return { ...area[column], column };
}
