import { Trash2 } from 'lucide-react';
import { memo, useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Called } from '../../../shared/meeting/preparation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import { callingOf, callings, callingWords, dutyWords, withCalling, type Calling } from './person-words.ts';

/** What is done in a row, by the table: the same functions for as long as the table is there. */
export type PersonActions = {
  readonly put: (person: Called, field?: string) => void;
  readonly setDuty: (person: Called, duty: Called['duty']) => void;
  readonly setPresent: (id: string, isPresent: boolean) => void;
  readonly remove: (id: string) => void;
  readonly press: (event: KeyboardEvent<HTMLElement>, id: string, column: string) => void;
  readonly paste: (event: ClipboardEvent<HTMLElement>, id: string) => void;
};

export interface PersonRowProps {
  readonly person: Called;
  /** Whose row it is, for those who hear it: a role that one has, else the row's number. */
  readonly who: string;
  /** Null where nobody asks. */
  readonly isPresent: boolean | null;
  readonly isLacking: boolean;
  readonly actions: PersonActions;
}

/** One who is called, to write in. Only the row that changed is drawn anew. */
export const PersonRow = memo(function PersonRow({ person, who, isPresent, isLacking, actions }: PersonRowProps) {
  const t = useText();
  const errorId = useId();
  const onKey = (event: KeyboardEvent<HTMLElement>, column: string): void => actions.press(event, person.id, column);
  const put = (next: Called, column?: string): void =>
    actions.put(next, column === undefined ? undefined : `${column} ${person.id}`);
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
      {...(column === 'name' ? { onPaste: (event) => actions.paste(event, person.id) } : {})}
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
          value={callingOf(person)}
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
          onChange={({ target }) => actions.setDuty(person, target.value as Called['duty'])}
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
      {isPresent !== null && (
        <td className="people-present">
          <input
            type="checkbox"
            data-column="present"
            aria-label={t('prepare.cell', { who, column: t('prepare.present') })}
            checked={isPresent}
            onChange={({ target }) => actions.setPresent(person.id, target.checked)}
            onKeyDown={(event) => onKey(event, 'present')}
          />
        </td>
      )}
      <td className="people-remove">
        <IconButton
          icon={Trash2}
          label={t('prepare.removePerson', { who })}
          keys="Alt+Delete"
          onPress={() => actions.remove(person.id)}
        />
      </td>
    </tr>
  );
});

const columnWords = {
  name: 'meeting.name',
  organisation: 'meeting.organisation',
  group: 'prepare.group',
} as const;
