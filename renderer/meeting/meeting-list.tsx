import { Gavel, Plus } from 'lucide-react';
import type { MeetingSummary } from '../../shared/bridge/shapes.ts';
import { currentYear, goTo, showMeeting, startMeeting, useRegister } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** The register's meetings, the running ones before the newest, and the way to a new one. */
export function MeetingList() {
  const t = useText();
  const format = useFormat();
  const { overview, selection } = useRegister();
  const meetings = (overview?.meetings ?? []).toSorted(
    (a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null),
  );
  const plans = currentYear({ overview, selection })?.plans.filter(({ newest }) => newest) ?? [];
  const first = plans.toSorted((a, b) => b.initiatives - a.initiatives)[0];
  const start = first && (
    <Button kind="primary" icon={Plus} onPress={() => startMeeting(first.hash)}>
      {t('meeting.start')}
    </Button>
  );
  if (overview && meetings.length === 0) {
    return (
      <EmptyState
        icon={Gavel}
        title={t('meeting.emptyTitle')}
        text={first ? t('meeting.emptyWithPlans') : t('meeting.emptyText')}
        actions={start ?? <Button onPress={() => goTo('plans')}>{t('meeting.toPlans')}</Button>}
      />
    );
  }
  const columns: Column<MeetingSummary>[] = [
    { id: 'body', title: t('meeting.body'), isRowHeader: true, cell: ({ body }) => body },
    { id: 'date', title: t('meeting.date'), cell: ({ date }) => format.date(date) },
    {
      id: 'state',
      title: t('meeting.state'),
      cell: ({ closedAt }) => (
        <Chip tone={closedAt === null ? 'careful' : 'good'}>
          {closedAt === null ? t('meeting.running') : t('meeting.closedAt', { time: format.time(closedAt) })}
        </Chip>
      ),
    },
    { id: 'events', title: t('meeting.events'), align: 'end', cell: ({ operations }) => format.count(operations) },
  ];
  return (
    <div className="meeting-page">
      <PageHeader title={t('meeting.meetings')} actions={start} />
      <DataTable
        caption={t('meeting.meetings')}
        columns={columns}
        rows={meetings}
        rowKey={({ id }) => id}
        onChoose={({ id }) => showMeeting(id)}
      />
    </div>
  );
}
