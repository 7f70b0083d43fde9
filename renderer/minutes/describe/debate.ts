import type { debateFacts } from '../../../shared/meeting/debate/facts.ts';
import { initiativeIn, type Describers } from './describer.ts';

export const describeDebate: Describers<keyof typeof debateFacts> = {
  'statement.recorded.1': (fact, telling) => {
    const outcome = telling.t(`outcome.${fact.outcome}`).toLocaleLowerCase();
    return telling.t('minutes.statement', { title: initiativeIn(telling, fact.initiative), from: fact.from, outcome });
  },
  'statement.withdrawn.1': (_, { t }) => t('minutes.statementWithdrawn'),
} satisfies Partial<Describers<keyof typeof debateFacts>> as unknown as Describers<keyof typeof debateFacts>;
