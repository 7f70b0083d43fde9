import type { MeetingSummary } from '../../shared/bridge/shapes.ts';
import { showMinutes } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { startSigning } from './package-store.ts';

/** Closed meetings without a package, each with the way to sign it. */
export function UnsignedMeetings({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<MeetingSummary>[] = [
    { id: 'forum', title: t('packages.forum'), isRowHeader: true, cell: ({ body }) => body },
    { id: 'date', title: t('packages.date'), cell: ({ date }) => format.date(date) },
    { id: 'closed', title: t('packages.closedAt'), cell: ({ closedAt }) => format.dateAndTime(closedAt) },
    {
      id: 'actions',
      title: t('packages.actions'),
      cell: ({ id, body }) => (
        <span className="packages-buttons">
          <Button
            kind={meetings.length === 1 ? 'primary' : 'plain'}
            aria-label={t('packages.signOf', { body })}
            onPress={() => startSigning(id)}
          >
            {t('packages.sign')}
          </Button>
          <Button kind="quiet" aria-label={t('packages.readMinutesOf', { body })} onPress={() => showMinutes(id)}>
            {t('packages.readMinutes')}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <section className="packages-section">
      <h2>{t('packages.toSign')}</h2>
      <p className="k-second">{t('packages.toSignText')}</p>
      <DataTable caption={t('packages.toSign')} columns={columns} rows={meetings} rowKey={({ id }) => id} />
    </section>
  );
}
