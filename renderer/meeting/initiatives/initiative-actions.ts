import { hasChosen, isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog, type DialogName } from '../meeting-dialogs.ts';
import type { MeetingView } from '../meeting-store.ts';
import { hasGone, showGone } from './gone-list.tsx';

const ofChosen = (
  id: Extract<DialogName, 'amend' | 'withdraw' | 'merge' | 'split' | 'ties'>,
  keys: string | null,
): MeetingAction => ({
  id,
  label: (t) => t(`initiatives.${id}`),
  keys,
  where: 'list',
  group: 'initiative',
  isOfInitiative: true,
  can: standsChosen,
  run: () => openDialog(id),
});

/** What is done to an initiative beside ranking and scoring it. */
export const initiativeActions: readonly MeetingAction[] = [
  ofChosen('amend', 'A'),
  ofChosen('ties', 'D'),
  ofChosen('withdraw', 'X'),
  ofChosen('merge', null),
  ofChosen('split', null),
  {
    id: 'nominate',
    label: (t) => t('initiatives.nominate'),
    keys: 'N',
    where: 'list',
    group: 'initiative',
    isOfInitiative: false,
    can: isOpen,
    run: () => openDialog('nominate'),
  },
  {
    id: 'show-gone',
    label: (t) => t('initiatives.gone'),
    keys: null,
    where: 'list',
    group: 'view',
    isOfInitiative: false,
    can: ({ state, middle }) => middle === 'ranking' && hasGone(state),
    run: showGone,
  },
];

function standsChosen(view: MeetingView): boolean {
  return hasChosen(view) && view.state.initiatives.get(view.selected ?? '')?.standing.is === 'standing';
}
