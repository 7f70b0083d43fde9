import { duties, type Duty, type Participant } from '../../../shared/meeting/attendance/facts.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { officeOf, offices, withDuty, withOffice, type Office } from './person-office.ts';

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

export interface PersonFieldsProps {
  readonly person: Participant;
  readonly onChange: (person: Participant) => void;
}

/** Who somebody is: name, what they take part as, their office, and whom substitutes step in by. */
export function PersonFields({ person, onChange }: PersonFieldsProps) {
  const t = useText();
  const { name, duty, group, order, organisation } = person;
  return (
    <>
      <TextField
        label={t('meeting.name')}
        isRequired
        autoFocus
        maxLength={300}
        value={name}
        onChange={(now) => onChange({ ...person, name: now })}
      />
      <RadioChips
        label={t('attendance.duty')}
        options={duties.map((id) => ({ id, label: t(dutyKeys[id]) }))}
        value={duty}
        onChange={(now) => onChange(withDuty(person, now))}
      />
      <Select
        label={t('attendance.role')}
        options={offices.map((id) => ({ id, label: t(officeKeys[id]) }))}
        value={officeOf(person)}
        onChange={(now) => onChange(withOffice(person, now))}
      />
      <div className="attendance-pair">
        <TextField
          label={t('attendance.group')}
          hint={t('attendance.groupHint')}
          maxLength={100}
          value={group}
          onChange={(now) => onChange({ ...person, group: now })}
        />
        {duty === 'substitute' && (
          <NumberField
            label={t('attendance.order')}
            minValue={1}
            maxValue={1000}
            value={order}
            onChange={(now) => onChange({ ...person, order: now })}
          />
        )}
      </div>
      <TextField
        label={t('meeting.organisation')}
        maxLength={200}
        value={organisation}
        onChange={(now) => onChange({ ...person, organisation: now })}
      />
    </>
  );
}
