import { isAside } from '../aside.ts';
import { put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { joiningFacts } from './facts.ts';

export const joiningEvolvers: Evolvers<keyof typeof joiningFacts> = {
  'command.undone.1': (state, _, { id }, { idle }) => (idle?.has(id) ? null : state),
  'operation.dismissed.1': (state, { operation, reason }, { id }, { counts, drafts }) => {
    // What waits or has not come yet can be dismissed too: nothing tells when it does.
    const isSeen = isAside(state, operation) || counts?.(operation) === false;
    if (!isSeen || operation === state.opening.by) return null;
    return { ...state, dismissed: put(state.dismissed, operation, { reason, by: id }, drafts) };
  },
  'chair.handed.1': (state, { device }, { id }, { knew }) => ({
    ...state,
    chairDevice: record(state.chairDevice, device, id, knew),
  }),
};
