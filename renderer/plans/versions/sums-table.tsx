import type { DiffSummary } from '../../../shared/plan/diff-summary.ts';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { useText } from '../../ui/use-text.ts';

type Year = DiffSummary['years'][number];

/** What the initiatives cost before and after, by year, with the difference. */
export function SumsTable({ years }: { readonly years: readonly Year[] }) {
  const t = useText();
  const sum = (amountOf: (year: Year) => number) => years.reduce((all, year) => all + amountOf(year), 0);
  const column = (
    id: string,
    title: string,
    amountOf: (year: Year) => number,
    as: 'tkr' | 'difference',
  ): Column<Year> => ({
    id,
    title,
    align: 'end',
    cell: (year) => <Amount kronor={amountOf(year)} as={as} />,
    foot: <Amount kronor={sum(amountOf)} as={as} />,
  });
  const columns: Column<Year>[] = [
    { id: 'year', title: t('compare.year'), isRowHeader: true, cell: ({ year }) => year, foot: t('plans.sum') },
    column('before', t('compare.before'), ({ before }) => before, 'tkr'),
    column('after', t('compare.after'), ({ after }) => after, 'tkr'),
    column('difference', t('compare.difference'), ({ before, after }) => after - before, 'difference'),
  ];
  return <DataTable caption={t('compare.perYear')} columns={columns} rows={years} rowKey={({ year }) => year} />;
}
