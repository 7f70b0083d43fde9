import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { perform, useSome } from './meeting-store.ts';

/** Who takes part: a tick is present, and when someone comes or goes the minutes say so. */
export function AttendanceList() {
  const t = useText();
  const format = useFormat();
  const { participants, closed } = useSome(({ state }) => ({ participants: state.participants, closed: state.closed }));
  const [isAdding, setAdding] = useState(false);
  const people = [...participants.values()];
  const present = people.filter((one) => one.present).length;
  return (
    <section className="attendance" aria-labelledby="attendance">
      <header>
        <h2 id="attendance">{t('meeting.attendance')}</h2>
        <span className="k-second">{t('meeting.presentOf', { present, count: people.length })}</span>
      </header>
      <ul>
        {people.map(({ participant, present: isHere, changes }) => (
          <li key={participant.id}>
            <Checkbox
              isSelected={isHere}
              isDisabled={closed !== null}
              onChange={(now) => void perform({ type: 'set-present', participant: participant.id, present: now })}
            >
              {participant.role === 'member' || participant.role === 'other'
                ? participant.name
                : `${participant.name}, ${t(`meeting.role_${participant.role}`)}`}
            </Checkbox>
            {!isHere && (
              <span className="k-second attendance-left">
                {t('meeting.left', { time: format.time(changes.at(-1)?.at ?? null) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {closed === null && (
        <Button kind="quiet" onPress={() => setAdding(true)}>
          {t('meeting.addPerson')}
        </Button>
      )}
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    const participant = { id: crypto.randomUUID(), name: name.trim(), role: 'member' as const, organisation };
    void perform({ type: 'add-participant', participant });
    onClose();
  };
  return (
    <Dialog
      title={t('meeting.addPerson')}
      isOpen
      onClose={onClose}
      onConfirm={add}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={name.trim() === ''} onPress={add}>
            {t('common.add')}
          </Button>
        </>
      }
    >
      <TextField label={t('meeting.name')} isRequired autoFocus value={name} onChange={setName} />
      <TextField label={t('meeting.organisation')} value={organisation} onChange={setOrganisation} />
    </Dialog>
  );
}
