import { X } from 'lucide-react';
import { useState } from 'react';
import { approversOf } from '../../../shared/meeting/attendance/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { nameOfPerson } from './attendance-commands.ts';

const most = 20;

/** Who approves the minutes with the chair, and when and where they do. */
export function ApproversDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [chosen, setChosen] = useState<readonly string[]>(() => approversOf(state).map(({ id }) => id));
  const [when, setWhen] = useState(state.approvers?.value.when ?? '');
  const others = [...state.participants.values()].filter(
    ({ participant }) => participant.role !== 'chair' && !chosen.includes(participant.id),
  );
  const rivals = state.approvers?.rivals ?? [];
  const save = async (): Promise<void> => {
    if (!(await perform({ type: 'choose-approvers', approvers: [...chosen], when: when.trim() }))) return;
    announce(t('attendance.approversChosen', { count: chosen.length, names: chosen.map(nameOfPerson).join(', ') }));
    onClose();
  };
  const remove = (id: string): void => {
    setChosen(chosen.filter((one) => one !== id));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.approver-list button, .approver-list + .k-field button')?.focus(),
    );
  };
  return (
    <Dialog
      title={t('attendance.chooseApprovers')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="attendance-form">
        <p className="k-second">{t('attendance.approversHint')}</p>
        {rivals.map(({ value, by }) => (
          <p key={by} className="attendance-careful">
            {t('attendance.otherName', { name: value.approvers.map(nameOfPerson).join(', ') })}
          </p>
        ))}
        <ul className="approver-list" aria-label={t('attendance.approvers')}>
          {chosen.map((id) => (
            <li key={id}>
              <span>{nameOfPerson(id)}</span>
              <IconButton
                icon={X}
                label={t('attendance.removeApprover', { name: nameOfPerson(id) })}
                onPress={() => remove(id)}
              />
            </li>
          ))}
          {chosen.length === 0 && <li className="k-second">{t('attendance.noApprovers')}</li>}
        </ul>
        <ComboBox
          label={t('attendance.addApprover')}
          isDisabled={others.length === 0 || chosen.length >= most}
          options={others.map(({ participant }) => ({
            id: participant.id,
            label: participant.name,
            hint: [participant.group, participant.organisation].filter(Boolean).join(', '),
          }))}
          value={null}
          onChange={(id) => setChosen([...chosen, id])}
        />
        <TextField
          label={t('attendance.when')}
          hint={t('attendance.whenHint')}
          maxLength={300}
          value={when}
          onChange={setWhen}
        />
      </div>
    </Dialog>
  );
}
