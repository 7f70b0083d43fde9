import { put } from './drafts.ts';
import type { Context } from './parts.ts';
import type { MeetingInitiative, MeetingState } from './state.ts';

/** The state with one initiative changed; null where it is not there. */
export function amendInitiative(
  state: MeetingState,
  id: string,
  { drafts }: Context,
  change: (initiative: MeetingInitiative) => MeetingInitiative,
): MeetingState | null {
  const initiative = state.initiatives.get(id);
  return initiative ? { ...state, initiatives: put(state.initiatives, id, change(initiative), drafts) } : null;
}
