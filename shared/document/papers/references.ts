import type { PlacedAmount, FoundBudget } from '../read-budget.ts';
import type { OrganisationTable } from '../read-organisations.ts';
import type { SourceText } from '../read-source.ts';
import type { Summary } from '../read-summary.ts';
import type { Reference, References } from './check-claims.ts';

/** What the tables say of each kind of cost this year and the year before, for documents to be held against. */
export function referencesOf(
  source: SourceText,
  budget: FoundBudget,
  summary: Summary | undefined,
  organisations: OrganisationTable,
): References {
  const { totals, year, change } = budget;
  const stated = (amount: PlacedAmount | null | undefined): Reference | undefined =>
    amount === null || amount?.amount === null || amount === undefined
      ? undefined
      : { amount: amount.amount, at: source.place(amount.at.start, amount.at.end) };
  const first = (
    row: { readonly amounts: Summary['maintenance']['rows'][number]['amounts'] } | null | undefined,
  ): Reference | undefined => {
    const cell = row?.amounts[0];
    return cell?.value === null || cell === undefined
      ? undefined
      : { amount: cell.value, at: source.place(cell.start, cell.end) };
  };
  return {
    year,
    costOf: (kind, of) => {
      if (of === year) return stated(totals[kind]);
      if (of !== year - 1) return undefined;
      if (kind === 'maintenance') return stated(totals.maintenancePrevious) ?? first(summary?.maintenance.sum);
      return first(kind === 'development' ? summary?.development.sum : summary?.total);
    },
    groups: organisations.groups.flatMap(({ group, sum }) => {
      const amount = Object.values(sum?.amounts ?? {}).at(-1) ?? null;
      if (sum === null || amount === null) return [];
      return [{ name: group, amount, at: source.place(sum.at.start, sum.at.end) }];
    }),
    change: stated(change),
  };
}
