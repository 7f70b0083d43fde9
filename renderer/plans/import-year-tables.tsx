import { memo } from 'react';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { TableComparison } from '../../shared/document/compare-tables.ts';
import type { AmountChange, RowChange } from '../../shared/plan/diff-rows.ts';
import { Amount } from '../ui/amount.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { TextChange } from './versions/text-change.tsx';

type Line = { readonly key: string; readonly row: RowChange; readonly amount: AmountChange | null };

const words = { added: 'compare.rowIsNew', removed: 'compare.rowIsGone', changed: 'compare.rowIsOther' } as const;
const tones = { added: 'good', removed: 'stop', changed: 'accent' } as const;
const columnNames = ['maintenancePrevious', 'maintenance', 'development', 'total'] as const;

/** The year's tables in the document against the register's: which are new or the same, and each row that differs. */
export const ImportYearTables = memo(function ImportYearTables({
  comparison: { tables, isKnown },
}: {
  readonly comparison: ImportComparison;
}) {
  const t = useText();
  const format = useFormat();
  if (tables.length === 0) return null;
  return (
    <section className="plans-section">
      <h2>{t('compare.tables')}</h2>
      <p className="k-second">{t('compare.tablesLead')}</p>
      <ul className="import-tables">
        {tables.map((table) => (
          <li key={table.table}>
            <h3>
              {t(`compare.${table.table}`)}{' '}
              <span className="k-second">{t('compare.tableRows', { count: format.count(table.rows) })}</span>{' '}
              <TableState table={table} isKnown={isKnown} />
            </h3>
            {!isKnown && table.changes !== null && table.changes.length > 0 && (
              <Rows name={t(`compare.${table.table}`)} changes={table.changes} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});

function TableState({ table: { changes }, isKnown }: { readonly table: TableComparison; readonly isKnown: boolean }) {
  const t = useText();
  if (isKnown || changes?.length === 0) return <Chip>{t('compare.tableSame')}</Chip>;
  if (changes === null) return <Chip tone="good">{t('compare.tableNew')}</Chip>;
  return <Chip tone="accent">{t('compare.tableChanged', { count: changes.length })}</Chip>;
}

/** One line for each amount that differs; the row is named on its first. */
function Rows({ name, changes }: { readonly name: string; readonly changes: readonly RowChange[] }) {
  const t = useText();
  const lines = changes.flatMap((row, at): Line[] => {
    const amounts = row.amounts.length > 0 ? row.amounts : [null];
    return amounts.map((amount) => ({ key: `${at} ${amount?.column}`, row, amount }));
  });
  const isFirst = ({ row, amount }: Line) => row.amounts.length === 0 || row.amounts[0] === amount;
  const amountColumn = (id: 'before' | 'after' | 'difference'): Column<Line> => ({
    id,
    title: t(`compare.${id}`),
    align: 'end',
    cell: ({ amount }) => amount && <Amount kronor={amount[id]} as={id === 'difference' ? 'difference' : 'tkr'} />,
  });
  const columns: Column<Line>[] = [
    {
      id: 'row',
      title: t('compare.row'),
      isRowHeader: true,
      cell: (line) =>
        isFirst(line) ? (
          <span className="plans-named">
            <span>{line.row.name || t('compare.wholeBudget')}</span>
            {line.row.group && <span className="plans-number">{groupName(line.row.group)}</span>}
            {line.row.note && <TextChange before={line.row.note.before ?? ''} after={line.row.note.after ?? ''} />}
          </span>
        ) : (
          <span className="k-unseen">{line.row.name}</span>
        ),
    },
    {
      id: 'change',
      title: t('compare.change'),
      cell: (line) => isFirst(line) && <Chip tone={tones[line.row.change]}>{t(words[line.row.change])}</Chip>,
    },
    {
      id: 'column',
      title: t('compare.column'),
      cell: ({ amount, row }) => (amount ? columnName(amount.column) : row.note && t('compare.comment')),
    },
    amountColumn('before'),
    amountColumn('after'),
    amountColumn('difference'),
  ];
  return (
    <DataTable
      caption={t('compare.tableCaption', { table: name })}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
    />
  );

  function columnName(column: string): string {
    const known = columnNames.find((one) => one === column);
    return known ? t(`compare.${known}`) : column;
  }

  function groupName(group: string): string {
    return group.replace(
      / (maintenance|development)$/,
      (_, kind: 'maintenance' | 'development') => ` · ${t(`compare.${kind}`)}`,
    );
  }
}
