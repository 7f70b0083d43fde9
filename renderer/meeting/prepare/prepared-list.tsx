import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Prepared } from '../../../shared/bridge/prepare-contract.ts';
import { prepareMeeting, useRegister } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { plansOf } from './new-preparation.ts';
import { removePreparation } from './prepare-store.ts';

export interface PreparedListProps {
  readonly prepared: readonly Prepared[];
  readonly onChanged: () => Promise<void>;
}

/** Meetings that are prepared and not opened: to go on with, or to remove. */
export function PreparedList({ prepared, onChanged }: PreparedListProps) {
  const t = useText();
  const format = useFormat();
  const overview = useRegister((state) => state.overview);
  const [asked, setAsked] = useState<Prepared | null>(null);
  const nameOf = ({ body }: Prepared): string => (body.trim() === '' ? t('prepare.unnamedMeeting') : body);
  const areasOf = ({ plans }: Prepared): string =>
    plansOf(overview)
      .filter(({ hash }) => plans.includes(hash))
      .map(({ area }) => area)
      .join(', ');
  const remove = async (): Promise<void> => {
    const gone = asked;
    setAsked(null);
    if (!gone || !(await removePreparation(gone.id))) return;
    announce(t('prepare.saidRemoved', { name: nameOf(gone) }));
    await onChanged();
    focusWhenFree(() => document.querySelector<HTMLElement>('.k-page-actions button, .k-empty-actions button'));
  };
  const columns: Column<Prepared>[] = [
    {
      id: 'body',
      title: t('prepare.prepared'),
      isRowHeader: true,
      cell: (one) => (
        <button type="button" className="k-row-button prepared-name" onClick={() => prepareMeeting(one.id)}>
          {nameOf(one)}
        </button>
      ),
    },
    {
      id: 'date',
      title: t('meeting.date'),
      cell: ({ date }) => (date === '' ? t('prepare.noDate') : format.date(date)),
    },
    { id: 'plans', title: t('prepare.plansOf'), cell: areasOf },
    {
      id: 'remove',
      title: t('common.remove'),
      align: 'end',
      cell: (one) => (
        <IconButton
          icon={Trash2}
          label={t('prepare.removePrepared', { body: nameOf(one) })}
          onPress={() => setAsked(one)}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable caption={t('prepare.prepared')} columns={columns} rows={prepared} rowKey={({ id }) => id} />
      {asked && (
        <Dialog
          title={t('prepare.removeTitle')}
          isAlert
          isOpen
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onPress={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button kind="danger" onPress={() => void remove()}>
                {t('prepare.removeNow')}
              </Button>
            </>
          }
        >
          <p>{t('prepare.removeText', { body: nameOf(asked) })}</p>
        </Dialog>
      )}
    </>
  );
}
