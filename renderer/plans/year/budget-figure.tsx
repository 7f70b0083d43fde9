import type { YearFigures } from '../../../shared/plan/year-figures.ts';
import { budgetRows, shareOf, type BudgetRow } from '../../../shared/plan/year-figures-money.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { Cells, FigureData, Unit } from '../../charts/figure-data.ts';
import type { Tone } from '../../charts/tone.ts';
import { useFormat, useText } from '../../ui/use-text.ts';

const tones: Readonly<Record<string, Tone>> = {
  previous: { colour: 5, isHatched: true },
  maintenance: { colour: 1 },
  development: { colour: 2 },
};

/** A year's budget by area: maintenance before, and after with development laid on it. */
export function BudgetFigure({ figures, unit }: { readonly figures: YearFigures; readonly unit: Unit }) {
  const t = useText();
  const format = useFormat();
  const { year, stated, areas } = figures;
  const { rows, sum } = budgetRows(areas);
  const cells = (row: BudgetRow): Cells => ({
    previous: row.maintenancePrevious,
    maintenance: row.maintenance,
    change: row.change,
    development: row.development,
    sum: row.sum,
    share: shareOf(row.sum, sum.sum),
  });
  const largest = rows.toSorted((one, other) => (other.sum ?? 0) - (one.sum ?? 0))[0];
  const data: FigureData = {
    name: `budget-${year}`,
    title: t('charts.budgetTitle', { year }),
    summary: t('charts.budgetSummary', {
      year,
      before: year - 1,
      unit: t(`common.${unit}`),
      maintenance: format[unit](sum.maintenance),
      development: format[unit](sum.development),
      previous: format[unit](sum.maintenancePrevious),
      largest: largest?.area ?? '–',
    }),
    rowTitle: t('charts.area'),
    columns: [
      { id: 'previous', title: t('charts.maintenanceIn', { year: year - 1 }), kind: 'amount' },
      { id: 'maintenance', title: t('charts.maintenanceIn', { year }), kind: 'amount' },
      { id: 'change', title: t('charts.change'), kind: 'difference' },
      { id: 'development', title: t('charts.developmentIn', { year }), kind: 'amount' },
      { id: 'sum', title: t('charts.totalIn', { year }), kind: 'amount' },
      { id: 'share', title: t('charts.share'), kind: 'share' },
    ],
    rows: rows.map((row) => ({ id: row.areaId, label: row.area, cells: cells(row) })),
    foot: { label: t('charts.sum'), cells: cells(sum) },
    unit,
  };
  const total = stated?.total ?? null;
  const differs = total !== null && sum.sum !== null && total !== sum.sum;
  return (
    <Figure
      data={data}
      note={
        differs ? t('charts.statedDiffers', { stated: format.tkr(total), computed: format.tkr(sum.sum) }) : undefined
      }
    >
      <BarChart
        data={data}
        tones={tones}
        bars={[{ segments: ['previous'] }, { segments: ['maintenance', 'development'] }]}
      />
    </Figure>
  );
}
