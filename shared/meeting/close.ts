import { made, refuse, type Asking, type Decided } from './parts.ts';
import { blocking, contestedItems } from './queries.ts';
import type { OpenState } from './state.ts';

/** The gavel: refused while anything is contested or unsettled, and in a nämnd without a decision. */
export function decideToClose(state: OpenState, _command: { readonly type: 'close' }, _asking: Asking): Decided {
  const contested = contestedItems(state).length;
  if (contested > 0) return refuse({ reason: 'contested', items: contested });
  const unsettled = blocking(state).length;
  if (unsettled > 0) return refuse({ reason: 'unsettled', operations: unsettled });
  const decided = [...state.items.values()].some(({ decisions }) => decisions.length > 0);
  if (state.opening.profile === 'board' && !decided) return refuse({ reason: 'no-decision' });
  return made({ type: 'meeting.closed.1' });
}
