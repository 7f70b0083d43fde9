import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { giveFloorToNext } from './debate-commands.ts';

const plain = { group: 'item', isOfInitiative: false } as const;

/** What is done to the debate on the item at hand. */
export const debateActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'speakers',
    label: (t) => t('debate.openSpeakers'),
    keys: 'S',
    where: 'list',
    can: (view) => view.state.opening !== null,
    run: () => openDialog('speakers'),
  },
  {
    ...plain,
    id: 'next-speaker',
    label: (t) => t('debate.floorToNext'),
    keys: null,
    where: 'room',
    can: (view) => isOpen(view) && (view.state.floor !== null || view.state.speeches.size > 0),
    run: ({ state }) => void giveFloorToNext(state.currentItem),
  },
];
