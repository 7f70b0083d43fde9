import type { joiningFacts } from '../../../shared/meeting/joining/facts.ts';
import type { Describers } from './describer.ts';

export const describeJoining: Describers<keyof typeof joiningFacts> = {
  'command.undone.1': (_, { t }) => t('minutes.undone'),
  'operation.dismissed.1': ({ reason }, { t }) => t('joining.dismissed', { reason }),
  'chair.handed.1': (_, { t }) => t('joining.handed'),
};
