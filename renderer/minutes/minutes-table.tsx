import { Fragment } from 'react';
import './minutes-table.css';
import type { Cut, Table } from '../../shared/minutes/block.ts';

/** A text of more letters than this has lines enough to break a word in. */
const manyLetters = 40;

/** A table of the minutes, with the line where the money ends. */
export function MinutesTable({ table: { caption, columns, rows, totals, cut } }: { readonly table: Table }) {
  // What names a row is the first of its words: its number, its year, `Summa`.
  const nameOf = (row: readonly string[]) => columns.findIndex(({ align }, place) => align === 'start' && row[place]);
  const cells = (row: readonly string[]) =>
    columns.map(({ align }, place) => {
      const Cell = place === nameOf(row) ? 'th' : 'td';
      return (
        <Cell
          key={place}
          data-align={align}
          data-zero={row[place] === '0' || undefined}
          data-long={(row[place] ?? '').length > manyLetters || undefined}
          {...(Cell === 'th' && { scope: 'row' })}
        >
          {row[place]}
        </Cell>
      );
    });
  return (
    <div className="minutes-table-frame">
      <table className="minutes-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, align }, place) => (
              <th key={place} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cut?.after === 0 && <CutRow cut={cut} columns={columns.length} />}
          {rows.map((row, place) => (
            <Fragment key={place}>
              <tr data-below={(cut && place >= cut.after) || undefined}>{cells(row)}</tr>
              {cut?.after === place + 1 && <CutRow cut={cut} columns={columns.length} />}
            </Fragment>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>{cells(totals)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function CutRow({ cut, columns }: { readonly cut: Cut; readonly columns: number }) {
  return (
    <tr className="minutes-cut">
      <td colSpan={columns}>{cut.text}</td>
    </tr>
  );
}
