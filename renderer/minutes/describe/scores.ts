import type { scoreFacts } from '../../../shared/meeting/scores/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { initiativeIn, type Describers } from './describer.ts';

export const describeScores: Describers<keyof typeof scoreFacts> = {
  'initiative.moved.1': ({ initiative, after }, telling) => {
    const title = initiativeIn(telling, initiative);
    if (after === null) return telling.t('minutes.movedFirst', { title });
    return telling.t('minutes.movedAfter', { title, other: initiativeIn(telling, after) });
  },
  'initiative.prioritised.1': ({ initiative, priority }, telling) => {
    const title = initiativeIn(telling, initiative);
    if (priority === null) return telling.t('minutes.unprioritised', { title });
    return telling.t('minutes.prioritised', { title, priority });
  },
  'initiative.scored.1': ({ initiative, criterion: id, points }, telling) => {
    const title = initiativeIn(telling, initiative);
    const criterion = criterionIn(telling.state, id);
    if (points === null) return telling.t('minutes.unscored', { title, criterion });
    return telling.t('minutes.scored', { title, criterion, points });
  },
} satisfies Partial<Describers<keyof typeof scoreFacts>> as unknown as Describers<keyof typeof scoreFacts>;

function criterionIn(state: MeetingState, id: string): string {
  const criterion = state.opening?.model.criteria.find((one) => one.id === id);
  return criterion ? criterion.name.toLocaleLowerCase() : id;
}
