import { X } from 'lucide-react';
import { useState } from 'react';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { useText } from '../../ui/use-text.ts';
import './decisions.css';

export interface PeopleFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Who may be named. */
  readonly people: readonly Participant[];
  /** Ids, in the order they were named. */
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly autoFocus?: boolean;
}

/** Names of some who are there: written with suggestions, taken by Enter, taken away by their crosses. */
export function PeopleField({ label, hint, people, value, onChange, autoFocus = false }: PeopleFieldProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const left = people.filter(({ id }) => !value.includes(id));
  const asked = text.trim().toLocaleLowerCase();
  const found = left.filter(
    ({ name }) =>
      name
        .toLocaleLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(asked)) || name.toLocaleLowerCase().startsWith(asked),
  );
  const add = (id: string): void => {
    setText('');
    onChange([...value, id]);
  };
  const enter = (): void => {
    const [meant] = found;
    if (asked === '') return;
    if (meant) add(meant.id);
    else setUnknown(text.trim());
  };
  return (
    <div className="people-field">
      <SuggestField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(unknown !== null && { error: t('decisions.nobodyCalled', { name: unknown }) })}
        suggestions={
          asked === '' ? [] : found.map(({ id, name, organisation }) => ({ id, label: name, hint: organisation }))
        }
        value={text}
        onChange={(written) => {
          setText(written);
          setUnknown(null);
        }}
        onPick={({ id }) => add(id)}
        onEnter={enter}
        autoFocus={autoFocus}
      />
      {value.length > 0 && (
        <ul className="people-chosen" aria-label={label}>
          {value.map((id) => {
            const name = people.find((one) => one.id === id)?.name ?? id;
            return (
              <li key={id}>
                <span>{name}</span>
                <IconButton
                  icon={X}
                  label={t('decisions.takeAway', { name })}
                  onPress={() => onChange(value.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
