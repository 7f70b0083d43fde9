import type { Translate } from '../language/translator.ts';
import { itemKinds, type Item } from './facts.ts';

/** The agenda that a forum starts from: one item of each kind, in the order they are met; its id is its kind. */
export function standardAgenda(translate: Translate): Item[] {
  return itemKinds.map((kind) => ({ id: kind, title: translate(`agenda.${kind}`), kind }));
}
