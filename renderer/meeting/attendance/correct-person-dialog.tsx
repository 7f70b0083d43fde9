import { useState } from 'react';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import { wholePerson } from '../../minutes/describe/attendance.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { personAtHand } from './at-hand.ts';
import { nameOfPerson } from './attendance-commands.ts';
import { focusPerson } from './focus-lost.ts';
import { PersonFields } from './person-fields.tsx';
import { asRecorded } from './person-office.ts';

/** Who somebody is, where they were entered as something else; and who serves no more where their duty is another. */
export function CorrectPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [id] = useState(personAtHand);
  const presence = state.participants.get(id ?? '');
  const [person, setPerson] = useState<Participant | undefined>(presence?.participant);
  if (!presence || !person) return null;
  const participant = asRecorded(person);
  const { name } = presence.participant;
  const close = (): void => {
    onClose();
    // The row of whom a correction gives another duty stands in another list.
    focusPerson(participant.id);
  };
  const correct = async (): Promise<void> => {
    if (participant.name === '' || !(await perform({ type: 'correct-participant', participant }))) return;
    announce([t('attendance.personCorrected', { name: participant.name }), ...ended].join(' '));
    close();
  };
  const { servesFor, standIn } = presence;
  const isOther = participant.duty !== presence.participant.duty;
  const ended = [
    isOther && servesFor !== null && t('attendance.correctServes', { name, member: nameOfPerson(servesFor) }),
    isOther && standIn?.value && t('attendance.correctServed', { substitute: nameOfPerson(standIn.value), name }),
  ].filter((one) => typeof one === 'string');
  return (
    <Dialog
      title={t('attendance.correctTitle', { name })}
      isOpen
      onClose={close}
      onConfirm={() => void correct()}
      actions={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="correct-form"
            keys="Control+Enter"
            isDisabled={participant.name === ''}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        id="correct-form"
        className="attendance-form"
        onSubmit={(event) => {
          event.preventDefault();
          void correct();
        }}
      >
        {presence.corrected?.rivals.map(({ value, by }) => (
          <p key={by} className="attendance-careful">
            {t('attendance.otherPerson', { who: wholePerson(value, t) })}
          </p>
        ))}
        <PersonFields person={person} onChange={setPerson} />
        <div>
          <p role="status">{ended.join(' ')}</p>
          <p className="k-second">{t('attendance.correctLead')}</p>
        </div>
      </form>
    </Dialog>
  );
}
