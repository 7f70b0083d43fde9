import type { YearSums } from '../../../shared/plan/diff-summary.ts';
import { sumStated } from '../../../shared/plan/year-costs.ts';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { useText } from '../../ui/use-text.ts';

type Line = { readonly id: 'before' | 'after' | 'difference' };
const lines: readonly Line[] = [{ id: 'before' }, { id: 'after' }, { id: 'difference' }];

/** What the initiatives cost before and after, year by year, with the difference. */
export function SumsTable({ years }: { readonly years: readonly YearSums[] }) {
  const t = useText();
  const cell = (id: Line['id'], amount: number | null) => (
    <Amount kronor={amount} as={id === 'difference' ? id : 'tkr'} />
  );
  const columns: Column<Line>[] = [
    { id: 'line', title: t('compare.costs'), isRowHeader: true, cell: ({ id }) => t(`compare.${id}`) },
    ...years.map((year): Column<Line> => ({
      id: year.year,
      title: year.year,
      align: 'end',
      cell: ({ id }) => cell(id, year[id]),
    })),
    {
      id: 'sum',
      title: t('plans.sum'),
      align: 'end',
      cell: ({ id }) => <strong>{cell(id, sumStated(years.map((year) => year[id])))}</strong>,
    },
  ];
  return <DataTable caption={t('compare.perYear')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
