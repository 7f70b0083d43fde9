import { useState } from 'react';
import { dependenciesOf } from '../../../shared/meeting/initiatives/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { ReasonField } from './reason-field.tsx';
import { withdraw } from './tell.ts';
import { useChosen } from './use-chosen.ts';
import { listed, titleOf } from './words.ts';

/** Takes an initiative out of the ranking, with the reason; says who depends on it. */
export function WithdrawDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const initiative = useChosen();
  const state = useMeeting((view) => view.state);
  const [reason, setReason] = useState('');
  if (!initiative) return null;
  const needing = dependenciesOf(state).filter(({ needs }) => needs === initiative.id);
  const save = async (): Promise<void> => {
    if (reason.trim() !== '' && (await withdraw(initiative.id, reason))) onClose();
  };
  return (
    <Dialog
      title={t('initiatives.withdraw')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={reason.trim() === ''} onPress={() => void save()}>
            {t('initiatives.doWithdraw')}
          </Button>
        </>
      }
    >
      <p className="initiative-named">{initiative.title}</p>
      <p className="k-second">{t('initiatives.withdrawHint')}</p>
      {needing.length > 0 && (
        <Banner
          tone="careful"
          what={t('initiatives.neededBy', {
            count: needing.length,
            titles: listed(
              t,
              needing.map((one) => titleOf(state, one.initiative)),
            ),
          })}
        />
      )}
      <ReasonField value={reason} onChange={setReason} autoFocus />
    </Dialog>
  );
}
