import { useState } from 'react';
import type { Item } from '../../../shared/meeting/agenda/facts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';

export interface ItemDialogProps {
  readonly title: string;
  /** The item that is edited; null for a new one. */
  readonly item: Item | null;
  readonly onKeep: (title: string, caseNumber: string) => void;
  readonly onClose: () => void;
}

/** An item's title and diarienummer. */
export function ItemDialog({ title: heading, item, onKeep, onClose }: ItemDialogProps) {
  const t = useText();
  const [title, setTitle] = useState(item?.title ?? '');
  const [caseNumber, setCaseNumber] = useState(item?.caseNumber ?? '');
  const isNamed = title.trim() !== '';
  const keep = (): void => {
    if (isNamed) onKeep(title.trim(), caseNumber.trim());
  };
  return (
    <Dialog
      title={heading}
      isOpen
      onClose={onClose}
      onConfirm={keep}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="item-form" isDisabled={!isNamed}>
            {item ? t('common.save') : t('common.add')}
          </Button>
        </>
      }
    >
      <form
        id="item-form"
        className="prepare-stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={t('prepare.itemTitle')}
          isRequired
          autoFocus
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
        <TextField
          label={t('prepare.caseNumber')}
          hint={t('prepare.caseNumberHint')}
          maxLength={300}
          value={caseNumber}
          onChange={setCaseNumber}
        />
        {/* So that Enter in either field keeps it. */}
        <button type="submit" className="k-unseen" tabIndex={-1} aria-hidden />
      </form>
    </Dialog>
  );
}
