import { showMeeting } from '../register-store.ts';
import { isOpen, type MeetingAction } from './meeting-action.ts';
import { openDialog } from './meeting-dialogs.ts';
import { undoAndTell } from './move-commands.ts';

const plain = { where: 'room', isOfInitiative: false } as const;

/** What is done to the meeting as a whole. */
export const roomActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'decide',
    label: (t) => t('meeting.decide'),
    keys: 'B',
    where: 'list',
    group: 'item',
    can: isOpen,
    run: () => openDialog('decision'),
  },
  {
    ...plain,
    id: 'set-frame',
    label: (t) => t('meeting.setFrame'),
    keys: 'R',
    where: 'list',
    group: 'frame',
    can: isOpen,
    run: () => openDialog('frame'),
  },
  {
    ...plain,
    id: 'undo',
    label: (t) => t('common.undo'),
    // The keys themselves are heard by `useUndoKeys`, which leaves them to a field that somebody writes in.
    keys: 'Control+Z',
    group: 'meeting',
    can: (view) => isOpen(view) && view.stacks.undo.length > 0,
    run: () => void undoAndTell('undo'),
  },
  {
    ...plain,
    id: 'redo',
    label: (t) => t('common.redo'),
    keys: 'Control+Y',
    group: 'meeting',
    can: (view) => isOpen(view) && view.stacks.redo.length > 0,
    run: () => void undoAndTell('redo'),
  },
  {
    ...plain,
    id: 'keys',
    label: (t) => t('meeting.keys'),
    keys: '?',
    where: 'list',
    group: 'view',
    can: () => true,
    run: () => openDialog('keys'),
  },
  {
    ...plain,
    id: 'to-list',
    label: (t) => t('meeting.backToList'),
    keys: 'Alt+ArrowLeft',
    group: 'view',
    can: () => true,
    run: () => showMeeting(null),
  },
  {
    ...plain,
    id: 'close',
    label: (t) => t('meeting.closeMeeting'),
    keys: null,
    group: 'meeting',
    can: isOpen,
    run: () => openDialog('close'),
  },
];
