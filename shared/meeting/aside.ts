import { append, type Drafts } from './drafts.ts';
import type { Aside } from './joining/state.ts';
import type { MeetingState } from './state.ts';

/** Sets an operation aside with the reason: kept and shown, not applied (SPEC M4). */
export function aside(
  state: MeetingState,
  operation: Aside['operation'],
  why: Aside['why'],
  drafts?: Drafts,
): MeetingState {
  return { ...state, aside: append(state.aside, { operation, why }, drafts) };
}
