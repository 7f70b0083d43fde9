import { useState } from 'react';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';
import { PersonFields } from './person-fields.tsx';
import { asRecorded } from './person-office.ts';

const nobodyYet: Omit<Participant, 'id'> = {
  name: '',
  role: 'member',
  isViceChair: false,
  organisation: '',
  group: '',
  duty: 'serving',
  order: null,
};

/** Somebody who comes and was not expected: who, what they take part as, and whom substitutes step in by. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [person, setPerson] = useState<Participant>(() => ({ id: crypto.randomUUID(), ...nobodyYet }));
  const participant = asRecorded(person);
  const add = async (): Promise<void> => {
    if (participant.name === '') return;
    if (!(await perform({ type: 'enter-participant', participant }))) return;
    announce(t('attendance.personAdded', { name: participant.name }));
    onClose();
  };
  return (
    <Dialog
      title={t('attendance.addPersonTitle')}
      isOpen
      onClose={onClose}
      onConfirm={() => void add()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="person-form"
            keys="Control+Enter"
            isDisabled={participant.name === ''}
          >
            {t('common.add')}
          </Button>
        </>
      }
    >
      <form
        id="person-form"
        className="attendance-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <PersonFields person={person} onChange={setPerson} />
      </form>
    </Dialog>
  );
}
