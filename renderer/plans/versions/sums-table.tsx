import type { DiffSummary } from '../../../shared/plan/diff-summary.ts';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { useText } from '../../ui/use-text.ts';

type Year = DiffSummary['years'][number];
type Line = { readonly id: 'before' | 'after' | 'difference'; readonly amountOf: (year: Year) => number };

const lines: readonly Line[] = [
  { id: 'before', amountOf: ({ before }) => before },
  { id: 'after', amountOf: ({ after }) => after },
  { id: 'difference', amountOf: ({ before, after }) => after - before },
];

/** What the initiatives cost before and after, year by year, with the difference. */
export function SumsTable({ years }: { readonly years: readonly Year[] }) {
  const t = useText();
  const cell = (id: Line['id'], amount: number) => <Amount kronor={amount} as={id === 'difference' ? id : 'tkr'} />;
  const columns: Column<Line>[] = [
    { id: 'line', title: t('compare.costs'), isRowHeader: true, cell: ({ id }) => t(`compare.${id}`) },
    ...years.map((year): Column<Line> => ({
      id: year.year,
      title: year.year,
      align: 'end',
      cell: ({ id, amountOf }) => cell(id, amountOf(year)),
    })),
    {
      id: 'sum',
      title: t('plans.sum'),
      align: 'end',
      cell: ({ id, amountOf }) => (
        <strong>
          {cell(
            id,
            years.reduce((sum, year) => sum + amountOf(year), 0),
          )}
        </strong>
      ),
    },
  ];
  return <DataTable caption={t('compare.perYear')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
