import '../../charts/charts.css';
import { costIn, sumStated } from '../../../shared/plan/year-costs.ts';
import type { Initiative, Plan } from '../../../shared/plan/plan.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { FigureData, FigureRow } from '../../charts/figure-data.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { spanOf } from '../plan-figures.ts';

/** An initiative's cost over the plan's years, as columns under the table that says the same; none where nothing is stated. */
export function InitiativeCosts({ plan, initiative }: { readonly plan: Plan; readonly initiative: Initiative }) {
  const t = useText();
  const format = useFormat();
  const { period } = plan;
  const costs = period.map((year) => costIn(initiative, year));
  if (period.length < 2 || !costs.some((cost) => cost !== null && cost !== 0)) return null;
  const sums = period.map((year, at) =>
    t('charts.costsOf', { year, amount: format.tkr(costs[at] ?? null), unit: t('common.tkr') }),
  );
  const data: FigureData = {
    name: initiative.title,
    title: t('charts.initiativeTitle', { title: initiative.title }),
    summary: t('charts.initiativeSummary', { title: initiative.title, sums: sums.join(', ') }),
    rowTitle: t('charts.initiative'),
    columns: period.map((year) => ({ id: String(year), title: String(year), kind: 'amount' })),
    rows: [rowOf(initiative, period)],
    unit: 'tkr',
  };
  return <ColumnChart data={data} columns={period.map(String)} isSmall />;
}

/** What a plan's initiatives cost over its period, one on the other, by their numbers. */
export function PlanCosts({ plan }: { readonly plan: Plan }) {
  const t = useText();
  const format = useFormat();
  const { period, area, areaId, initiatives } = plan;
  const rows = initiatives.map((initiative) => rowOf(initiative, period));
  const sums = period.map((year) => sumStated(initiatives.map((initiative) => costIn(initiative, year))));
  const numbers = new Map(initiatives.map(({ id, number }) => [id, number]));
  const said = period.map((year, at) =>
    t('charts.costsOf', { year, amount: format.tkr(sums[at] ?? null), unit: t('common.tkr') }),
  );
  const data: FigureData = {
    name: `kostnader-${areaId}-${period[0] ?? ''}`,
    title: t('charts.planTitle', { area }),
    summary: t('charts.planSummary', { area, years: spanOf(period), sums: said.join(', ') }),
    rowTitle: t('charts.initiative'),
    columns: [
      ...period.map((year) => ({ id: String(year), title: String(year), kind: 'amount' as const })),
      { id: 'sum', title: t('charts.sum'), kind: 'amount' },
    ],
    rows,
    foot: {
      label: t('charts.sum'),
      cells: {
        ...Object.fromEntries(period.map((year, at) => [String(year), sums[at] ?? null])),
        sum: sumStated(sums),
      },
    },
    unit: 'tkr',
  };
  const isEmpty = sums.every((sum) => sum === null);
  return (
    <Figure data={data} note={isEmpty ? t('charts.planNothing') : undefined}>
      {!isEmpty && <ColumnChart data={data} columns={period.map(String)} keyOf={({ id }) => numbers.get(id) ?? ''} />}
    </Figure>
  );
}

function rowOf(initiative: Initiative, period: readonly number[]): FigureRow {
  const costs = period.map((year) => costIn(initiative, year));
  return {
    id: initiative.id,
    label: initiative.title,
    note: initiative.number,
    cells: {
      ...Object.fromEntries(period.map((year, at) => [String(year), costs[at] ?? null])),
      sum: sumStated(costs),
    },
  };
}
