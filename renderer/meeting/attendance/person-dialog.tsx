import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { useMeeting } from '../meeting-store.ts';
import { personAtHand } from './at-hand.ts';
import { PersonService } from './person-service.tsx';
import { PersonTimes } from './person-times.tsx';

/** When somebody came and left, to put right, and who serves for them or whom they serve for. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [person] = useState(personAtHand);
  const presence = person === null ? undefined : state.participants.get(person);
  if (!presence || !state.opening) return null;
  return (
    <Dialog
      title={t('attendance.personTitle', { name: presence.participant.name })}
      isOpen
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <>
          <Button isDisabled={state.closed !== null} onPress={() => openDialog('correct-person')}>
            {t('attendance.correctPerson')}
          </Button>
          <Button kind="primary" keys="Control+Enter" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className="attendance-form">
        <PersonTimes presence={presence} openedAt={state.opening.at} />
        <PersonService state={state} presence={presence} />
      </div>
    </Dialog>
  );
}
