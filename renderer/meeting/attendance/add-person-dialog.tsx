import { useState } from 'react';
import { duties, type Duty, type Participant } from '../../../shared/meeting/attendance/facts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';

const offices = ['none', 'chair', 'viceChair', 'secretary', 'approver'] as const;
type Office = (typeof offices)[number];

const dutyKeys = {
  serving: 'attendance.dutyServing',
  substitute: 'attendance.dutySubstitute',
  attending: 'attendance.dutyAttending',
} as const satisfies Record<Duty, string>;
const officeKeys = {
  none: 'attendance.roleNone',
  chair: 'attendance.roleChair',
  viceChair: 'attendance.roleViceChair',
  secretary: 'attendance.roleSecretary',
  approver: 'attendance.roleApprover',
} as const satisfies Record<Office, string>;

/** Somebody who comes and was not expected: who, what they take part as, and whom substitutes step in by. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [group, setGroup] = useState('');
  const [duty, setDuty] = useState<Duty>('serving');
  const [office, setOffice] = useState<Office>('none');
  const [order, setOrder] = useState<number | null>(null);
  const add = async (): Promise<void> => {
    if (name.trim() === '') return;
    const participant: Participant = {
      id: crypto.randomUUID(),
      name: name.trim(),
      role: office === 'none' || office === 'viceChair' ? (duty === 'attending' ? 'other' : 'member') : office,
      isViceChair: office === 'viceChair',
      organisation: organisation.trim(),
      group: group.trim(),
      duty,
      order: duty === 'substitute' && order !== null ? Math.round(order) : null,
    };
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
          <Button kind="primary" type="submit" form="person-form" keys="Control+Enter" isDisabled={name.trim() === ''}>
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
        <TextField label={t('meeting.name')} isRequired autoFocus maxLength={300} value={name} onChange={setName} />
        <RadioChips
          label={t('attendance.duty')}
          options={duties.map((id) => ({ id, label: t(dutyKeys[id]) }))}
          value={duty}
          onChange={setDuty}
        />
        <Select
          label={t('attendance.role')}
          options={offices.map((id) => ({ id, label: t(officeKeys[id]) }))}
          value={office}
          onChange={setOffice}
        />
        <div className="attendance-pair">
          <TextField
            label={t('attendance.group')}
            hint={t('attendance.groupHint')}
            maxLength={100}
            value={group}
            onChange={setGroup}
          />
          {duty === 'substitute' && (
            <NumberField label={t('attendance.order')} minValue={1} maxValue={1000} value={order} onChange={setOrder} />
          )}
        </div>
        <TextField label={t('meeting.organisation')} maxLength={200} value={organisation} onChange={setOrganisation} />
      </form>
    </Dialog>
  );
}
