import { Gavel, Plus } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Prepared } from '../../shared/bridge/prepare-contract.ts';
import type { MeetingSummary } from '../../shared/bridge/shapes.ts';
import { attempt, currentYear, goTo, prepareMeeting, showMeeting, useRegister } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { FetchMeeting } from './joining/fetch-meeting.tsx';
import { PreparedList } from './prepare/prepared-list.tsx';
import './prepare/prepare.css';

/** The register's meetings: those prepared, the running ones before the newest, and the way to a new one. */
export function MeetingList() {
  const t = useText();
  const format = useFormat();
  const { overview, selection } = useRegister();
  const [prepared, setPrepared] = useState<readonly Prepared[] | null>(null);
  const load = useCallback(
    (): Promise<void> => attempt('preparation.list', {}).then((list) => setPrepared(list ?? [])),
    [],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const root = useRef<HTMLDivElement>(null);
  const isLoaded = overview !== null && prepared !== null;
  const meetings = (overview?.meetings ?? []).toSorted(
    (a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null),
  );
  const isEmpty = meetings.length + (prepared?.length ?? 0) === 0;
  const shown = !isLoaded ? 'nothing' : isEmpty ? 'empty' : 'list';
  // The heading that focus goes to on entry is there only now; where the last of a list is removed, it is another.
  useEffect(() => {
    const heading = root.current?.querySelector('h1');
    if (shown === 'nothing' || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [shown]);
  const hasPlans = (currentYear({ overview, selection })?.plans.length ?? 0) > 0;
  const start = (
    <Button kind="primary" icon={Plus} onPress={() => prepareMeeting(crypto.randomUUID())}>
      {t('prepare.begin')}
    </Button>
  );
  if (!isLoaded) return null;
  if (isEmpty) {
    return (
      <div ref={root}>
        <EmptyState
          icon={Gavel}
          title={t('meeting.emptyTitle')}
          text={hasPlans ? t('meeting.emptyWithPlans') : t('meeting.emptyText')}
          actions={
            <>
              {hasPlans ? start : <Button onPress={() => goTo('plans')}>{t('meeting.toPlans')}</Button>}
              <FetchMeeting />
            </>
          }
        />
      </div>
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
    <div ref={root} className="meeting-page">
      <PageHeader
        title={t('meeting.meetings')}
        actions={
          <>
            <FetchMeeting />
            {start}
          </>
        }
      />
      {prepared.length > 0 && <PreparedList prepared={prepared} onChanged={load} />}
      {meetings.length > 0 && (
        <DataTable
          caption={t('meeting.meetings')}
          columns={columns}
          rows={meetings}
          rowKey={({ id }) => id}
          onChoose={({ id }) => showMeeting(id)}
        />
      )}
    </div>
  );
}
