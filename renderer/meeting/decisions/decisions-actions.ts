import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { showMiddle } from '../meeting-store.ts';
import { isVoting } from './decisions-commands.ts';
import { focusVote } from './focus-vote.ts';

const plain = { where: 'list', group: 'item', isOfInitiative: false, can: isOpen } as const;

/** What is moved, voted on and noted on the item at hand. */
export const decisionsActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'move-motion',
    label: (t) => t('decisions.newMotion'),
    keys: 'F',
    run: () => openDialog('motion'),
  },
  {
    ...plain,
    id: 'vote',
    label: (t) => t('decisions.callVote'),
    keys: 'V',
    run: () => {
      if (!isVoting()) return openDialog('vote');
      showMiddle('item');
      focusVote();
    },
  },
  {
    ...plain,
    id: 'note',
    label: (t) => t('decisions.newNote'),
    keys: 'T',
    run: () => openDialog('note'),
  },
];
