import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import { isBlocking } from '../queries.ts';
import { stands } from '../recorded.ts';
import { refuseUnlessChair } from './chair.ts';
import type { joiningCommands } from './commands.ts';

export type JoiningCommand = z.infer<(typeof joiningCommands)[number]>;

export const joiningDeciders: Deciders<JoiningCommand['type']> = {
  undo: (_, __, { stacks }) => {
    const last = stacks.undo.at(-1);
    return last ? made({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-undo' });
  },
  redo: (_, __, { stacks }) => {
    const last = stacks.redo.at(-1);
    return last ? made({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-redo' });
  },
  'dismiss-operation': (state, { operation, reason }) => {
    if (state.dismissed.has(operation)) return made();
    if (operation === state.opening.by) return refuse({ reason: 'plan-missing' });
    return state.aside.some((one) => one.operation.id === operation && isBlocking(state, one))
      ? made({ type: 'operation.dismissed.1', operation, reason })
      : refuse({ reason: 'not-aside' });
  },
  // Whoever's laptop still works may take over; to hand on to a third is the chair's.
  'hand-chair': (state, { device }, asking) => {
    if (stands(state.chairDevice, device)) return made();
    const refused = device === asking.device ? null : refuseUnlessChair(state, asking);
    return refused ?? made({ type: 'chair.handed.1', device });
  },
};
