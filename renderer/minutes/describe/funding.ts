import type { fundingFacts } from '../../../shared/meeting/funding/facts.ts';
import type { Describers } from './describer.ts';

export const describeFunding: Describers<keyof typeof fundingFacts> = {
  'frame.set.1': ({ year, amount }, { t, format }) =>
    amount === null ? t('minutes.frameTaken', { year }) : t('minutes.frameSet', { year, amount: format.tkr(amount) }),
} satisfies Partial<Describers<keyof typeof fundingFacts>> as unknown as Describers<keyof typeof fundingFacts>;
