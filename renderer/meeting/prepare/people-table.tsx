import { Plus } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { announce } from '../../ui/live-announcer.tsx';
import type { Called } from '../../../shared/meeting/preparation.ts';
import { useText } from '../../ui/use-text.ts';
import {
  moved,
  mostPeople,
  withNew,
  without,
  withPasted,
  withPerson,
  withPresent,
  type People,
} from './people-changes.ts';
import { PersonRow, type PersonActions } from './person-row.tsx';
import { callingOf, callingWords, withDuty } from './person-words.ts';

export interface PeopleTableProps {
  readonly people: People;
  /** `field` names what is being written in, so that undo takes back the writing and not a letter. */
  readonly onChange: (people: People, field?: string) => void;
  /** Whether it asks who is there when the meeting opens; a body's roster does not. */
  readonly asksPresence: boolean;
  /** Whose name is missing, to say so at the name. */
  readonly lacking?: string | null;
  /** Stands beside the button that adds a row. */
  readonly actions?: ReactNode;
}

/**
 * People as a table that is written in: Enter and the arrows go up and down a column, Enter in the last row begins a new
 * one, Alt with the arrows moves a row and Alt with Delete takes it away. Lines pasted in a name become rows.
 */
export function PeopleTable({ people, onChange, asksPresence, lacking = null, actions }: PeopleTableProps) {
  const t = useText();
  const { participants } = people;
  const add = (after: string | null): void => {
    const added = withNew(people, after);
    if (!added) return announce(t('prepare.noMorePeople', { most: mostPeople }));
    onChange(added.people);
    focusCell(added.id, 'name');
  };
  const remove = (id: string): void => {
    const left = without(people, id);
    onChange(left.people);
    const name = participants.find((one) => one.id === id)?.name ?? '';
    announce(t('prepare.saidRemoved', { name: name === '' ? t('prepare.unnamed') : name }));
    if (left.next === null) focusWhenFree(() => document.querySelector<HTMLElement>('.people-add button'));
    else focusCell(left.next, 'name');
  };
  const pressed = (event: KeyboardEvent<HTMLElement>, id: string, column: string): void => {
    const at = participants.findIndex((one) => one.id === id);
    const { key, altKey, ctrlKey, shiftKey, metaKey } = event;
    if (ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    const isWriting = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (altKey && step !== 0) {
      onChange(moved(people, id, step));
      announce(
        t('meeting.saidPlace', { place: clamp(at + step, participants.length) + 1, count: participants.length }),
      );
      focusCell(id, column);
    } else if (altKey && key === 'Delete') remove(id);
    else if (!altKey && isWriting && step !== 0) {
      const to = participants[at + step];
      if (to) focusCell(to.id, column);
    } else if (!altKey && isWriting && key === 'Enter') {
      const to = participants[at + (shiftKey ? -1 : 1)];
      if (to) focusCell(to.id, column);
      else if (!shiftKey) add(id);
    } else return;
    event.preventDefault();
  };
  const pasted = (event: ClipboardEvent<HTMLElement>, id: string): void => {
    const next = withPasted(people, id, event.clipboardData.getData('text'));
    if (!next) return;
    event.preventDefault();
    onChange(next);
    announce(t('prepare.saidPasted', { count: next.participants.length - participants.length + 1 }));
  };
  const doing: PersonActions = {
    put: (person, field) => onChange(withPerson(people, person), field),
    setDuty: (person, duty) => onChange(withPerson(people, withDuty(person, duty, participants))),
    setPresent: (id, isPresent) => onChange(withPresent(people, id, isPresent)),
    remove,
    press: pressed,
    paste: pasted,
  };
  const newest = useRef(doing);
  useLayoutEffect(() => {
    newest.current = doing;
  });
  const rowActions = useMemo<PersonActions>(
    () => ({
      put: (person, field) => newest.current.put(person, field),
      setDuty: (person, duty) => newest.current.setDuty(person, duty),
      setPresent: (id, isPresent) => newest.current.setPresent(id, isPresent),
      remove: (id) => newest.current.remove(id),
      press: (event, id, column) => newest.current.press(event, id, column),
      paste: (event, id) => newest.current.paste(event, id),
    }),
    [],
  );
  const present = new Set(people.present);
  const whoIs = (person: Called, place: number): string => {
    const calling = callingOf(person);
    const role = t(callingWords[calling]);
    const isAlone =
      calling !== 'member' &&
      calling !== 'other' &&
      participants.filter((one) => callingOf(one) === calling).length === 1;
    return isAlone ? role : t('prepare.who', { role, row: place + 1 });
  };
  return (
    <div className="people">
      <div className="k-table-frame">
        <table className="k-table people-table">
          <caption className="k-unseen">{t('meeting.people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('meeting.name')}</th>
              <th scope="col">{t('prepare.role')}</th>
              <th scope="col">{t('meeting.organisation')}</th>
              <th scope="col">{t('prepare.group')}</th>
              <th scope="col">{t('prepare.duty')}</th>
              <th scope="col">{t('prepare.order')}</th>
              {asksPresence && <th scope="col">{t('prepare.present')}</th>}
              <th>
                <span className="k-unseen">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {participants.map((person, i) => (
              <PersonRow
                key={person.id}
                person={person}
                who={whoIs(person, i)}
                isPresent={asksPresence ? present.has(person.id) : null}
                isLacking={lacking === person.id}
                actions={rowActions}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="people-add">
        <Button icon={Plus} onPress={() => add(null)}>
          {t('prepare.addPerson')}
        </Button>
        {actions}
        <span className="k-second">{t('prepare.peopleHint')}</span>
      </div>
    </div>
  );
}

/** Gives focus to a cell of a person's row, when it is there. */
function focusCell(id: string, column: string): void {
  requestAnimationFrame(() =>
    focusWhenFree(() => document.querySelector<HTMLElement>(`[data-person="${id}"] [data-column="${column}"]`)),
  );
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
