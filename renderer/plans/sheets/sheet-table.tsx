import type { RowRole, SheetMapping } from '../../../shared/document/sheets/mapping.ts';
import type { SheetView } from '../../../shared/document/sheets/sheets-state.ts';
import type { Key } from '../../../shared/language/catalogue.ts';
import { MenuButton } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { roleOptions, withRole } from './role-options.ts';

export interface SheetTableProps {
  readonly sheet: SheetView;
  readonly onChange: (change: Partial<SheetMapping>) => void;
}

const roleWords = {
  row: 'sheets.rowData',
  sum: 'sheets.rowSum',
  group: 'sheets.rowGroup',
  left: 'sheets.rowLeft',
  above: 'sheets.rowAbove',
  heading: 'sheets.rowHeading',
} as const satisfies Record<SheetView['rows'][number]['role'], Key>;
const choices: readonly RowRole[] = ['row', 'sum', 'group', 'left'];

/** A sheet as it stands in the file, with what each column and row is taken for and what the columns come to. */
export function SheetTable({ sheet, onChange }: SheetTableProps) {
  const t = useText();
  const { mapping, columns, rows, rowCount } = sheet;
  const isRead = mapping.kind !== null;
  return (
    <div className="sheets-stack">
      <div className="k-table-frame sheets-frame">
        <table className="k-table sheets-table">
          <caption className="k-unseen">{t('sheets.tableOf', { sheet: sheet.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sheets.row')}</th>
              {columns.map(({ column, letter, words }) => (
                <th
                  key={column}
                  scope="col"
                  data-unread={isRead && mapping.columns[column] === null ? true : undefined}
                >
                  {isRead ? (
                    <Select
                      label={
                        words === '' ? t('sheets.columnLetter', { letter }) : t('sheets.column', { letter, words })
                      }
                      options={roleOptions(t, mapping, words)}
                      value={mapping.columns[column] ?? 'none'}
                      onChange={(role) => onChange({ columns: withRole(mapping, column, role) })}
                    />
                  ) : (
                    letter
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.index} data-role={row.role}>
                <th scope="row">
                  <span className="sheets-row">
                    <span className="k-figure">{row.number}</span>
                    <RowWord
                      row={row}
                      isRead={isRead}
                      onChange={(role) => onChange({ rows: { ...mapping.rows, [row.index]: role } })}
                    />
                  </span>
                </th>
                {row.cells.map((cell, i) => (
                  <td key={columns[i]?.column ?? i} data-figure={/^[-−(]?[\d\s.,]+%?\)?$/u.test(cell) || undefined}>
                    <span className="sheets-cell">{cell}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {columns.some(({ computed }) => computed !== null) && <SumRows sheet={sheet} />}
        </table>
      </div>
      {rowCount > rows.length && (
        <p className="k-second">{t('sheets.shown', { shown: rows.length, count: rowCount })}</p>
      )}
    </div>
  );
}

interface RowWordProps {
  readonly row: SheetView['rows'][number];
  readonly isRead: boolean;
  readonly onChange: (role: RowRole) => void;
}

/** What a row is taken for; those below the heading can be taken for something else. */
function RowWord({ row: { role }, isRead, onChange }: RowWordProps) {
  const t = useText();
  if (!isRead || role === 'above' || role === 'heading')
    return <span className="k-second">{isRead && t(roleWords[role])}</span>;
  const actions = choices.map((choice) => ({
    label: t(roleWords[choice]),
    isDisabled: choice === role,
    onAction: () => onChange(choice),
  }));
  return <MenuButton kind="quiet" label={t(roleWords[role])} groups={[{ actions }]} />;
}

/** What each column of amounts comes to, and what the file's own sum row says. */
function SumRows({ sheet: { columns } }: { readonly sheet: SheetView }) {
  const t = useText();
  const format = useFormat();
  const hasStated = columns.some(({ stated }) => stated !== null);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('sheets.computed')}</th>
        {columns.map(({ column, computed }) => (
          <td key={column} data-align="end">
            {computed !== null && format.tkr(computed)}
          </td>
        ))}
      </tr>
      {hasStated && (
        <tr>
          <th scope="row">{t('sheets.stated')}</th>
          {columns.map(({ column, computed, stated }) => (
            <td key={column} data-align="end">
              {stated !== null && format.tkr(stated)}
              {stated !== null && computed !== null && stated !== computed && (
                <span className="sheets-differs">{t('sheets.differs', { amount: format.tkr(stated - computed) })}</span>
              )}
            </td>
          ))}
        </tr>
      )}
    </tfoot>
  );
}
