import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { pauseMeeting } from './attendance-commands.ts';

/** The meeting is adjourned, with what for. */
export function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const pause = async (): Promise<void> => {
    if (await pauseMeeting(reason.trim())) onClose();
  };
  return (
    <Dialog
      title={t('attendance.pauseTitle')}
      isOpen
      onClose={onClose}
      onConfirm={() => void pause()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="pause-form" keys="Control+Enter">
            {t('attendance.pauseNow')}
          </Button>
        </>
      }
    >
      <form
        id="pause-form"
        className="attendance-form"
        onSubmit={(event) => {
          event.preventDefault();
          void pause();
        }}
      >
        <TextField
          label={t('attendance.pauseReason')}
          hint={t('attendance.pauseHint')}
          maxLength={300}
          autoFocus
          value={reason}
          onChange={setReason}
        />
      </form>
    </Dialog>
  );
}
