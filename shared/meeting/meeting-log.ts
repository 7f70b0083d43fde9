import { Ancestry } from '../log/ancestry.ts';
import { headsOf, logOf, type Log } from '../log/log.ts';
import { seal, type Operation, type OperationId } from '../log/operation.ts';
import { undoes, undoneCommands, UndoHistory, type UndoStacks } from '../log/undo.ts';
import type { Command } from './commands.ts';
import { decide, type Decided } from './decide.ts';
import { aside, type Context, type Versions } from './evolve.ts';
import type { Fact } from './facts.ts';
import { replay, step } from './replay.ts';
import { unopened, type MeetingState } from './state.ts';

/** What a new operation needs from outside: clock, names and randomness are passed in. */
export type Writing = { readonly at: string; readonly actor: string; readonly command: string };

/** The state before `ordered[before]`, kept so that undo need not start over. */
type Checkpoint = { readonly before: number; readonly state: MeetingState };

const checkpointEvery = 64;

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
  #checkpoints: Checkpoint[] = [];
  readonly #context: Context;

  constructor(versions: Versions, device: string, operations: Iterable<Operation> = []) {
    this.#versions = versions;
    this.#device = device;
    this.#history = newHistory(device);
    this.#context = { versions, knew: (later, earlier) => this.#ancestry.knew(later, earlier) };
    this.merge(operations);
  }

  get state(): MeetingState {
    return this.#state;
  }

  /** All operations by id. */
  get log(): Log {
    return this.#log;
  }

  /** Operations whose ancestors are all there, in the log's order. */
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
    return decide(this.#state, this.stacks, command);
  }

  /** Puts facts in their envelopes, each the child of the one before, the first of all heads. Adds nothing. */
  seal(facts: readonly Fact[], writing: Writing): Operation[] {
    let parents: readonly OperationId[] = this.#heads;
    return facts.map((fact) => {
      const operation = seal({ ...writing, device: this.#device, parents, fact });
      parents = [operation.id];
      return operation;
    });
  }

  /** Adds operations from anywhere; what is known already changes nothing. */
  merge(operations: Iterable<Operation>): void {
    const fresh = [...logOf(operations).values()].filter(({ id }) => !this.#log.has(id));
    const waiting = this.#log.size > this.#ordered.length;
    if (!waiting && fresh.every((operation, i) => this.#follows(operation, fresh[i - 1] ?? null)))
      for (const operation of fresh) this.#append(operation);
    else this.#replay(fresh);
  }

  /** True for an operation that knows all that is here: it comes last in the order, whoever wrote it. */
  #follows(operation: Operation, before: Operation | null): boolean {
    const heads = before ? [before.id] : this.#heads;
    return operation.parents.length === heads.length && operation.parents.every((parent, i) => parent === heads[i]);
  }

  #append(operation: Operation): void {
    this.#keep(this.#ordered.length, this.#state);
    this.#log.set(operation.id, operation);
    this.#ordered.push(operation);
    this.#ancestry.add(operation);
    this.#history.add(operation);
    this.#heads = [operation.id];
    const target = undoes(operation);
    if (this.#state.closed) this.#state = aside(this.#state, operation, 'annex');
    else if (target === null) this.#state = step(this.#state, operation, this.#context);
    else this.#refold(target);
  }

  /** Folds anew from the last checkpoint before the command that an undo takes back. */
  #refold(target: string): void {
    const undone = undoneCommands(this.#ordered, this.#ancestry);
    const from = this.#ordered.findIndex(({ command }) => command === target);
    while ((this.#checkpoints.at(-1)?.before ?? 0) > Math.max(from, 0)) this.#checkpoints.pop();
    const start = this.#checkpoints.at(-1) ?? { before: 0, state: unopened };
    let { state } = start;
    for (let i = start.before; i < this.#ordered.length; i++) {
      this.#keep(i, state);
      const operation = this.#ordered[i]!;
      if (!undone.has(operation.command)) state = step(state, operation, this.#context);
    }
    this.#state = state;
  }

  #keep(before: number, state: MeetingState): void {
    const last = this.#checkpoints.at(-1);
    if (!last || before - last.before >= checkpointEvery) this.#checkpoints.push({ before, state });
  }

  #replay(fresh: readonly Operation[]): void {
    for (const operation of fresh) this.#log.set(operation.id, operation);
    const { state, ordered, ancestry } = replay(this.#versions, this.#log);
    this.#state = state;
    this.#ordered = [...ordered];
    this.#ancestry = ancestry;
    this.#heads = headsOf(logOf(ordered));
    this.#history = newHistory(this.#device);
    for (const operation of ordered) this.#history.add(operation);
    this.#checkpoints = [{ before: 0, state: unopened }];
  }
}

/** The opening and the closing of a meeting stand; everything else can be taken back. */
function newHistory(device: string): UndoHistory {
  return new UndoHistory(device, ({ fact }) => fact.type !== 'meeting.opened.1' && fact.type !== 'meeting.closed.1');
}
