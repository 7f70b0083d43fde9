import { Ancestry } from '../log/ancestry.ts';
import type { Log } from '../log/log.ts';
import type { Operation } from '../log/operation.ts';
import { order } from '../log/order.ts';
import { undoneCommands } from '../log/undo.ts';
import { aside, evolve, type Context, type Versions } from './evolve.ts';
import { readFact } from './facts.ts';
import { unopened, type MeetingOperation, type MeetingState } from './state.ts';

/** A log read through: its state, its operations in order, and who knew what. */
export type Replayed = {
  readonly state: MeetingState;
  readonly ordered: readonly Operation[];
  readonly ancestry: Ancestry;
};

/**
 * SPEC M1: the meeting that a log tells of. Pure, total and deterministic: any order and doubling of the same
 * operations gives the same state. Commands that were undone are passed over; what waits for an ancestor or is not
 * understood is set aside, never dropped. SPEC M2: what the closing did not know of is an annex and changes nothing.
 */
export function replay(versions: Versions, log: Log): Replayed {
  const { ordered, waiting } = order(log);
  const ancestry = new Ancestry();
  for (const operation of ordered) ancestry.add(operation);
  const context: Context = { versions, knew: (later, earlier) => ancestry.knew(later, earlier) };
  const closing = ordered.find(({ fact }) => fact.type === 'meeting.closed.1');
  const before = closing ? ordered.filter(({ id }) => ancestry.knew(closing.id, id)) : ordered;
  const undone = undoneCommands(before, ancestry);
  let state = unopened;
  for (const operation of before) if (!undone.has(operation.command)) state = step(state, operation, context);
  for (const operation of ordered)
    if (closing && !ancestry.knew(closing.id, operation.id)) state = aside(state, operation, 'annex');
  for (const operation of waiting) state = aside(state, operation, 'waiting');
  return { state, ordered, ancestry };
}

/** One operation further, whatever its fact turns out to be. */
export function step(state: MeetingState, operation: Operation, context: Context): MeetingState {
  const fact = readFact(operation.fact);
  if (!fact) return aside(state, operation, 'unknown-fact');
  return evolve(state, { ...operation, fact } satisfies MeetingOperation, context);
}
