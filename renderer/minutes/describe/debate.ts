import { clockOf } from '../../../shared/language/clock.ts';
import type { debateFacts } from '../../../shared/meeting/debate/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { initiativeIn, itemIn, personIn, type Describers, type Telling } from './describer.ts';

export const describeDebate: Describers<keyof typeof debateFacts> = {
  'statement.recorded.1': (fact, telling) => {
    const outcome = telling.t(`outcome.${fact.outcome}`).toLocaleLowerCase();
    return telling.t('minutes.statement', { title: initiativeIn(telling, fact.initiative), from: fact.from, outcome });
  },
  'statement.recorded.2': (fact, telling) => {
    const { t } = telling;
    const values = { of: subjectIn(fact, telling), from: fact.from };
    const outcome = fact.outcome === null ? null : t(`outcome.${fact.outcome}`).toLocaleLowerCase();
    if (fact.kind === 'consideration')
      return outcome === null ? t('debate.considered', values) : t('debate.consideredOutcome', { ...values, outcome });
    return outcome === null ? t('debate.stated', values) : t('debate.statedOutcome', { ...values, outcome });
  },
  'statement.withdrawn.1': (_, { t }) => t('minutes.statementWithdrawn'),
  'speech.requested.1': ({ participant, kind }, telling) => {
    const name = personIn(telling, participant);
    if (kind === 'reply') return telling.t('debate.askedReply', { name });
    return kind === 'order' ? telling.t('debate.askedOrder', { name }) : telling.t('debate.askedSpeech', { name });
  },
  'speech.withdrawn.1': ({ speech }, telling) =>
    telling.t('debate.speechWithdrawn', { name: speakerIn(telling, speech) }),
  'speech.begun.1': ({ speech }, telling) => telling.t('debate.speechBegun', { name: speakerIn(telling, speech) }),
  'speech.ended.1': ({ speech }, telling) => telling.t('debate.speechEnded', { name: speakerIn(telling, speech) }),
  'speech.limited.1': ({ seconds }, { t }) => {
    if (seconds === null) return t('debate.unlimited');
    return t('debate.limited', { time: clockOf(seconds * 1000) });
  },
};

/** What a statement is of, as it reads after *över*. */
function subjectIn({ initiative, plan, item }: FactOf<'statement.recorded.2'>, telling: Telling): string {
  if (initiative !== null) return initiativeIn(telling, initiative);
  if (plan !== null) return telling.t('debate.thePlan');
  return item === null ? telling.t('debate.theMeeting') : itemIn(telling, item);
}

function speakerIn(telling: Telling, speech: string): string {
  const known = telling.state.speeches.get(speech);
  return known ? personIn(telling, known.participant) : telling.t('debate.someone');
}
