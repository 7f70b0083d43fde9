import { Ancestry } from '../log/ancestry.ts';
import type { Log } from '../log/log.ts';
import type { Operation } from '../log/operation.ts';
import { order } from '../log/order.ts';
import { undoingOf, type Undoing } from '../log/undo.ts';
import { aside } from './aside.ts';
import { evolve } from './evolve.ts';
import { readFact } from './facts.ts';
import { openings } from './opened.ts';
import type { Context, Versions } from './parts.ts';
import { unopened, type MeetingOperation, type MeetingState } from './state.ts';

/** A log read through: its state, its operations in order, who knew what, and what is taken back. */
export type Replayed = {
  readonly state: MeetingState;
  readonly ordered: readonly Operation[];
  readonly ancestry: Ancestry;
  readonly undoing: Undoing;
};

/** Where a fold keeps states to go back to: asked before each operation, told the state where it says yes. */
export type Keeping = {
  readonly wants: (place: number) => boolean;
  readonly keep: (place: number, state: MeetingState) => void;
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
  const knew: Context['knew'] = (later, earlier) => ancestry.knew(later, earlier);
  const closing = closingOf(ordered, ancestry);
  const known = closing ? ordered.filter(({ id }) => knew(closing.id, id)) : ordered;
  const undoing = undoingOf(known, ancestry, canUndo);
  const ids = new Set(known.map(({ id }) => id));
  const context: Context = { versions, knew, counts: (id) => ids.has(id) };
  const folded = fold(unopened, known, 0, undoing, context);
  const annexes = closing ? ordered.filter(({ id }) => !knew(closing.id, id)) : [];
  return { state: withAsides(folded, annexes, waiting), ordered, ancestry, undoing };
}

/** The state after these operations, from the one before `operations[from]`; what was undone is passed over. */
export function fold(
  before: MeetingState,
  operations: readonly Operation[],
  from: number,
  { undone, idle }: Undoing,
  context: Context,
  keeping?: Keeping,
): MeetingState {
  let state = before;
  let drafting: Context = { ...context, idle, drafts: new WeakSet() };
  for (let place = from; place < operations.length; place++) {
    if (keeping?.wants(place)) {
      keeping.keep(place, state);
      drafting = { ...context, idle, drafts: new WeakSet() }; // What was kept must not change.
    }
    const operation = operations[place]!;
    if (!undone.has(operation.id)) state = step(state, operation, drafting);
  }
  return state;
}

/** One operation further, whatever its fact turns out to be. */
export function step(state: MeetingState, operation: Operation, context: Context): MeetingState {
  const fact = readFact(operation.fact);
  if (!fact) return aside(state, operation, 'unknown-fact', context.drafts);
  return evolve(state, { ...operation, fact } satisfies MeetingOperation, context);
}

/** The state with what came after closing, and what waits, set aside last. */
export function withAsides(
  folded: MeetingState,
  annexes: readonly Operation[],
  waiting: readonly Operation[],
): MeetingState {
  let state = folded;
  const drafts = new WeakSet();
  for (const operation of annexes) state = aside(state, operation, 'annex', drafts);
  for (const operation of waiting) state = aside(state, operation, 'waiting', drafts);
  return state;
}

/** The opening and the closing of a meeting stand; everything else can be taken back. */
export function canUndo(operation: Operation): boolean {
  return !opens(operation) && !closes(operation);
}

/** SPEC M2: the first in the order that closes a meeting which its writer knew to be open. */
export function closingOf(ordered: readonly Operation[], ancestry: Ancestry): Operation | undefined {
  const begun = ordered.filter(opens);
  return ordered.find((operation) => closes(operation) && begun.some(({ id }) => ancestry.knew(operation.id, id)));
}

function opens({ fact }: Operation): boolean {
  return openings.some((type) => type === fact.type) && readFact(fact) !== null;
}

/** Whether an operation's fact is a readable closing. */
export function closes({ fact }: Operation): boolean {
  return fact.type === 'meeting.closed.1' && readFact(fact) !== null;
}
