import { KeptOrder } from '../log/kept-order.ts';
import { logOf, type Log } from '../log/log.ts';
import { maxParents, seal, type Operation, type OperationId } from '../log/operation.ts';
import { undoes, undoingOf, UndoHistory, type Undoing, type UndoStacks } from '../log/undo.ts';
import { Checkpoints, isKept } from './checkpoints.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Fact } from './facts.ts';
import type { Context, Decided, Versions } from './parts.ts';
import { canUndo, closes, closingOf, fold, withAsides, type Keeping } from './replay.ts';
import { unopened, type MeetingState } from './state.ts';

/** What a new operation needs from outside: clock, names and randomness are passed in. */
export type Writing = { readonly at: string; readonly actor: string; readonly command: string };

const nothingUndone: Undoing = { undone: new Set(), idle: new Set() };
const nowhere = Number.POSITIVE_INFINITY;
const dismissal = 'operation.dismissed.1';

/**
 * A meeting's log with its state kept as operations arrive: the same in the window and in the main process.
 * SPEC M3: the kept state equals the state replayed. Whatever arrives, from wherever, costs what comes after it in the
 * order: the rest stands in a checkpoint.
 */
export class MeetingLog {
  readonly #versions: Versions;
  readonly #device: string;
  readonly #log = new Map<OperationId, Operation>();
  readonly #order = new KeptOrder();
  readonly #checkpoints = new Checkpoints();
  #history: UndoHistory;
  #closing: Operation | undefined;
  /** What the closing knew, in order; all there is while the meeting is open. */
  #known: readonly Operation[];
  #undoing: Undoing = nothingUndone;
  /** The state of what is known, and that with what came after closing and what waits beside it. */
  #folded: MeetingState = unopened;
  #foldedTo = 0;
  #state: MeetingState = unopened;
  /** What some dismissal names, whether it is here or not. */
  readonly #dismissed = new Set<OperationId>();
  readonly #knew: Context['knew'];

  constructor(versions: Versions, device: string, operations: Iterable<Operation> = []) {
    this.#versions = versions;
    this.#device = device;
    this.#history = new UndoHistory(device, canUndo);
    this.#known = this.#order.ordered;
    this.#knew = (later, earlier) => this.#order.ancestry.knew(later, earlier);
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
    return this.#order.ordered;
  }

  /** What is taken back, of what counts. */
  get undoing(): Undoing {
    return this.#undoing;
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
    if (fresh.length === 0) return;
    for (const operation of fresh) this.#log.set(operation.id, operation);
    const before = this.#order.ordered.length;
    const { placed, from } = this.#order.add(fresh);
    this.#remember(placed, from < before);
    const changed = placed.some(closes) && this.#close() ? 0 : this.#closing ? nowhere : from;
    const undone = changed < nowhere && (changed === 0 || placed.some(isUndo)) ? this.#settleUndo() : nowhere;
    this.#foldFrom(Math.min(changed, undone, this.#dismissalOf(placed)));
    this.#state = withAsides(this.#folded, this.#annexes(), this.#order.waiting);
  }

