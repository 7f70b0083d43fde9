import { Ancestry } from '../log/ancestry.ts';
import type { Log } from '../log/log.ts';
import type { Operation } from '../log/operation.ts';
import { order } from '../log/order.ts';
import { undoingOf, type Undoing } from '../log/undo.ts';
import { aside } from './aside.ts';
import { evolve } from './evolve.ts';
import { readFact } from './facts.ts';
import type { Context, Versions } from './parts.ts';
import { openings } from './opened.ts';
import { unopened, type MeetingOperation, type MeetingState } from './state.ts';

/** A log read through: its state, its operations in order, who knew what, and what is taken back. */
export type Replayed = {
  readonly state: MeetingState;
  readonly ordered: readonly Operation[];
  readonly ancestry: Ancestry;
  readonly undoing: Undoing;
};

/** Told the state before each operation whose place is a multiple of `keepEvery`, to go back to. */
export type Keep = (state: MeetingState) => void;
export const keepEvery = 64;

/**
 * SPEC M1: the meeting that a log tells of. Pure, total and deterministic: any order and doubling of the same
 * operations gives the same state. Commands that were undone are passed over; what waits for an ancestor or is not
 * understood is set aside, never dropped. SPEC M2: what the closing did not know of is an annex and changes nothing.
 */
export function replay(versions: Versions, log: Log, keep?: Keep): Replayed {
  const { ordered, waiting } = order(log);
  const ancestry = new Ancestry();
  for (const operation of ordered) ancestry.add(operation);
  const knew: Context['knew'] = (later, earlier) => ancestry.knew(later, earlier);
  const closing = closingOf(ordered, ancestry);
  const known = closing ? ordered.filter(({ id }) => knew(closing.id, id)) : ordered;
  const undoing = undoingOf(known, ancestry, canUndo);
  const context = { versions, knew, waiting: new Set(waiting.map(({ id }) => id)) };
  let state = fold(unopened, known, 0, undoing, context, keep);
  const drafts = new WeakSet();
  for (const operation of ordered)
    if (closing && !knew(closing.id, operation.id)) state = aside(state, operation, 'annex', drafts);
  for (const operation of waiting) state = aside(state, operation, 'waiting', drafts);
  return { state, ordered, ancestry, undoing };
}

/** The state after these operations, from the one before `operations[from]`; what was undone is passed over. */
export function fold(
  before: MeetingState,
  operations: readonly Operation[],
  from: number,
  { undone, idle }: Undoing,
  context: Context,
  keep?: Keep,
): MeetingState {
  let state = before;
  let drafts = new WeakSet();
  for (let i = from; i < operations.length; i++) {
    if (i % keepEvery === 0) {
      keep?.(state);
      drafts = new WeakSet(); // What was kept must not change.
    }
    const operation = operations[i]!;
    if (!undone.has(operation.id)) state = step(state, operation, { ...context, idle, drafts });
  }
  return state;
}

/** One operation further, whatever its fact turns out to be. */
export function step(state: MeetingState, operation: Operation, context: Context): MeetingState {
  const fact = readFact(operation.fact);
  if (!fact) return aside(state, operation, 'unknown-fact', context.drafts);
  return evolve(state, { ...operation, fact } satisfies MeetingOperation, context);
}

/** The opening and the closing of a meeting stand; everything else can be taken back. */
export function canUndo(operation: Operation): boolean {
  return !opens(operation) && !closes(operation);
}

/** SPEC M2: the first in the order that closes a meeting which its writer knew to be open. */
function closingOf(ordered: readonly Operation[], ancestry: Ancestry): Operation | undefined {
  const openings = ordered.filter(opens);
  return ordered.find((operation) => closes(operation) && openings.some(({ id }) => ancestry.knew(operation.id, id)));
}

function opens({ fact }: Operation): boolean {
  return openings.some((type) => type === fact.type) && readFact(fact) !== null;
}

function closes({ fact }: Operation): boolean {
  return fact.type === 'meeting.closed.1' && readFact(fact) !== null;
}
