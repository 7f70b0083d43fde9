import { openRound } from '../../../shared/meeting/scores/points.ts';
import { hasChosen, isOpen, type MeetingAction } from '../meeting-action.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { beginRound, endRound, orderBy } from './score-commands.ts';
import { saveScoreSheets } from './save-score-sheets.ts';

const plain = { keys: null, where: 'room', isOfInitiative: false } as const;

/** What is done about points and the order they make. */
export const scoresActions: readonly MeetingAction[] = [
  {
    id: 'override',
    label: (t) => t('scores.override'),
    keys: 'O',
    where: 'list',
    group: 'move',
    isOfInitiative: true,
    can: hasChosen,
    run: () => openDialog('override'),
  },
  ...(['score', 'scorePerKrona', 'priority'] as const).map((rule): MeetingAction => ({
    ...plain,
    id: `order-by-${rule}`,
    label: (t) => t('scores.orderBy', { rule: t(`scores.rule_${rule}`) }),
    group: 'move',
    can: isOpen,
    run: () => void orderBy(rule),
  })),
  {
    ...plain,
    id: 'begin-round',
    label: (t) => t('scores.beginRound'),
    group: 'meeting',
    can: (view) => isOpen(view) && openRound(view.state) === null,
    run: () => void beginRound(),
  },
  {
    ...plain,
    id: 'reveal-round',
    label: (t) => t('scores.revealRound'),
    group: 'meeting',
    can: (view) => isOpen(view) && openRound(view.state) !== null,
    run: () => void endRound('reveal-round'),
  },
  {
    ...plain,
    id: 'cancel-round',
    label: (t) => t('scores.cancelRound'),
    group: 'meeting',
    can: (view) => isOpen(view) && openRound(view.state) !== null,
    run: () => void endRound('cancel-round'),
  },
  {
    ...plain,
    id: 'score-sheets',
    label: (t) => t('scores.sheets'),
    group: 'meeting',
    can: ({ state }) => state.opening !== null,
    run: () => void saveScoreSheets(),
  },
];
