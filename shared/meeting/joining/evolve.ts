import { isAside } from '../aside.ts';
import { put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { joiningFacts } from './facts.ts';

export const joiningEvolvers: Evolvers<keyof typeof joiningFacts> = {
  'command.undone.1': (state, _, { id }, { idle }) => (idle?.has(id) ? null : state),
  'operation.dismissed.1': (state, { operation, reason }, { id }, { waiting, drafts }) =>
    operation !== state.opening.by && (waiting?.has(operation) || isAside(state, operation))
      ? { ...state, dismissed: put(state.dismissed, operation, { reason, by: id }, drafts) }
      : null,
  'chair.handed.1': (state, { device }, { id }, { knew }) => ({
    ...state,
    chairDevice: record(state.chairDevice, device, id, knew),
  }),
};
