import { costOf, type YearFigures } from '../../../shared/plan/year-figures.ts';
import { sumStated } from '../../../shared/plan/year-costs.ts';
import { ColumnChart } from '../../charts/column-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import { amountIn, type FigureData, type Unit } from '../../charts/figure-data.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { spanOf } from '../plan-figures.ts';

/** What the initiatives of all areas cost each calendar year of the plans. */
export function CostsFigure({ figures, unit }: { readonly figures: YearFigures; readonly unit: Unit }) {
  const t = useText();
  const format = useFormat();
  const planned = figures.areas.filter(({ plan }) => plan !== null);
  const years = [...new Set(planned.flatMap(({ plan }) => plan?.period ?? []))].sort((one, other) => one - other);
  const rows = planned.map(({ areaId, area, plan }) => {
    const costs = years.map((year) => [String(year), costOf(plan?.initiatives ?? [], year)] as const);
    const sum = sumStated(costs.map(([, cost]) => cost));
    return { id: areaId, label: area, cells: { ...Object.fromEntries(costs), sum }, sum };
  });
  const totals = [...years.map(String), 'sum'].map((column) => {
    const cells = rows.map((row) => amountIn(row.cells, column));
    return [column, sumStated(cells)] as const;
  });
  const silent = rows.filter(({ sum }) => sum === null).map(({ label }) => label);
  const sums = totals
    .slice(0, -1)
    .map(([year, amount]) => t('charts.costsOf', { year, amount: format[unit](amount), unit: t(`common.${unit}`) }))
    .join(', ');
  const data: FigureData = {
    name: `initiativ-${spanOf(years)}`,
    title: t('charts.costsTitle'),
    summary: t('charts.costsSummary', { years: spanOf(years), sums }),
    rowTitle: t('charts.area'),
    columns: [
      ...years.map((year) => ({ id: String(year), title: String(year), kind: 'amount' as const })),
      { id: 'sum', title: t('charts.sum'), kind: 'amount' },
    ],
    rows,
    foot: { label: t('charts.sum'), cells: Object.fromEntries(totals) },
    unit,
  };
  const isEmpty = silent.length === rows.length;
  const missing = silent.length > 0 ? t('charts.costsMissing', { areas: silent.join(', ') }) : undefined;
  return (
    <Figure data={data} note={isEmpty ? t('charts.costsNothing') : missing}>
      {!isEmpty && <ColumnChart data={data} columns={years.map(String)} />}
    </Figure>
  );
}
