import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';

const plain = { group: 'meeting', isOfInitiative: false } as const;

/** What is done about other computers in the meeting. */
export const joiningActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'join',
    label: (t) => t('joining.join'),
    keys: null,
    where: 'room',
    can: ({ state }) => state.opening !== null,
    run: () => openDialog('joining'),
  },
  {
    ...plain,
    id: 'settle',
    label: (t) => t('joining.toSettle'),
    keys: 'G',
    where: 'list',
    can: isOpen,
    run: () => openDialog('settle'),
  },
];
