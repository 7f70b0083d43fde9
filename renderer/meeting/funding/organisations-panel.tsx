import { useMemo, useState } from 'react';
import { allocate } from '../../../shared/scoring/allocate.ts';
import { columnsOf } from '../../../shared/plan/year-figures.ts';
import { useYearFigures } from '../../plans/year/use-year-figures.ts';
import { Amount } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import type { ScenarioColumn } from './scenario-columns.ts';

/** What each organisation would pay in a year by its share of the whole, column by column; or that nobody knows. */
export function OrganisationsPanel({ columns }: { readonly columns: readonly ScenarioColumn[] }) {
  const t = useText();
  const period = useMeeting((view) => view.state.period);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('funding.organisations')} isOpen={isOpen} onChange={setOpen}>
      {isOpen && period[0] !== undefined && <Organisations columns={columns} period={period} />}
    </Disclosure>
  );
}

function Organisations({
  columns,
  period,
}: {
  readonly columns: readonly ScenarioColumn[];
  readonly period: readonly string[];
}) {
  const t = useText();
  const [year, setYear] = useState(period[0] ?? '');
  const years = useMemo(() => [Number(period[0])], [period]);
  const figures = useYearFigures(years);
  const organisations = useMemo(() => figures?.[0]?.organisations ?? [], [figures]);
  const key = columnsOf(organisations).at(-1) ?? '';
  const shares = useMemo(
    () => organisations.map(({ amounts }) => Math.max(0, amounts[key] ?? 0)),
    [organisations, key],
  );
  const split = useMemo(
    () =>
      columns.map(({ use }) => {
        const used = use?.years.find((one) => one.year === year)?.used;
        if (used === undefined) return null;
        // Whole thousands are split in whole thousands: that is how they are read.
        const unit = used % 1000 === 0 ? 1000 : 1;
        return allocate(used / unit, shares).map((amount) => amount * unit);
      }),
    [columns, shares, year],
  );
  if (!shares.some((share) => share > 0))
    return <p className="k-second">{t('funding.noOrganisations', { year: period[0] ?? '' })}</p>;
  const rows = organisations.map((one, i) => ({ ...one, i })).filter(({ i }) => (shares[i] ?? 0) > 0);
  return (
    <>
      <p className="k-second">{t('funding.organisationsHint', { column: key })}</p>
      <RadioChips
        label={t('funding.year')}
        options={period.map((one) => ({ id: one, label: one }))}
        value={year}
        onChange={setYear}
      />
      <DataTable
        caption={t('funding.organisationsCaption', { year })}
        rows={rows}
        rowKey={({ code, name }) => `${code} ${name}`}
        columns={[
          {
            id: 'name',
            title: t('charts.organisation'),
            isRowHeader: true,
            cell: ({ code, name }) => `${name} ${code}`,
            foot: t('charts.sum'),
          },
          ...columns.map((column, place) => ({
            id: column.id,
            title: t('funding.titleTkr', { title: column.title }),
            align: 'end' as const,
            cell: ({ i }: { readonly i: number }) => <Amount kronor={split[place]?.[i] ?? null} />,
            foot: <Amount kronor={column.use?.years.find((one) => one.year === year)?.used ?? null} />,
          })),
        ]}
      />
    </>
  );
}
