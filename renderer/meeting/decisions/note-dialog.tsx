import { useState } from 'react';
import { noteKinds } from '../../../shared/meeting/decisions/facts.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { lookedItem } from '../item/item-at-hand.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { PeopleField } from './people-field.tsx';

/** Something for the minutes from some who are there: a reservation against the decision, or another note. */
export function NoteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const [item] = useState(() => lookedItem() ?? '');
  const isDecided = (state.items.get(item)?.decisions.length ?? 0) > 0;
  const [kind, setKind] = useState<(typeof noteKinds)[number]>(isDecided ? 'reservation' : 'note');
  const [people, setPeople] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const isReady = people.length > 0 && (kind === 'reservation' || text.trim() !== '');
  const everyone = [...state.participants.values()].map(({ participant }) => participant);
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const note = { note: crypto.randomUUID(), item, kind, by: [...people], text };
    if (!(await perform({ type: 'record-note', ...note }))) return;
    announce(t('decisions.saidNote', { kind: t(`decisions.note_${kind}`) }));
    onClose();
  };
  return (
    <Dialog
      title={t('decisions.newNote')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <PeopleField label={t('decisions.noteBy')} people={everyone} value={people} onChange={setPeople} autoFocus />
      <RadioChips
        label={t('decisions.kind')}
        options={noteKinds.map((id) => ({
          id,
          label: t(`decisions.note_${id}`),
          isDisabled: id === 'reservation' && !isDecided,
        }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'reservation' && <p className="k-second">{t('decisions.reservationHint')}</p>}
      <TextArea
        label={kind === 'reservation' ? t('decisions.motivation') : t('decisions.noteText')}
        isRequired={kind !== 'reservation'}
        rows={4}
        value={text}
        onChange={setText}
      />
    </Dialog>
  );
}
