import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import type { decisionCommands } from './commands.ts';

export type DecisionCommand = z.infer<(typeof decisionCommands)[number]>;

export const decisionDeciders: Deciders<DecisionCommand['type']> = {
  'record-decision': (state, { item, clauses }) =>
    state.items.has(item)
      ? made({ type: 'decision.recorded.1', item, clauses })
      : refuse({ reason: 'item-unknown', id: item }),
  'settle-decision': (state, { item: id, operation }) => {
    const item = state.items.get(id);
    if (!item) return refuse({ reason: 'item-unknown', id });
    if (!item.decisions.some(({ by }) => by === operation))
      return refuse({ reason: 'decision-unknown', id: operation });
    return made({ type: 'decision.settled.1', item: id, operation });
  },
} satisfies Partial<Deciders<DecisionCommand['type']>> as unknown as Deciders<DecisionCommand['type']>;
