import type { MeetingAction } from './meeting-action.ts';
import { showMiddle } from './meeting-store.ts';
import { otherMiddles } from './middle.ts';

/** Going from one view of the meeting to another. */
export const middleActions: readonly MeetingAction[] = [
  {
    id: 'show-ranking',
    label: (t) => t('meeting.showRanking'),
    keys: 'Alt+1',
    where: 'room',
    group: 'view',
    isOfInitiative: false,
    can: () => true,
    run: () => showMiddle('ranking'),
  },
  ...otherMiddles.map(({ id, title, keys }): MeetingAction => ({
    id: `show-${id}`,
    label: title,
    keys,
    where: 'room',
    group: 'view',
    isOfInitiative: false,
    can: () => true,
    run: () => showMiddle(id),
  })),
];
