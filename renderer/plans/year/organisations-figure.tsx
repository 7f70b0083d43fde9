import { useState } from 'react';
import { columnsOf, sumOf, type YearFigures } from '../../../shared/plan/year-figures.ts';
import { organisationGroups, shareOf, type OrganisationShare } from '../../../shared/plan/year-figures-money.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import type { FigureData, FigureRow, Unit } from '../../charts/figure-data.ts';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';

const largest = 15;

/** What each organisation pays, in its group and of all; the chart shows the largest, the rest in one bar, or all. */
export function OrganisationsFigure({ figures, unit }: { readonly figures: YearFigures; readonly unit: Unit }) {
  const t = useText();
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const columns = columnsOf(figures.organisations);
  const column = columns.at(-1) ?? '';
  const { groups, sums } = organisationGroups(figures.organisations, column);
  const group = groups.find((one) => one.group === chosen);
  const shown = (group ? group.rows : groups.flatMap(({ rows }) => rows)).toSorted(
    (one, other) => (other.amounts[column] ?? 0) - (one.amounts[column] ?? 0),
  );
  const hasRest = shown.length > largest + 1;
  const rest = hasRest && !showsAll ? shown.slice(largest) : [];
  const others: FigureRow[] =
    rest.length === 0
      ? []
      : [
          {
            id: 'others',
            isRest: true,
            label: t('charts.others', { count: rest.length }),
            cells: Object.fromEntries(columns.map((one) => [one, sumOf(rest, one)])),
          },
        ];
  const first = shown[0];
  const total = group ? (group.sums[column] ?? null) : (sums[column] ?? null);
  const frame: Omit<FigureData, 'rows'> = {
    name: `forvaltningar-och-bolag-${figures.year}`,
    title: t('charts.organisationsTitle', { year: figures.year }),
    summary: t('charts.organisationsSummary', {
      count: shown.length,
      total: format[unit](total),
      unit: t(`common.${unit}`),
      largest: first?.name ?? '–',
      share: format.percent(first ? (group ? first.shareOfGroup : first.shareOfAll) : null),
    }),
    rowTitle: t('charts.organisation'),
    columns: [
      ...columns.map((one) => ({ id: one, title: one, kind: 'amount' as const })),
      { id: 'shareOfGroup', title: t('charts.shareOfGroup'), kind: 'share' },
      { id: 'shareOfAll', title: t('charts.shareOfAll'), kind: 'share' },
    ],
    foot: {
      label: t('charts.sum'),
      cells: { ...sums, shareOfAll: shareOf(sums[column] ?? null, sums[column] ?? null) },
    },
    unit,
  };
  const table: FigureRow[] = groups
    .filter((one) => !group || one === group)
    .flatMap((one) => [
      {
        id: one.group,
        label: one.group,
        isGroup: true,
        cells: {
          ...one.sums,
          shareOfGroup: shareOf(one.sums[column] ?? null, one.sums[column] ?? null),
          shareOfAll: one.shareOfAll,
        },
      },
      ...one.rows.map(rowOf),
    ]);
  const { foot: _foot, ...footless } = frame;
  return (
    <Figure
      data={{ ...frame, rows: [...shown.slice(0, shown.length - rest.length).map(rowOf), ...others] }}
      table={{ ...(group ? footless : frame), rows: table }}
      choices={
        <div className="figure-choices">
          <RadioChips
            label={t('charts.group')}
            options={[
              { id: '', label: t('charts.allGroups') },
              ...groups.map((one) => ({ id: one.group, label: one.group })),
            ]}
            value={group ? chosen : ''}
            onChange={setChosen}
          />
          {hasRest && (
            <RadioChips
              label={t('charts.showing')}
              options={[
                { id: 'largest', label: t('charts.showLargest', { count: largest }) },
                { id: 'all', label: t('charts.showAll', { count: shown.length }) },
              ]}
              value={showsAll ? 'all' : 'largest'}
              onChange={(id) => setShowsAll(id === 'all')}
            />
          )}
        </div>
      }
    >
      <BarChart
        data={{ ...frame, rows: [...shown.slice(0, shown.length - rest.length).map(rowOf), ...others] }}
        bars={[{ segments: [column] }]}
        tones={{ [column]: { colour: 1 } }}
      />
    </Figure>
  );
}

function rowOf({ code, name, amounts, shareOfGroup, shareOfAll }: OrganisationShare): FigureRow {
  return { id: `${code} ${name}`, label: name, note: code, cells: { ...amounts, shareOfGroup, shareOfAll } };
}
