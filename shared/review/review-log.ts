import { Ancestry } from '../log/ancestry.ts';
import { headsOf, logOf, union, type Log } from '../log/log.ts';
import { maxParents, seal, type Operation, type OperationId } from '../log/operation.ts';
import { order } from '../log/order.ts';
import { undoingOf } from '../log/undo.ts';
import { evolve, passOver } from './evolve.ts';
import { readFact, type Fact } from './facts.ts';
import { stacksOf, type Stacks } from './stacks.ts';
import { unreviewed, type ReviewState } from './state.ts';

/** What a new operation needs from outside: clock, names and randomness are passed in. */
export type Writing = { readonly at: string; readonly actor: string; readonly command: string };

/** A review's log read through: its state, its operations in order, and what undo and redo would take back. */
export type Reviewed = {
  readonly state: ReviewState;
  readonly ordered: readonly Operation[];
  readonly ancestry: Ancestry;
  readonly stacks: Stacks;
};

/**
 * SPEC R2: the review that a log tells of. Pure, total and deterministic: any order and doubling of the same operations
 * gives the same state.
 *
 * @param device whose stacks are asked for
 */
export function replay(device: string, log: Log): Reviewed {
  const { ordered, waiting } = order(log);
  const ancestry = new Ancestry();
  for (const operation of ordered) ancestry.add(operation);
  const { undone, idle } = undoingOf(ordered, ancestry, () => true);
  const knew = (later: OperationId, earlier: OperationId): boolean => ancestry.knew(later, earlier);
  const context = { knew, idle };
  let state = unreviewed;
  for (const operation of ordered) {
    const fact = readFact(operation.fact);
    if (undone.has(operation.id)) state = fact ? passOver(state, { ...operation, fact }, context) : state;
    else if (fact) state = evolve(state, { ...operation, fact }, context);
    else state = { ...state, aside: [...state.aside, { operation, why: 'unknown-fact' }] };
  }
  const late = waiting.map((operation) => ({ operation, why: 'waiting' as const }));
  if (late.length > 0) state = { ...state, aside: [...state.aside, ...late] };
  return { state, ordered, ancestry, stacks: stacksOf(device, ordered, undone) };
}

/**
 * A year's log with its state: the same in the window and in the main process. A review has some hundreds of operations
 * at most and is read anew when it grows.
 */
export class ReviewLog {
  readonly #device: string;
  #log: Log;
  #read: Reviewed;

  constructor(device: string, operations: Iterable<Operation> = []) {
    this.#device = device;
    this.#log = logOf(operations);
    this.#read = replay(device, this.#log);
  }

  get state(): ReviewState {
    return this.#read.state;
  }

  get log(): Log {
    return this.#log;
  }

  get stacks(): Stacks {
    return this.#read.stacks;
  }

  /** Puts facts in their envelopes, each the child of the one before, the first of all heads. Adds nothing. */
  seal(facts: readonly Fact[], writing: Writing): Operation[] {
    let parents: readonly OperationId[] = this.#parents();
    return facts.map((fact) => {
      const operation = seal({ ...writing, device: this.#device, parents, fact });
      parents = [operation.id];
      return operation;
    });
  }

  /** The log with operations from anywhere; what is known already changes nothing. */
  with(operations: Iterable<Operation>): ReviewLog {
    return new ReviewLog(this.#device, union(this.#log, logOf(operations)).values());
  }

  /** The heads, of which an envelope may not hold all: this device's own branch first, the rest is taken up later. */
  #parents(): OperationId[] {
    const { ordered, ancestry } = this.#read;
    const heads = headsOf(logOf(ordered));
    if (heads.length <= maxParents) return heads;
    const own = ordered.findLast(({ device }) => device === this.#device);
    const ours = heads.filter((head) => own && ancestry.knew(head, own.id));
    return [...new Set([...ours, ...heads])].slice(0, maxParents);
  }
}
