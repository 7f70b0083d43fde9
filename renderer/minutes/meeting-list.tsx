import type { MeetingSummary, Overview } from '../../shared/bridge/shapes.ts';
import { showMinutes } from '../register-store.ts';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** The register's meetings, the newest first; each leads to its minutes. */
export function MeetingList({ overview: { meetings, packages } }: { readonly overview: Overview }) {
  const t = useText();
  const format = useFormat();
  const newestFirst = [...meetings].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  const packed = new Set(packages.map(({ meeting }) => meeting));
  const columns: Column<MeetingSummary>[] = [
    { id: 'forum', title: t('minutes.forum'), isRowHeader: true, cell: ({ body }) => body },
    {
      id: 'date',
      title: t('minutes.date'),
      cell: ({ date }) => <span className="minutes-nowrap">{format.date(date)}</span>,
    },
    { id: 'state', title: t('minutes.state'), cell: (meeting) => <State {...{ meeting, packed }} /> },
    {
      id: 'events',
      title: t('minutes.events'),
      align: 'end',
      cell: ({ operations }) => format.count(operations),
    },
  ];
  return (
    <div className="k-page minutes-list-page">
      <PageHeader
        title={t('minutes.title')}
        note={t('minutes.listNote', { count: meetings.length })}
        lead={t('minutes.listLead')}
      />
      <DataTable
        caption={t('minutes.meetings')}
        columns={columns}
        rows={newestFirst}
        rowKey={({ id }) => id}
        onChoose={({ id }) => showMinutes(id)}
      />
    </div>
  );
}

interface StateProps {
  readonly meeting: MeetingSummary;
  /** Ids of the meetings that a package holds. */
  readonly packed: ReadonlySet<string>;
}

function State({ meeting: { id, closedAt }, packed }: StateProps) {
  const t = useText();
  if (packed.has(id)) return <Chip tone="good">{t('minutes.packed')}</Chip>;
  return closedAt === null ? (
    <Chip tone="careful">{t('minutes.running')}</Chip>
  ) : (
    <Chip tone="accent">{t('minutes.closed')}</Chip>
  );
}
