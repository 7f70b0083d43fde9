import { Amount } from '../ui/amount.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useFit } from './use-fit.ts';
import type { Cells, FigureColumn, FigureData, FigureRow } from './figure-data.ts';

/** A figure's table: the same data as its chart, for everyone who would rather read it. Its heads stay in sight. */
export function FigureTable({ data }: { readonly data: FigureData }) {
  const t = useText();
  const [frame, isFitting] = useFit();
  const { columns, rows, rowTitle, foot, unit, title } = data;
  const caption = t('charts.tableCaption', { title, unit: t(`common.${unit}`) });
  const cell = (column: FigureColumn, cells: Cells) => (
    <FigureCell column={column} cell={cells[column.id] ?? null} unit={unit} />
  );
  const shown: Column<FigureRow>[] = [
    {
      id: '',
      title: rowTitle,
      isRowHeader: true,
      cell: ({ label, note, isGroup }) => (
        <span className="figure-label" data-group={isGroup || undefined}>
          {label} {note !== undefined && <span className="figure-note">{note}</span>}
        </span>
      ),
      ...(foot && { foot: foot.label }),
    },
    ...columns.map((column) => ({
      id: column.id,
      title: column.title,
      ...(column.kind === 'text' ? {} : { align: 'end' as const }),
      cell: ({ cells }: FigureRow) => cell(column, cells),
      ...(foot && { foot: cell(column, foot.cells) }),
    })),
  ];
  return (
    <div
      ref={frame}
      className="figure-table"
      role="region"
      aria-label={caption}
      data-fits={isFitting || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys (WCAG 2.1.1)
      tabIndex={isFitting ? undefined : 0}
    >
      <DataTable caption={caption} columns={shown} rows={rows} rowKey={({ id }) => id} />
    </div>
  );
}

function FigureCell({ column, cell, unit }: { column: FigureColumn; cell: Cells[string]; unit: FigureData['unit'] }) {
  const format = useFormat();
  if (column.kind === 'text') return cell;
  const figure = typeof cell === 'number' ? cell : null;
  if (column.kind === 'count') return <span className="k-figure">{format.count(figure)}</span>;
  if (column.kind === 'share') return <span className="k-figure">{format.percent(figure)}</span>;
  return <Amount kronor={figure} as={column.kind === 'difference' ? 'difference' : unit} />;
}
