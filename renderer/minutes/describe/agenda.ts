import type { agendaFacts } from '../../../shared/meeting/agenda/facts.ts';
import { itemIn, withoutStop, type Describers } from './describer.ts';

export const describeAgenda: Describers<keyof typeof agendaFacts> = {
  'item.begun.1': ({ item }, telling) => telling.t('minutes.begun', { item: itemIn(telling, item) }),
  'item.added.1': ({ item }, { t }) => t('attendance.saidAdded', { title: item.title }),
  'item.moved.1': ({ item, after }, telling) =>
    after === null
      ? telling.t('attendance.saidMovedFirst', { item: itemIn(telling, item) })
      : telling.t('attendance.saidMoved', { item: itemIn(telling, item), after: itemIn(telling, after) }),
  'item.retitled.1': ({ title, caseNumber }, { t }) =>
    caseNumber === ''
      ? t('attendance.saidRetitled', { title })
      : t('attendance.saidRetitledWithCase', { title, caseNumber }),
  'item.struck.1': ({ item: id, reason }, telling) => {
    const item = itemIn(telling, id);
    return reason === ''
      ? telling.t('attendance.saidStruck', { item })
      : telling.t('attendance.saidStruckFor', { item, reason: withoutStop(reason) });
  },
  'item.restored.1': ({ item }, telling) => telling.t('attendance.saidRestored', { item: itemIn(telling, item) }),
};
