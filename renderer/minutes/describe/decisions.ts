import type { decisionFacts } from '../../../shared/meeting/decisions/facts.ts';
import { itemIn, type Describers } from './describer.ts';

export const describeDecisions: Describers<keyof typeof decisionFacts> = {
  'decision.recorded.1': ({ item }, telling) => telling.t('minutes.decided', { item: itemIn(telling, item) }),
  'decision.settled.1': ({ item }, telling) => telling.t('minutes.settled', { item: itemIn(telling, item) }),
} satisfies Partial<Describers<keyof typeof decisionFacts>> as unknown as Describers<keyof typeof decisionFacts>;
