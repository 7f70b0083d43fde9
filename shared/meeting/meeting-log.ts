import { Ancestry } from '../log/ancestry.ts';
import { headsOf, logOf, type Log } from '../log/log.ts';
import { maxParents, seal, type Operation, type OperationId } from '../log/operation.ts';
import { undoes, undoingOf, UndoHistory, type Undoing, type UndoStacks } from '../log/undo.ts';
import { aside } from './aside.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Context, Decided, Versions } from './parts.ts';
import type { Fact } from './facts.ts';
import { canUndo, fold, keepEvery, replay, step, type Keep } from './replay.ts';
import { unopened, type MeetingState } from './state.ts';

/** What a new operation needs from outside: clock, names and randomness are passed in. */
export type Writing = { readonly at: string; readonly actor: string; readonly command: string };

/** From so many new operations at once, reading the log anew is quicker than adding one by one. */
const batch = 64;
const nothingUndone: Undoing = { undone: new Set(), idle: new Set() };

/**
 * A meeting's log with its state kept as operations arrive: the same in the window and in the main process.
 * SPEC M3: the kept state equals the state replayed. An undo refolds from a checkpoint before what it takes back.
 */
export class MeetingLog {
  readonly #versions: Versions;
  readonly #device: string;
  readonly #log = new Map<OperationId, Operation>();
  #ordered: Operation[] = [];
  #ancestry = new Ancestry();
  #history: UndoHistory;
  #heads: OperationId[] = [];
  #state: MeetingState = unopened;
  #undoing: Undoing = nothingUndone;
  /** The states before every so many operations, so that undo need not start over. */
  #kept: MeetingState[] = [];
  readonly #context: Context;

  constructor(versions: Versions, device: string, operations: Iterable<Operation> = []) {
    this.#versions = versions;
    this.#device = device;
    this.#history = new UndoHistory(device, canUndo);
    this.#context = { versions, knew: (later, earlier) => this.#ancestry.knew(later, earlier) };
    this.merge(operations);
  }

  get device(): string {
    return this.#device;
  }

  get state(): MeetingState {
    return this.#state;
  }

  /** All operations by id; grows as they arrive. */
  get log(): Log {
    return this.#log;
  }

  /** Operations whose ancestors are all there, in the log's order; grows as they arrive. */
  get ordered(): readonly Operation[] {
    return this.#ordered;
  }

  get stacks(): UndoStacks {
    return this.#history.stacks;
  }

  get versions(): Versions {
    return this.#versions;
  }

  /** Facts that an intent would make now, or why it is refused. */
  decide(command: Command): Decided {
    return decide(this.#state, { stacks: this.stacks, device: this.#device }, command);
  }

  /** Puts facts in their envelopes, each the child of the one before, the first of all heads. Adds nothing. */
  seal(facts: readonly Fact[], writing: Writing): Operation[] {
    let parents = this.#parents();
    return facts.map((fact) => {
      const operation = seal({ ...writing, device: this.#device, parents, fact });
      parents = [operation.id];
      return operation;
    });
  }

  /** Adds operations from anywhere; what is known already changes nothing. Unread ones go through `readOperation`. */
  merge(operations: Iterable<Operation>): void {
    const fresh = [...logOf(operations).values()].filter(({ id }) => !this.#log.has(id));
    const waiting = this.#log.size > this.#ordered.length;
    const inTurn =
      fresh.length < batch && fresh.every((operation, i) => this.#follows(operation, fresh[i - 1] ?? null));
    if (inTurn && !waiting) for (const operation of fresh) this.#append(operation);
    else this.#replay(fresh);
  }

  /** True for an operation that knows all that is here: it comes last in the order, whoever wrote it. */
  #follows(operation: Operation, before: Operation | null): boolean {
    const heads = before ? [before.id] : this.#heads;
    return operation.parents.length === heads.length && operation.parents.every((parent, i) => parent === heads[i]);
  }

  /** The heads, of which an envelope may not hold all: this device's own branch first, the rest is taken up later. */
  #parents(): readonly OperationId[] {
    if (this.#heads.length <= maxParents) return this.#heads;
    const own = this.#ordered.findLast(({ device }) => device === this.#device);
    const ours = this.#heads.filter((head) => own && this.#ancestry.knew(head, own.id));
    return [...new Set([...ours, ...this.#heads])].slice(0, maxParents);
  }

  #append(operation: Operation): void {
    if (this.#ordered.length % keepEvery === 0) this.#kept.push(this.#state);
    this.#log.set(operation.id, operation);
    this.#ordered.push(operation);
    this.#ancestry.add(operation);
    this.#history.add(operation);
    this.#heads = [operation.id];
    if (this.#state.closed) this.#state = aside(this.#state, operation, 'annex');
    else if (undoes(operation) === null) this.#state = step(this.#state, operation, this.#context);
    else this.#refold();
  }

  /** Folds anew from what was kept before the first operation that an undo or a redo changed. */
  #refold(): void {
    const before = this.#undoing.undone;
    this.#undoing = undoingOf(this.#ordered, this.#ancestry, canUndo);
    const { undone } = this.#undoing;
    const changed = this.#ordered.findIndex(({ id }) => undone.has(id) !== before.has(id));
    const back = Math.floor((changed < 0 ? this.#ordered.length - 1 : changed) / keepEvery);
    const start = this.#kept[back] ?? unopened;
    this.#kept.length = back;
    const keep: Keep = (state) => this.#kept.push(state);
    this.#state = fold(start, this.#ordered, back * keepEvery, this.#undoing, this.#context, keep);
  }

  #replay(fresh: readonly Operation[]): void {
    for (const operation of fresh) this.#log.set(operation.id, operation);
    this.#kept = [];
    const read = replay(this.#versions, this.#log, (state) => this.#kept.push(state));
    this.#state = read.state;
    this.#ordered = [...read.ordered];
    this.#ancestry = read.ancestry;
    this.#undoing = read.undoing;
    this.#heads = headsOf(logOf(this.#ordered));
    this.#history = new UndoHistory(this.#device, canUndo);
    for (const operation of this.#ordered) this.#history.add(operation);
  }
}
