import type { joiningFacts } from '../../../shared/meeting/joining/facts.ts';
import type { Describers } from './describer.ts';

export const describeJoining: Describers<keyof typeof joiningFacts> = {
  'command.undone.1': (_, { t }) => t('minutes.undone'),
} satisfies Partial<Describers<keyof typeof joiningFacts>> as unknown as Describers<keyof typeof joiningFacts>;
