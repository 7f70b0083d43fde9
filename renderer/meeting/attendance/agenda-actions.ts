import { isHandled } from '../../../shared/meeting/agenda/queries.ts';
import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import type { MeetingView } from '../meeting-store.ts';
import { beginItem, isStruckAtHand, moveItem, restoreItem } from './agenda-commands.ts';
import { askOfItem, itemAtHand } from './at-hand.ts';

const plain = { where: 'agenda', group: 'agenda', isOfInitiative: false } as const;

/** What is done to the item that the agenda is at. */
export const agendaActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'begin-item',
    label: (t) => t('attendance.beginItem'),
    keys: 'Enter',
    can: (view) => hasItem(view) && !isStruckAtHand() && view.state.currentItem !== itemAtHand(),
    run: () => withItem(beginItem),
  },
  {
    ...plain,
    id: 'move-item-up',
    label: (t) => t('attendance.moveItemUp'),
    keys: 'Alt+ArrowUp',
    can: isMovable,
    run: () => withItem((item) => moveItem(item, -1)),
  },
  {
    ...plain,
    id: 'move-item-down',
    label: (t) => t('attendance.moveItemDown'),
    keys: 'Alt+ArrowDown',
    can: isMovable,
    run: () => withItem((item) => moveItem(item, 1)),
  },
  {
    ...plain,
    id: 'add-item',
    label: (t) => t('attendance.addItem'),
    keys: 'Insert',
    can: isOpen,
    run: () => askOfItem(null),
  },
  {
    ...plain,
    id: 'rename-item',
    label: (t) => t('attendance.renameItem'),
    keys: 'F2',
    can: hasItem,
    run: () => withItem(askOfItem),
  },
  {
    ...plain,
    id: 'strike-item',
    label: (t) => t('attendance.strikeItem'),
    keys: 'Delete',
    can: (view) => isMovable(view) && !isStruckAtHand(),
    run: () => openDialog('strike'),
  },
  {
    ...plain,
    id: 'restore-item',
    label: (t) => t('attendance.restoreItem'),
    // The key that struck it is free for it then.
    keys: null,
    can: (view) => hasItem(view) && isStruckAtHand(),
    run: () => withItem(restoreItem),
  },
];

function hasItem(view: MeetingView): boolean {
  return isOpen(view) && itemAtHand() !== null;
}

/** What was begun or decided keeps its place. */
function isMovable(view: MeetingView): boolean {
  const item = itemAtHand();
  return isOpen(view) && item !== null && !isHandled(view.state, item);
}

function withItem(act: (item: string) => void): void {
  const item = itemAtHand();
  if (item !== null) act(item);
}
