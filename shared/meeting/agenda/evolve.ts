import { put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import type { agendaFacts, Item, Item1 } from './facts.ts';

export const agendaEvolvers: Evolvers<keyof typeof agendaFacts> = {
  'item.begun.1': (state, fact, { at }, { drafts }) => {
    const item = state.items.get(fact.item);
    if (!item) return null;
    const begun = { ...item, begunAt: item.begunAt ?? at };
    return { ...state, items: put(state.items, fact.item, begun, drafts), currentItem: fact.item };
  },
} satisfies Partial<Evolvers<keyof typeof agendaFacts>> as unknown as Evolvers<keyof typeof agendaFacts>;

/** An item of an older wording, in the newer. */
export function asItem(item: Item1): Item {
  return { ...item, caseNumber: '', plan: null, carried: null };
}
