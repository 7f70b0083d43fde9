import type { scoreFacts } from '../../../shared/meeting/scores/facts.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { initiativeIn, personIn, type Describers, type Telling } from './describer.ts';

export const describeScores: Describers<keyof typeof scoreFacts> = {
  'initiative.moved.1': moved,
  'initiative.moved.2': (fact, telling) =>
    telling.t('scores.factOverride', { moved: moved(fact, telling), reason: fact.reason }),
  'ranking.ordered.1': ({ rule }, { t }) => t('scores.factOrdered', { rule: t(`scores.rule_${rule}`) }),
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
  'points.given.1': ({ participant, initiative, criterion: id, points, round }, telling) => {
    const name = personIn(telling, participant);
    const title = initiativeIn(telling, initiative);
    const criterion = criterionIn(telling.state, id);
    if (isHidden(telling.state, round)) return telling.t('scores.factGaveHidden', { name, title, criterion });
    if (points === null) return telling.t('scores.factTookBack', { name, title, criterion });
    return telling.t('scores.factGave', { name, title, criterion, points });
  },
  'round.begun.1': ({ name }, { t }) => t('scores.factBegun', { name }),
  'round.revealed.1': ({ round }, telling) => telling.t('scores.factRevealed', { name: roundIn(telling, round) }),
  'round.cancelled.1': ({ round }, telling) => telling.t('scores.factCancelled', { name: roundIn(telling, round) }),
};

function moved(
  { initiative, after }: { readonly initiative: string; readonly after: string | null },
  telling: Telling,
): string {
  const title = initiativeIn(telling, initiative);
  if (after === null) return telling.t('minutes.movedFirst', { title });
  return telling.t('minutes.movedAfter', { title, other: initiativeIn(telling, after) });
}

/** The history must not tell what a round hides. */
function isHidden({ rounds }: MeetingState, round: string | null): boolean {
  return round !== null && rounds.get(round)?.ended?.value !== 'revealed';
}

function roundIn({ state }: Telling, round: string): string {
  return state.rounds.get(round)?.name ?? round;
}

function criterionIn(state: MeetingState, id: string): string {
  const criterion = state.opening?.model.criteria.find((one) => one.id === id);
  return criterion ? criterion.name.toLocaleLowerCase() : id;
}
