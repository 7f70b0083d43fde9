import { columnsOf, sumOf, type ListedFigures } from '../../../shared/plan/year-figures.ts';
import { listedGroups, sumsOf } from '../../../shared/plan/year-figures-money.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { FigureData, FigureRow, Unit } from '../../charts/figure-data.ts';
import { useFormat, useText } from '../../ui/use-text.ts';

export interface ListedFigureProps {
  readonly kind: 'development' | 'funding';
  readonly list: readonly ListedFigures[];
  readonly year: number;
  readonly unit: Unit;
}

/** The year's list of development initiatives, or their funding: by area in the chart, row by row in the table. */
export function ListedFigure({ kind, list, year, unit }: ListedFigureProps) {
  const t = useText();
  const format = useFormat();
  const columns = columnsOf(list).filter((column) => sumOf(list, column) !== null);
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  const groups = listedGroups(list);
  const sums = sumsOf(list, columns);
  const largest = groups.toSorted((one, other) => (other.sums[last] ?? 0) - (one.sums[last] ?? 0))[0];
  const frame: Omit<FigureData, 'rows'> = {
    name: `${kind === 'funding' ? 'finansiering' : 'utvecklingsinitiativ'}-${year}`,
    title: t(`charts.${kind}Title`, { year }),
    summary: t(`charts.${kind}Summary`, {
      column: last,
      total: format[unit](sums[last] ?? null),
      unit: t(`common.${unit}`),
      largest: largest?.area ?? '–',
    }),
    rowTitle: t('charts.initiative'),
    columns: columns.map((column) => ({ id: column, title: column, kind: 'amount' as const })),
    foot: { label: t('charts.sum'), cells: sums },
    unit,
  };
  const areas = groups.map(({ area, sums: of }): FigureRow => ({ id: area, label: area, cells: of }));
  const rows = groups.flatMap(({ area, rows: mine, sums: of }): FigureRow[] => [
    { id: area, label: area, isGroup: true, cells: of },
    ...mine.map(({ name, amounts }, place) => ({ id: `${area} ${place}`, label: name, cells: amounts })),
  ]);
  const chart = { ...frame, rows: areas };
  return (
    <Figure data={chart} table={{ ...frame, rows }}>
      <BarChart
        data={chart}
        bars={first === last ? [{ segments: [last] }] : [{ segments: [first] }, { segments: [last] }]}
        tones={{ [first]: { colour: 5, isHatched: true }, [last]: { colour: 2 } }}
      />
    </Figure>
  );
}
