import type { Budget, BudgetArea } from './import-result.ts';
import { keyOf } from './names.ts';
import type { Place } from './place.ts';
import { totalColumns, type FoundArea, type FoundBudget, type PlacedAmount } from './read-budget.ts';
import type { SourceText } from './read-source.ts';
import type { Summary } from './read-summary.ts';

/**
 * The budget as the import gives it. This year's maintenance of an area is read from the table of areas where the budget
 * table has only its total.
 */
export function budgetOf(source: SourceText, found: FoundBudget, summary: Summary | undefined): Budget {
  const place = ({ start, end }: { start: number; end: number }): Place => source.place(start, end) as Place;
  const { totals } = found;
  const places: Record<string, Place> = {};
  for (const column of totalColumns) {
    const total = totals[column];
    if (total !== undefined) places[column] = place(total.at);
  }
  return {
    year: found.year,
    at: place(found.at),
    areas: found.areas.map((area) => areaOf(area, area.maintenance ?? fromSummary(area, summary), place)),
    totals: {
      maintenancePrevious: totals.maintenancePrevious?.amount ?? null,
      development: totals.development?.amount ?? null,
      maintenance: totals.maintenance?.amount ?? null,
      total: totals.total?.amount ?? null,
      places,
    },
  };
}

function fromSummary({ area }: FoundArea, summary: Summary | undefined): PlacedAmount | undefined {
  const row = summary?.maintenance.rows.find((other) => keyOf(other.area) === keyOf(area));
  const amount = row?.amounts.at(-1);
  return amount === undefined || amount.start === amount.end
    ? undefined
    : { amount: amount.value, at: { start: amount.start, end: amount.end } };
}

function areaOf(
  area: FoundArea,
  maintenance: PlacedAmount | undefined,
  place: (span: { start: number; end: number }) => Place,
): BudgetArea {
  return {
    area: area.area,
    maintenancePrevious: area.maintenancePrevious.amount,
    development: area.development.amount,
    maintenance: maintenance?.amount ?? null,
    items: area.items.map(({ name, amount, at }) => ({ name, amount, at: place(at) })),
    at: place(area.at),
    places: {
      maintenancePrevious: place(area.maintenancePrevious.at),
      development: place(area.development.at),
      ...(maintenance === undefined ? {} : { maintenance: place(maintenance.at) }),
    },
  };
}
