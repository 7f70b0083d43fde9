import type { Translate } from '../language/translator.ts';
import { itemKinds1, type Item } from './agenda/facts.ts';

/** The agenda that a forum starts from: one item of each kind, in the order they are met; its id is its kind. */
export function standardAgenda(translate: Translate): Item[] {
  return itemKinds1.map((kind) => ({
    id: kind,
    title: translate(`agenda.${kind}`),
    kind,
    caseNumber: '',
    plan: null,
    carried: null,
  }));
}
