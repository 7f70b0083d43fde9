import type { Translate } from '../../../shared/language/translator.ts';
import { sectionOf } from '../../../shared/meeting/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

type Agenda = Pick<MeetingState, 'agenda' | 'items' | 'struck' | 'opening'>;

/** `§ 14 Prioritering av initiativ`; the title alone where the item was struck. */
export function itemName(state: Agenda, item: string, t: Translate): string {
  const title = state.agenda.find(({ id }) => id === item)?.title ?? '';
  const section = sectionOf(state, item);
  return section === null ? title : `${t('shell.section', { section })} ${title}`;
}

/** `§ 14`; a dash where the item was struck. */
export function sectionName(state: Agenda, item: string, t: Translate): string {
  const section = sectionOf(state, item);
  return section === null ? '–' : t('shell.section', { section });
}
