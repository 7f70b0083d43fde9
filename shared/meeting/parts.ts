import type { Operation, OperationId } from '../log/operation.ts';
import type { UndoStacks } from '../log/undo.ts';
import type { PlanVersion } from '../plan/plan.ts';
import type { Command, CommandOf, Refusal } from './commands.ts';
import type { Drafts } from './drafts.ts';
import type { Fact, FactOf, FactType } from './facts.ts';
import type { MeetingState, OpenState } from './state.ts';

/** Plan versions by hash, as a meeting meets on them. */
export type Versions = ReadonlyMap<string, PlanVersion>;

/** What evolving one fact may look at besides the state. */
export type Context = {
  readonly versions: Versions;
  /** True where the writer of `later` knew of `earlier`. */
  readonly knew: (later: OperationId, earlier: OperationId) => boolean;
  /** Undos that take back nothing. */
  readonly idle?: ReadonlySet<OperationId>;
  /** Whether an operation is in the order and counts: it is here, does not wait, and is no annex. */
  readonly counts?: (operation: OperationId) => boolean;
  readonly drafts?: Drafts;
};

/** Who asks, and what undo and redo would take back there. */
export type Asking = { readonly stacks: UndoStacks; readonly device: string };

export type Decided =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an intent comes to in an open meeting; one for each, so that none can be forgotten. */
export type Deciders<T extends Command['type']> = {
  readonly [K in T]: (state: OpenState, command: CommandOf<K>, asking: Asking) => Decided;
};

/** The state after a fact; null where it can't be applied and is set aside. One for each (SPEC M4). */
export type Evolvers<T extends FactType> = {
  readonly [K in T]: (state: OpenState, fact: FactOf<K>, operation: Operation, context: Context) => MeetingState | null;
};

export function made(...facts: Fact[]): Decided {
  return { ok: true, facts };
}

export function refuse(refusal: Refusal): Extract<Decided, { readonly ok: false }> {
  return { ok: false, refusal };
}
