import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import type { agendaCommands } from './commands.ts';

export type AgendaCommand = z.infer<(typeof agendaCommands)[number]>;

export const agendaDeciders: Deciders<AgendaCommand['type']> = {
  'begin-item': (state, { item }) => {
    if (!state.items.has(item)) return refuse({ reason: 'item-unknown', id: item });
    return state.currentItem === item ? made() : made({ type: 'item.begun.1', item });
  },
} satisfies Partial<Deciders<AgendaCommand['type']>> as unknown as Deciders<AgendaCommand['type']>;
