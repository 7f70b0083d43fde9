import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly id: string;
  /** With the unit, once: `Utveckling, tkr`. */
  readonly title: string;
  /** Figures stand at the end, tabular. */
  readonly align?: 'start' | 'end';
  /** The cell that names the row; one column of a table. */
  readonly isRowHeader?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Below the column: a sum. */
  readonly foot?: ReactNode;
}

export interface DataTableProps<Row> {
  /** What the table shows; said, not seen. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly chosen?: string | null;
  /** When given, each row's header is a button that chooses the row, and so is a press anywhere on the row. */
  readonly onChoose?: (row: Row) => void;
}

/** A table to read. For lists that are worked in with keys, see the ranked list of the meeting. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, chosen = null, onChoose } = props;
  return (
    <div className="k-table-frame">
      <table className="k-table" data-chooses={onChoose ? true : undefined}>
        <caption className="k-unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells
              key={rowKey(row)}
              {...{ row, columns, isChosen: rowKey(row) === chosen }}
              {...(onChoose && { onChoose })}
            />
          ))}
        </tbody>
        {columns.some((column) => column.foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map(({ id, align, foot, isRowHeader }) =>
                isRowHeader ? (
                  <th key={id} scope="row" data-align={align}>
                    {foot}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {foot}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface CellsProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isChosen: boolean;
  readonly onChoose?: (row: Row) => void;
}

function Cells<Row>({ row, columns, isChosen, onChoose }: CellsProps<Row>) {
  return (
    <tr data-chosen={isChosen || undefined} onClick={onChoose && (() => onChoose(row))}>
      {columns.map(({ id, align, isRowHeader, cell }) =>
        isRowHeader ? (
          <th key={id} scope="row" data-align={align}>
            {onChoose ? (
              <button type="button" className="k-row-button" aria-current={isChosen || undefined}>
                {cell(row)}
              </button>
            ) : (
              cell(row)
            )}
          </th>
        ) : (
          <td key={id} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
