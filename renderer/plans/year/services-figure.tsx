import { useState } from 'react';
import { columnsOf, type YearFigures } from '../../../shared/plan/year-figures.ts';
import { serviceGroups, sumsOf } from '../../../shared/plan/year-figures-money.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { FigureData, FigureRow, Unit } from '../../charts/figure-data.ts';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';

/** What each service of an area costs, before and after, maintenance and development each in its group. */
export function ServicesFigure({ figures, unit }: { readonly figures: YearFigures; readonly unit: Unit }) {
  const t = useText();
  const format = useFormat();
  const all = serviceGroups(figures.services);
  const areas = [...new Set(all.map(({ area }) => area))];
  const [chosen, setChosen] = useState(areas[0] ?? '');
  const area = areas.includes(chosen) ? chosen : (areas[0] ?? '');
  const columns = columnsOf(figures.services);
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  const groups = all.filter((one) => one.area === area);
  const sumFor = (kind: string): number | null => groups.find((one) => one.kind === kind)?.sums[last] ?? null;
  const rows = groups.flatMap(({ kind, rows: mine, sums }): FigureRow[] => [
    { id: kind, label: t(`charts.${kind}`), isGroup: true, cells: sums },
    ...mine.map(({ name, amounts, comment }, place) => ({
      id: `${kind} ${place}`,
      label: name,
      cells: { ...amounts, comment },
    })),
  ]);
  const hasComments = groups.some((group) => group.rows.some(({ comment }) => comment !== null));
  const data: FigureData = {
    name: `tjanster-${area}-${figures.year}`,
    title: t('charts.servicesTitle', { area }),
    summary: t('charts.servicesSummary', {
      area,
      column: last,
      maintenance: format[unit](sumFor('maintenance')),
      development: format[unit](sumFor('development')),
      unit: t(`common.${unit}`),
    }),
    rowTitle: t('charts.service'),
    columns: [
      ...columns.map((column) => ({ id: column, title: column, kind: 'amount' as const })),
      ...(hasComments ? [{ id: 'comment', title: t('charts.comment'), kind: 'text' as const }] : []),
    ],
    rows,
    foot: {
      label: t('charts.sum'),
      cells: sumsOf(
        groups.flatMap((group) => group.rows),
        columns,
      ),
    },
    unit,
  };
  return (
    <Figure
      data={data}
      choices={
        <RadioChips
          label={t('charts.area')}
          options={areas.map((one) => ({ id: one, label: one }))}
          value={area}
          onChange={setChosen}
        />
      }
    >
      <BarChart
        data={data}
        bars={first === last ? [{ segments: [last] }] : [{ segments: [first] }, { segments: [last] }]}
        tones={{ [first]: { colour: 5, isHatched: true }, [last]: { colour: 1 } }}
      />
    </Figure>
  );
}
