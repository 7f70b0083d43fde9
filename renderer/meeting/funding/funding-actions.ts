import { isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { showMiddle, useMeeting } from '../meeting-store.ts';
import { beginByHand, leaveScenario, saveList, toggleRules } from './scenario-commands.ts';

const plain = { where: 'list', group: 'frame', isOfInitiative: false } as const;

/** Goes to the scenarios, where what is done shows. */
function there(act: () => void): () => void {
  return () => {
    if (useMeeting.getState().middle !== 'scenarios') showMiddle('scenarios');
    act();
  };
}

/** What is done to who gets money. */
export const fundingActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'why-not-funded',
    label: (t) => t('funding.whyNot'),
    keys: 'W',
    group: 'initiative',
    isOfInitiative: true,
    can: (view) => view.selected !== null,
    run: () => openDialog('why-not'),
  },
  {
    ...plain,
    id: 'compare-rules',
    label: (t) => t('funding.compareRules'),
    keys: 'K',
    can: () => true,
    run: there(toggleRules),
  },
  {
    ...plain,
    id: 'save-list-as-scenario',
    label: (t) => t('funding.saveList'),
    keys: null,
    can: isOpen,
    run: there(saveList),
  },
  {
    ...plain,
    id: 'scenario-by-hand',
    label: (t) => t('funding.byHand'),
    keys: null,
    can: isOpen,
    run: there(beginByHand),
  },
  {
    ...plain,
    id: 'leave-scenario',
    label: (t) => t('funding.leave'),
    keys: null,
    can: (view) => isOpen(view) && (view.state.adopted?.value.scenario ?? null) !== null,
    run: () => void leaveScenario(),
  },
];
