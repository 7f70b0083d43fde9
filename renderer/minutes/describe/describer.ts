import type { Format } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import type { FactOf, FactType } from '../../../shared/meeting/facts.ts';
import { sectionOf } from '../../../shared/meeting/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

/** What a sentence about a fact is made with: the reader's language, and the names of what it happened to. */
export type Telling = { readonly state: MeetingState; readonly t: Translate; readonly format: Format };

/** A sentence for each fact; a new one without does not compile. */
export type Describers<T extends FactType> = { readonly [K in T]: (fact: FactOf<K>, telling: Telling) => string };

export function initiativeIn({ state }: Telling, id: string): string {
  return state.initiatives.get(id)?.title ?? id;
}

export function personIn({ state }: Telling, id: string): string {
  return state.participants.get(id)?.participant.name ?? id;
}

export function itemIn({ state, t }: Telling, id: string): string {
  const item = state.agenda.find((one) => one.id === id);
  const section = sectionOf(state, id);
  return item && section !== null ? t('minutes.item', { section, title: item.title }) : (item?.title ?? id);
}

/** A reason as it stands before the sentence's own full stop. */
export function withoutStop(reason: string): string {
  return reason.replace(/\.$/, '');
}
