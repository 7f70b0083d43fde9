import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { addItem, nameOfItem, placeForNew } from './agenda-commands.ts';
import { setItemAtHand, useAtHand } from './at-hand.ts';

/** An item's title and diarienummer: of one that is on the agenda, or of one that comes. */
export function ItemDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const naming = useAtHand((store) => store.naming);
  const { state } = useMeeting();
  const item = state.agenda.find(({ id }) => id === naming);
  const rivals = (naming === null ? undefined : state.renamed.get(naming))?.rivals ?? [];
  const [title, setTitle] = useState(item?.title ?? '');
  const [caseNumber, setCaseNumber] = useState(item?.caseNumber ?? '');
  const isEmpty = title.trim() === '';
  const save = async (): Promise<void> => {
    if (isEmpty) return;
    if (item) {
      const name = { title: title.trim(), caseNumber: caseNumber.trim() };
      if (await perform({ type: 'retitle-item', item: item.id, ...name })) onClose();
      return;
    }
    const added = await addItem(title.trim(), caseNumber.trim());
    if (added === null) return;
    setItemAtHand(added);
    onClose();
    focusWhenFree(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(added)}"] [data-focus]`));
  };
  return (
    <Dialog
      title={item ? t('attendance.renameItem') : t('attendance.addItem')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="item-form" keys="Control+Enter" isDisabled={isEmpty}>
            {item ? t('common.save') : t('common.add')}
          </Button>
        </>
      }
    >
      <form
        id="item-form"
        className="attendance-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {rivals.map(({ value, by }) => (
          <p key={by} className="attendance-careful">
            {t('attendance.otherName', { name: [value.title, value.caseNumber].filter(Boolean).join(', ') })}
          </p>
        ))}
        <TextField
          label={t('attendance.itemTitle')}
          isRequired
          autoFocus
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
        <TextField
          label={t('attendance.caseNumber')}
          hint={t('attendance.caseNumberHint')}
          maxLength={300}
          value={caseNumber}
          onChange={setCaseNumber}
        />
        {!item && <PlaceOfNew />}
      </form>
    </Dialog>
  );
}

function PlaceOfNew() {
  const t = useText();
  const { after, isPushed } = placeForNew();
  const item = after === null ? '' : nameOfItem(after);
  return (
    <p className="k-second">
      {after === null
        ? t('attendance.comesFirst')
        : isPushed
          ? t('attendance.comesAfterHandled', { item })
          : t('attendance.comesAfter', { item })}
    </p>
  );
}