  /**
   * The meeting as whoever wrote an operation saw it when they had: what they knew and no more. Null where it waits or
   * is not here.
   */
  stateAt(id: OperationId): MeetingState | null {
    const { ordered, ancestry } = this.#order;
    if (!ancestry.has(id)) return null;
    const seen = ordered.filter((operation) => ancestry.knew(id, operation.id));
    const closing = closingOf(seen, ancestry);
    const last = closing?.id ?? id;
    const counts = (one: OperationId): boolean => ancestry.has(one) && ancestry.knew(last, one);
    const known = closing ? seen.filter((operation) => counts(operation.id)) : seen;
    const undoing = undoingOf(known, ancestry, canUndo);
    const other = known.findIndex(({ fact }) => {
      const dismissed = fact.type === dismissal ? String(fact['operation']) : null;
      return dismissed !== null && counts(dismissed) !== this.#isKnown(dismissed);
    });
    const same = firstOther(known, this.#known, undoing, this.#undoing);
    const { at, state } = this.#checkpoints.before(other < 0 ? same : Math.min(same, other));
    const folded = fold(state, known, at, undoing, { versions: this.#versions, knew: this.#knew, counts });
    return withAsides(folded, closing ? seen.filter((operation) => !counts(operation.id)) : [], []);
  }

  /** The heads, of which an envelope may not hold all: this device's own branch first, the rest is taken up later. */
  #parents(): readonly OperationId[] {
    const { heads, ordered, ancestry } = this.#order;
    if (heads.length <= maxParents) return heads;
    const own = ordered.findLast(({ device }) => device === this.#device);
    const ours = heads.filter((head) => own && ancestry.knew(head, own.id));
    return [...new Set([...ours, ...heads])].slice(0, maxParents);
  }

  /** What undo and redo would take back: own operations that come in between others are read anew with all. */
  #remember(placed: readonly Operation[], isBetween: boolean): void {
    const again = isBetween && placed.some(({ device }) => device === this.#device);
    if (again) this.#history = new UndoHistory(this.#device, canUndo);
    for (const operation of again ? this.#order.ordered : placed) this.#history.add(operation);
  }

  /** Finds the closing that counts and what it knew; false where it is the same as before. */
  #close(): boolean {
    const { ordered, ancestry } = this.#order;
    const closing = closingOf(ordered, ancestry);
    if (!closing || closing.id === this.#closing?.id) return false;
    this.#closing = closing;
    this.#known = ordered.filter(({ id }) => this.#knew(closing.id, id));
    return true;
  }

  /** Works out what is taken back; from which place on that is other than before. */
  #settleUndo(): number {
    const before = this.#undoing;
    this.#undoing = undoingOf(this.#known, this.#order.ancestry, canUndo);
    return firstOther(this.#known, this.#known, this.#undoing, before);
  }

  /** The first dismissal of any of these: they were not here when it was read. */
  #dismissalOf(placed: readonly Operation[]): number {
    for (const { fact } of placed) if (fact.type === dismissal) this.#dismissed.add(String(fact['operation']));
    if (this.#closing || !placed.some(({ id }) => this.#dismissed.has(id))) return nowhere;
    const ids = new Set(placed.map(({ id }) => id));
    return this.#known.findIndex(({ fact }) => fact.type === dismissal && ids.has(String(fact['operation'])));
  }

  /** Folds what is known anew from a place on. */
  #foldFrom(place: number): void {
    const known = this.#known;
    if (place === nowhere) return;
    this.#checkpoints.dropAfter(place);
    const { at, state } =
      place === this.#foldedTo ? { at: place, state: this.#folded } : this.#checkpoints.before(place);
    const keeping: Keeping = {
      wants: (next) => isKept(next, known.length),
      keep: (next, kept) => this.#checkpoints.keep(next, kept, known.length),
    };
    const counts = (id: OperationId): boolean => this.#isKnown(id);
    const context = { versions: this.#versions, knew: this.#knew, counts };
    this.#folded = fold(state, known, at, this.#undoing, context, keeping);
    this.#foldedTo = known.length;
  }

  #isKnown(id: OperationId): boolean {
    return this.#order.ancestry.has(id) && (!this.#closing || this.#knew(this.#closing.id, id));
  }

  #annexes(): readonly Operation[] {
    return this.#closing ? this.#order.ordered.filter(({ id }) => !this.#isKnown(id)) : [];
  }
}

function isUndo(operation: Operation): boolean {
  return undoes(operation) !== null;
}

/** The first place where two lists, or what is taken back in them, differ; the end of the shorter where none does. */
function firstOther(
  ours: readonly Operation[],
  theirs: readonly Operation[],
  { undone, idle }: Undoing,
  before: Undoing,
): number {
  const end = Math.min(ours.length, theirs.length);
  for (let i = 0; i < end; i++) {
    const id = ours[i]!.id;
    if (id !== theirs[i]!.id || undone.has(id) !== before.undone.has(id) || idle.has(id) !== before.idle.has(id))
      return i;
  }
  return end;
}
