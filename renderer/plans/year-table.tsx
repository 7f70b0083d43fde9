import type { PlanSummary, Year } from '../../shared/bridge/shapes.ts';
import { localeTag } from '../../shared/language/locale.ts';
import { Amount } from '../ui/amount.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { sumStated } from '../../shared/plan/year-costs.ts';
import { yearsOf } from './plan-figures.ts';

interface Row {
  readonly plan: PlanSummary;
  readonly budget: Year['budget'][number] | null;
  /** True where the area has another version that nothing came from either. */
  readonly isOneOfSeveral: boolean;
}

export interface YearTableProps {
  readonly year: Year;
  readonly onChoose: (plan: string) => void;
}

/** The areas of a year with their newest plan, what its initiatives cost and what the budget gives; sums below. */
export function YearTable({ year, onChoose }: YearTableProps) {
  const t = useText();
  const format = useFormat();
  const rows = rowsOf(year);
  const amountColumn = (id: string, title: string, amountOf: (row: Row) => number | null, sum: number | null) => ({
    id,
    title,
    align: 'end' as const,
    cell: (row: Row) => <Amount kronor={amountOf(row)} />,
    foot: <Amount kronor={sum} />,
  });
  const columns: Column<Row>[] = [
    {
      id: 'area',
      title: t('plans.area'),
      isRowHeader: true,
      cell: ({ plan, isOneOfSeveral }) => (
        <>
          {plan.area} {isOneOfSeveral && <Chip tone="careful">{t('plans.severalVersions')}</Chip>}
        </>
      ),
      foot: t('plans.sum'),
    },
    { id: 'version', title: t('plans.version'), cell: ({ plan }) => plan.version || '–' },
    {
      id: 'date',
      title: t('plans.date'),
      cell: ({ plan }) => <span className="plans-nowrap">{format.shortDate(plan.date)}</span>,
    },
    {
      id: 'initiatives',
      title: t('plans.initiatives'),
      align: 'end',
      cell: ({ plan }) => format.count(plan.initiatives),
      foot: format.count(rows.reduce((sum, { plan }) => sum + plan.initiatives, 0)),
    },
    ...(rows.some(({ plan }) => plan.toReview > 0)
      ? [
          {
            id: 'toReview',
            title: t('years.toReviewTitle'),
            align: 'end' as const,
            cell: ({ plan }: Row) =>
              plan.toReview > 0 ? <Chip tone="careful">{format.count(plan.toReview)}</Chip> : format.count(0),
            foot: format.count(rows.reduce((sum, { plan }) => sum + plan.toReview, 0)),
          },
        ]
      : []),
    ...yearsOf(rows.map(({ plan }) => plan)).map((one) => {
      const amountOf = ({ plan }: Row) => plan.totals[one] ?? null;
      return amountColumn(String(one), String(one), amountOf, sumStated(rows.map(amountOf)));
    }),
    ...(year.budget.length === 0 ? [] : (['maintenance', 'development'] as const)).map((kind) =>
      amountColumn(
        kind,
        t(kind === 'maintenance' ? 'plans.budgetMaintenance' : 'plans.budgetDevelopment'),
        ({ budget }) => budget?.[kind] ?? null,
        sumStated(year.budget.map((budget) => budget[kind])),
      ),
    ),
  ];
  return (
    <DataTable
      caption={t('plans.areasOfYear', { year: year.year })}
      columns={columns}
      rows={rows}
      rowKey={({ plan }) => plan.hash}
      onChoose={({ plan }) => onChoose(plan.hash)}
    />
  );
}

function rowsOf({ plans, budget }: Year): Row[] {
  const newest = plans.filter((plan) => plan.newest);
  return newest
    .map((plan) => ({
      plan,
      budget: budget.find(({ areaId }) => areaId === plan.areaId) ?? null,
      isOneOfSeveral: newest.filter(({ areaId }) => areaId === plan.areaId).length > 1,
    }))
    .sort((one, other) => one.plan.area.localeCompare(other.plan.area, localeTag.sv));
}
