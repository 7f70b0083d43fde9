import { Trash2 } from 'lucide-react';
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Called } from '../../../shared/meeting/preparation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import { withPerson, withPresent, type People } from './people-changes.ts';
import { callingOf, callings, callingWords, dutyWords, withCalling, withDuty, type Calling } from './person-words.ts';

export interface PersonRowProps {
  readonly person: Called;
  /** From 0. */
  readonly place: number;
  readonly people: People;
  readonly asksPresence: boolean;
  readonly isLacking: boolean;
  readonly onChange: (people: People, field?: string) => void;
  readonly onRemove: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, column: string) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** One who is called, to write in. Each cell says whose it is: a role that one has, else the row's number. */
export function PersonRow(props: PersonRowProps) {
  const { person, place, people, asksPresence, isLacking, onChange, onRemove, onKey, onPaste } = props;
  const t = useText();
  const errorId = useId();
  const calling = callingOf(person);
  const isAlone = people.participants.filter((one) => callingOf(one) === calling).length === 1;
  const role = t(callingWords[calling]);
  const who =
    isAlone && calling !== 'member' && calling !== 'other' ? role : t('prepare.who', { role, row: place + 1 });
  const put = (next: Called, column?: string): void =>
    onChange(withPerson(people, next), column === undefined ? undefined : `${column} ${person.id}`);
  const write = (column: 'name' | 'organisation' | 'group', most: number, error: string | null = null) => (
    <input
      className="k-input"
      data-column={column}
      data-invalid={error ? true : undefined}
      aria-label={t('prepare.cell', { who, column: t(columnWords[column]) })}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
      maxLength={most}
      autoComplete="off"
      value={person[column]}
      onChange={({ target }) => put({ ...person, [column]: target.value }, column)}
      onKeyDown={(event) => onKey(event, column)}
      {...(column === 'name' ? { onPaste } : {})}
    />
  );
  return (
    <tr data-person={person.id}>
      <td>
        {write('name', 300, isLacking ? t('meeting.mustBeGiven') : null)}
        {isLacking && (
          <p className="k-field-error" id={errorId}>
            {t('meeting.mustBeGiven')}
          </p>
        )}
      </td>
      <td>
        <select
          className="k-input"
          data-column="role"
          aria-label={t('prepare.cell', { who, column: t('prepare.role') })}
          value={calling}
          onChange={({ target }) => put(withCalling(person, target.value as Calling))}
          onKeyDown={(event) => onKey(event, 'role')}
        >
          {callings.map((id) => (
            <option key={id} value={id}>
              {t(callingWords[id])}
            </option>
          ))}
        </select>
      </td>
      <td>{write('organisation', 200)}</td>
      <td className="people-narrow">{write('group', 100)}</td>
      <td>
        <select
          className="k-input"
          data-column="duty"
          aria-label={t('prepare.cell', { who, column: t('prepare.duty') })}
          value={person.duty}
          onChange={({ target }) => put(withDuty(person, target.value as Called['duty'], people.participants))}
          onKeyDown={(event) => onKey(event, 'duty')}
        >
          {(['serving', 'substitute', 'attending'] as const).map((id) => (
            <option key={id} value={id}>
              {t(dutyWords[id])}
            </option>
          ))}
        </select>
      </td>
      <td className="people-order">
        {person.duty === 'substitute' && (
          <input
            className="k-input k-figure"
            data-column="order"
            inputMode="numeric"
            aria-label={t('prepare.cell', { who, column: t('prepare.order') })}
            value={person.order ?? ''}
            onChange={({ target }) => {
              const order = Number.parseInt(target.value.replaceAll(/\D/g, ''), 10);
              put({ ...person, order: order >= 1 && order <= 1000 ? order : null }, 'order');
            }}
            onKeyDown={(event) => onKey(event, 'order')}
          />
        )}
      </td>
      {asksPresence && (
        <td className="people-present">
          <input
            type="checkbox"
            data-column="present"
            aria-label={t('prepare.cell', { who, column: t('prepare.present') })}
            checked={people.present.includes(person.id)}
            onChange={({ target }) => onChange(withPresent(people, person.id, target.checked))}
            onKeyDown={(event) => onKey(event, 'present')}
          />
        </td>
      )}
      <td className="people-remove">
        <IconButton icon={Trash2} label={t('prepare.removePerson', { who })} keys="Alt+Delete" onPress={onRemove} />
      </td>
    </tr>
  );
}

const columnWords = {
  name: 'meeting.name',
  organisation: 'meeting.organisation',
  group: 'prepare.group',
} as const;
