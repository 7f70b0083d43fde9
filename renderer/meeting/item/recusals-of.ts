import { nameOf } from '../../../shared/meeting/decisions/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

/** Who is out of an item, by name. */
export function recusalsOf(
  state: MeetingState,
  item: string,
): readonly { readonly name: string; readonly reason: string }[] {
  return (state.recusals.get(item) ?? []).map(({ participant, reason }) => ({
    name: nameOf(state, participant),
    reason,
  }));
}
