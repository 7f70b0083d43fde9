import type { OperationId } from '../log/operation.ts';
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

/** The ids in a list that only grows at its end, as far as it has been read. */
const read = new WeakMap<readonly Aside[], Set<OperationId>>();

/** Whether an operation was set aside; a list is gone through once however often it is asked. */
export function isAside({ aside: list }: Pick<MeetingState, 'aside'>, id: OperationId): boolean {
  const ids = read.get(list) ?? new Set();
  read.set(list, ids);
  for (let i = ids.size; i < list.length; i++) ids.add(list[i]!.operation.id);
  return ids.has(id);
}
