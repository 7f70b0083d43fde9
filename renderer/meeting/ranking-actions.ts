import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { hasChosen, withChosen, type MeetingAction } from './meeting-action.ts';
import { showPane } from './meeting-store.ts';
import { moveAndTell, prioritiseAndTell } from './move-commands.ts';
import { askPlace } from './place-dialog.tsx';

type Act = (initiative: string, count: number) => void;

const moving = (
  id: string,
  label: 'meeting.moveUp' | 'meeting.moveDown' | 'meeting.moveFirst' | 'meeting.moveLast' | 'meeting.moveTo',
  keys: string,
  act: Act,
): MeetingAction => ({
  id,
  label: (t) => t(label),
  keys,
  where: 'list',
  group: 'move',
  isOfInitiative: true,
  can: hasChosen,
  run: withChosen((initiative, { state }) => act(initiative, rankingOf(state).ids.length)),
});

/** What is done to the chosen initiative in the ranked list. */
export const rankingActions: readonly MeetingAction[] = [
  moving('move-up', 'meeting.moveUp', 'Alt+ArrowUp', (initiative) =>
    moveAndTell({ type: 'move-by', initiative, steps: -1 }),
  ),
  moving('move-down', 'meeting.moveDown', 'Alt+ArrowDown', (initiative) =>
    moveAndTell({ type: 'move-by', initiative, steps: 1 }),
  ),
  moving('move-first', 'meeting.moveFirst', 'Alt+Home', (initiative) =>
    moveAndTell({ type: 'move-to', initiative, place: 1 }),
  ),
  moving('move-last', 'meeting.moveLast', 'Alt+End', (initiative, count) =>
    moveAndTell({ type: 'move-to', initiative, place: count }),
  ),
  moving('move-to', 'meeting.moveTo', 'M', askPlace),
  ...([0, 1, 2, 3] as const).map((priority): MeetingAction => ({
    id: `priority-${priority}`,
    label: (t) => t('common.priority', { priority }),
    keys: String(priority),
    where: 'list',
    group: 'priority',
    isOfInitiative: true,
    can: hasChosen,
    run: withChosen((initiative) => prioritiseAndTell(initiative, priority)),
  })),
  {
    id: 'new-statement',
    label: (t) => t('meeting.newStatement'),
    keys: 'Y',
    where: 'list',
    group: 'write',
    isOfInitiative: true,
    can: hasChosen,
    run: () => showPane('statements', true),
  },
  {
    id: 'score',
    label: (t) => t('meeting.score'),
    keys: 'P',
    where: 'list',
    group: 'write',
    isOfInitiative: true,
    can: hasChosen,
    run: () => showPane('scores', true),
  },
];
