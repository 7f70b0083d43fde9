import { EllipsisVertical } from 'lucide-react';
import { useId } from 'react';
import type { Presence } from '../../../shared/meeting/attendance/state.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { useText } from '../../ui/use-text.ts';
import type { MeetingAction } from '../meeting-action.ts';
import { useMeeting, useSome } from '../meeting-store.ts';
import { askOfRecusal, personAtHand, setPersonAtHand } from './at-hand.ts';
import { setPresent } from './attendance-commands.ts';
import { attendanceActions, personActions } from './people-actions.ts';
import { PersonNotes } from './person-notes.tsx';
import { hearRow } from './roving.ts';

export interface PersonRowProps {
  readonly presence: Presence;
  readonly isAtHand: boolean;
}

/** Keys of the list: Space is the box's own; jäv is asked of the person who has focus. */
const heard: readonly MeetingAction[] = [
  ...personActions.filter(({ keys }) => keys !== 'Space'),
  ...attendanceActions
    .filter(({ id }) => id === 'recuse')
    .map((action) => ({ ...action, run: () => askOfRecusal(personAtHand()) })),
];

/** Someone who takes part: a tick is present; below, whatever else is to be known of them now. */
export function PersonRow({ presence, isAtHand }: PersonRowProps) {
  const t = useText();
  const notes = useId();
  const { closed } = useSome(({ state }) => ({ closed: state.closed }));
  const { participant, present } = presence;
  const { id, name, role, group, isViceChair } = participant;
  const office = isViceChair
    ? t('attendance.roleVice')
    : role === 'member' || role === 'other'
      ? ''
      : t(`meeting.role_${role}`);
  return (
    <li className="person-row" data-row={id} data-away={!present || undefined}>
      <Checkbox
        isSelected={present}
        isReadOnly={closed !== null}
        excludeFromTabOrder={!isAtHand}
        aria-describedby={notes}
        onFocus={() => setPersonAtHand(id)}
        onKeyDown={(event) => {
          if (!hearRow(event, heard)) event.continuePropagation();
        }}
        onChange={(now) => setPresent(id, now)}
      >
        {group === '' ? name : `${name} (${group})`}
        {office !== '' && `, ${office}`}
      </Checkbox>
      {isAtHand && closed === null && <PersonMenu person={id} />}
      <PersonNotes id={notes} presence={presence} isTabStop={isAtHand} isFixed={closed !== null} />
    </li>
  );
}

/** What keys do to a person, for those who don't remember them. */
function PersonMenu({ person }: { readonly person: string }) {
  const t = useText();
  const actions = personActions.map(({ label, keys, can, run }) => ({
    label: label(t),
    ...(keys !== null && { keys }),
    isDisabled: !can(useMeeting.getState()),
    onAction: () => run(useMeeting.getState()),
  }));
  const recuse = { label: t('attendance.recuse'), keys: 'J', onAction: () => askOfRecusal(person) };
  return (
    <MenuButton
      icon={EllipsisVertical}
      label={t('attendance.personMenu')}
      groups={[{ actions: [...actions, recuse] }]}
    />
  );
}
