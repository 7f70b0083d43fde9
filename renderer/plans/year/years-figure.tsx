import { sumStated } from '../../../shared/plan/year-costs.ts';
import type { YearFigures } from '../../../shared/plan/year-figures.ts';
import { budgetRows } from '../../../shared/plan/year-figures-money.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { Cells, FigureData, Unit } from '../../charts/figure-data.ts';
import type { Tone } from '../../charts/tone.ts';
import { useFormat, useText } from '../../ui/use-text.ts';

/** The whole budget of each area, planning year by planning year. */
export function YearsFigure({ figures, unit }: { readonly figures: readonly YearFigures[]; readonly unit: Unit }) {
  const t = useText();
  const format = useFormat();
  const years = figures.map(({ year }) => year);
  const budgets = figures.map(({ areas }) => budgetRows(areas));
  const names = new Map(budgets.flatMap(({ rows }) => rows.map(({ areaId, area }) => [areaId, area] as const)));
  const sums: Cells = Object.fromEntries(years.map((year, at) => [String(year), budgets[at]?.sum.sum ?? null]));
  const cellsOf = (areaId: string): Cells =>
    Object.fromEntries(
      years.map((year, at) => [
        String(year),
        sumStated((budgets[at]?.rows ?? []).filter((row) => row.areaId === areaId).map(({ sum }) => sum)),
      ]),
    );
  const data: FigureData = {
    name: `budget-${years.join('-')}`,
    title: t('charts.yearsTitle'),
    summary: t('charts.yearsSummary', {
      years: years.join(', '),
      total: format[unit](budgets.at(-1)?.sum.sum ?? null),
      unit: t(`common.${unit}`),
    }),
    rowTitle: t('charts.area'),
    columns: years.map((year) => ({ id: String(year), title: String(year), kind: 'amount' as const })),
    rows: [...names].map(([areaId, area]) => ({ id: areaId, label: area, cells: cellsOf(areaId) })),
    foot: { label: t('charts.sum'), cells: sums },
    unit,
  };
  const tones = Object.fromEntries(
    years.map((year, at): [string, Tone] => [
      String(year),
      at === years.length - 1 ? { colour: 1 } : { colour: 5 - (at % 4), isHatched: true },
    ]),
  );
  return (
    <Figure data={data}>
      <BarChart data={data} tones={tones} bars={years.map((year) => ({ segments: [String(year)] }))} />
    </Figure>
  );
}
