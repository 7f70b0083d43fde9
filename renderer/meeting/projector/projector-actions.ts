import type { MeetingAction } from '../meeting-action.ts';
import { toggleFrozen, toggleProjector, useProjector } from './projector-store.ts';

const plain = { where: 'room', group: 'view', isOfInitiative: false } as const;

/** What is done with the second screen. */
export const projectorActions: readonly MeetingAction[] = [
  {
    ...plain,
    id: 'projector',
    label: (t) => (useProjector.getState().isOpen ? t('projector.hide') : t('projector.show')),
    keys: 'F9',
    can: () => true,
    run: () => void toggleProjector(),
  },
  {
    ...plain,
    id: 'freeze-projector',
    label: (t) => (useProjector.getState().isFrozen ? t('projector.unfreeze') : t('projector.freeze')),
    keys: 'F8',
    can: () => useProjector.getState().isOpen,
    run: () => void toggleFrozen(),
  },
];
