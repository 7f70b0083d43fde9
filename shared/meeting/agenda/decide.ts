import type { z } from 'zod';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import type { OpenState } from '../state.ts';
import type { agendaCommands } from './commands.ts';
import { isHandled, isStruck, lastHandled } from './queries.ts';

export type AgendaCommand = z.infer<(typeof agendaCommands)[number]>;

export const agendaDeciders: Deciders<AgendaCommand['type']> = {
  'begin-item': (state, { item }) => {
    if (!state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    if (isStruck(state, item)) return refuse({ reason: 'item-struck' });
    return state.currentItem === item ? made() : made({ type: 'item.begun.1', item });
  },
  'add-item': (state, { item, after }) => {
    if (state.items.has(item.id)) return refuse({ reason: 'item-exists' });
    if (item.plan !== null && !state.opening.plans.includes(item.plan))
      return refuse({ reason: 'plan-unknown', id: item.plan });
    return mayStand(state, after) ?? made({ type: 'item.added.1', item, after });
  },
  'move-item': (state, { item, after }) => {
    const place = state.agenda.findIndex(({ id }) => id === item);
    if (place < 0) return refuse({ reason: 'item-unknown', id: item });
    if (after === item) return refuse({ reason: 'after-itself' });
    if (isHandled(state, item)) return refuse({ reason: 'item-handled' });
    if ((state.agenda[place - 1]?.id ?? null) === after) return made();
    return mayStand(state, after) ?? made({ type: 'item.moved.1', item, after });
  },
  'retitle-item': (state, { item: id, title, caseNumber }) => {
    const item = state.agenda.find((one) => one.id === id);
    if (!item) return refuse({ reason: 'item-unknown', id });
    const isSame = item.title === title && item.caseNumber === caseNumber;
    const isDisputed = (state.renamed.get(id)?.rivals.length ?? 0) > 0;
    return isSame && !isDisputed ? made() : made({ type: 'item.retitled.1', item: id, title, caseNumber });
  },
  'strike-item': (state, { item, reason }) => {
    if (!state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    if (isHandled(state, item)) return refuse({ reason: 'item-handled' });
    return state.struck.has(item) ? made() : made({ type: 'item.struck.1', item, reason });
  },
  'restore-item': (state, { item }) => {
    if (!state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    return state.struck.has(item) ? made({ type: 'item.restored.1', item }) : made();
  },
};

/** Why nothing may be put after this item: it is not there, or something further on has been taken up already. */
function mayStand(state: OpenState, after: string | null): Decided | null {
  if (after !== null && !state.items.has(after)) return refuse({ reason: 'item-unknown', id: after });
  const earliest = state.agenda.findIndex(({ id }) => id === lastHandled(state));
  const place = state.agenda.findIndex(({ id }) => id === after);
  return place < earliest ? refuse({ reason: 'order-closed' }) : null;
}
