import { untouched } from '../decisions/state.ts';
import { append, draftOf, put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { agendaFacts, Item, Item1 } from './facts.ts';

/** The agenda is a list, folded in the order of the log: each puts an item after another, wherever that is by then. */
export const agendaEvolvers: Evolvers<keyof typeof agendaFacts> = {
  'item.begun.1': (state, fact, { id: by, at }, { drafts }) => {
    const item = state.items.get(fact.item);
    if (!item) return null;
    const begun = { ...item, begunAt: item.begunAt ?? at };
    const course = append(state.course, { item: fact.item, at, by }, drafts);
    return { ...state, items: put(state.items, fact.item, begun, drafts), currentItem: fact.item, course };
  },
  'item.added.1': (state, { item, after }, { id: by }, { drafts }) => {
    const agenda = putAfter(state.agenda, item, after);
    if (state.items.has(item.id) || !agenda) return null;
    const items = put(state.items, item.id, untouched, drafts);
    return { ...state, agenda, items, added: put(state.added, item.id, by, drafts) };
  },
  'item.moved.1': (state, { item: id, after }, { id: by }, { drafts }) => {
    const item = state.agenda.find((one) => one.id === id);
    if (!item) return null;
    const others = state.agenda.filter((one) => one.id !== id);
    const agenda = putAfter(others, item, after);
    return agenda && { ...state, agenda, moved: put(state.moved, id, by, drafts) };
  },
  'item.retitled.1': (state, { item: id, title, caseNumber }, { id: by }, { knew, drafts }) => {
    if (!state.items.has(id)) return null;
    const name = { title, caseNumber };
    const agenda = state.agenda.map((item) => (item.id === id ? { ...item, ...name } : item));
    const renamed = put(state.renamed, id, record(state.renamed.get(id), name, by, knew), drafts);
    return { ...state, agenda, renamed };
  },
  'item.struck.1': (state, { item, reason }, { id: by }, { drafts }) =>
    state.items.has(item) ? { ...state, struck: put(state.struck, item, { reason, by }, drafts) } : null,
  'item.restored.1': (state, { item }, _, { drafts }) => {
    if (!state.items.has(item)) return null;
    const struck = draftOf(state.struck, drafts);
    struck.delete(item);
    return { ...state, struck };
  },
};

/** An item of an older wording, in the newer. */
export function asItem(item: Item1): Item {
  return { ...item, caseNumber: '', plan: null, carried: null };
}

/** The list with this after another, or first where `after` is null; null where that other is not in it. */
function putAfter(agenda: readonly Item[], item: Item, after: string | null): readonly Item[] | null {
  const place = after === null ? 0 : agenda.findIndex(({ id }) => id === after) + 1;
  if (after !== null && place === 0) return null;
  return agenda.toSpliced(place, 0, item);
}
