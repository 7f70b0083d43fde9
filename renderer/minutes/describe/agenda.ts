import type { agendaFacts } from '../../../shared/meeting/agenda/facts.ts';
import { itemIn, type Describers } from './describer.ts';

export const describeAgenda: Describers<keyof typeof agendaFacts> = {
  'item.begun.1': ({ item }, telling) => telling.t('minutes.begun', { item: itemIn(telling, item) }),
} satisfies Partial<Describers<keyof typeof agendaFacts>> as unknown as Describers<keyof typeof agendaFacts>;
