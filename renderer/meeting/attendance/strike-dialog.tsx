import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { nameOfItem, strikeItem } from './agenda-commands.ts';
import { itemAtHand } from './at-hand.ts';

/** Takes an item off the agenda (utgår), with why. */
export function StrikeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [item] = useState(itemAtHand);
  const [reason, setReason] = useState('');
  const strike = async (): Promise<void> => {
    if (item !== null && (await strikeItem(item, reason.trim()))) onClose();
  };
  return (
    <Dialog
      title={t('attendance.strikeItem')}
      isOpen
      onClose={onClose}
      onConfirm={() => void strike()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="strike-form" keys="Control+Enter">
            {t('attendance.strike')}
          </Button>
        </>
      }
    >
      <form
        id="strike-form"
        className="attendance-form"
        onSubmit={(event) => {
          event.preventDefault();
          void strike();
        }}
      >
        <p>{t('attendance.strikeHint', { item: item === null ? '' : nameOfItem(item) })}</p>
        <TextField label={t('attendance.strikeReason')} autoFocus maxLength={300} value={reason} onChange={setReason} />
      </form>
    </Dialog>
  );
}
