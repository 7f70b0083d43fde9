import { emptySeats, isPaused, proposeSubstitute } from '../../../shared/meeting/attendance/queries.ts';
import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import type { MeetingView } from '../meeting-store.ts';
import { letNextServe, resumeMeeting, setPresent } from './attendance-commands.ts';
import { askOfRecusal, personAtHand } from './at-hand.ts';

const ofPerson = { where: 'people', group: 'people', isOfInitiative: false } as const;
const ofRoom = { where: 'room', group: 'people', isOfInitiative: false, keys: null } as const;

/** What is done to the person that the attendance is at. */
export const personActions: readonly MeetingAction[] = [
  {
    ...ofPerson,
    id: 'set-present',
    label: (t) => t('attendance.presence'),
    keys: 'Space',
    can: hasPerson,
    run: ({ state }) => withPerson((person) => setPresent(person, !state.participants.get(person)?.present)),
  },
  {
    ...ofPerson,
    id: 'open-person',
    label: (t) => t('attendance.openPerson'),
    keys: 'Enter',
    can: hasPerson,
    run: () => openDialog('person'),
  },
  {
    ...ofPerson,
    id: 'correct-person',
    label: (t) => t('attendance.correctPerson'),
    keys: 'F2',
    can: hasPerson,
    run: () => openDialog('correct-person'),
  },
  {
    ...ofPerson,
    id: 'step-in',
    label: (t) => t('attendance.stepInNext'),
    keys: 'E',
    can: ({ state, ...view }) =>
      hasPerson({ state, ...view }) &&
      emptySeats(state).some(({ id }) => id === personAtHand()) &&
      proposeSubstitute(state, personAtHand() ?? '') !== null,
    run: () => withPerson(letNextServe),
  },
  {
    ...ofPerson,
    id: 'add-person',
    label: (t) => t('meeting.addPerson'),
    keys: 'Insert',
    can: isOpen,
    run: () => openDialog('add-person'),
  },
];

/** What is done to the meeting's people as a whole. */
export const attendanceActions: readonly MeetingAction[] = [
  {
    ...ofRoom,
    id: 'recuse',
    label: (t) => t('attendance.recuse'),
    where: 'list',
    keys: 'J',
    can: isOpen,
    run: () => askOfRecusal(null),
  },
  {
    ...ofRoom,
    id: 'choose-approvers',
    label: (t) => t('attendance.chooseApprovers'),
    can: isOpen,
    run: () => openDialog('approvers'),
  },
  {
    ...ofRoom,
    id: 'pause',
    label: (t) => t('attendance.pause'),
    can: (view) => isOpen(view) && !isPaused(view.state),
    run: () => openDialog('pause'),
  },
  {
    ...ofRoom,
    id: 'resume',
    label: (t) => t('attendance.resume'),
    can: (view) => isOpen(view) && isPaused(view.state),
    run: resumeMeeting,
  },
];

function hasPerson(view: MeetingView): boolean {
  return isOpen(view) && personAtHand() !== null;
}

function withPerson(act: (person: string) => void): void {
  const person = personAtHand();
  if (person !== null) act(person);
}
