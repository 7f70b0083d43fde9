import { z } from 'zod';
import type { Ancestry } from './ancestry.ts';
import type { CommandId, Operation, OperationId } from './operation.ts';

/** The fact that takes back a command. Undoing such a command is redo. */
export const undone = 'command.undone.1';
export const UndoneSchema = z.strictObject({ command: z.string().min(1).max(100) });

/** The command that an operation takes back; null for another fact, or where this one is broken. */
export function undoes({ fact }: Pick<Operation, 'fact'>): CommandId | null {
  if (fact.type !== undone) return null;
  const { type: _, ...content } = fact;
  return UndoneSchema.safeParse(content).data?.command ?? null;
}

export type Undoing = {
  /** Operations that are taken back. */
  readonly undone: ReadonlySet<OperationId>;
  /** Undos that take back nothing, since their writer knew no such command; to be shown, not passed over. */
  readonly idle: ReadonlySet<OperationId>;
};

/**
 * SPEC L8: what is taken back, read from the newest to the oldest: an undo that is itself undone takes back nothing.
 * SPEC L9: an undo reaches only operations that its writer knew (ancestors), never its own command, and never what
 * stands once done.
 *
 * @param ordered operations in the order of SPEC L5, all added to `ancestry`
 * @param canUndo false for what stands once done
 */
export function undoingOf(
  ordered: readonly Operation[],
  ancestry: Ancestry,
  canUndo: (operation: Operation) => boolean,
): Undoing {
  const undos = new Map<CommandId, OperationId[]>();
  const taken = new Set<OperationId>();
  const idle = new Set<OperationId>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const operation = ordered[i]!;
    const by = canUndo(operation) ? (undos.get(operation.command) ?? []) : [];
    const reaching = by.filter((undo) => ancestry.knew(undo, operation.id));
    for (const undo of reaching) idle.delete(undo);
    if (reaching.length > 0) {
      taken.add(operation.id);
      continue;
    }
    const target = undoes(operation);
    if (target === null) continue;
    idle.add(operation.id);
    if (target === operation.command) continue;
    const known = undos.get(target);
    if (known) known.push(operation.id);
    else undos.set(target, [operation.id]);
  }
  return { undone: taken, idle };
}

export type UndoStacks = {
  /** Commands that undo would take back, the newest last. */
  readonly undo: readonly CommandId[];
  /** Undoing commands that redo would take back, the newest last. */
  readonly redo: readonly CommandId[];
};

/**
 * What this device's next undo and redo would take back (SPEC L10), kept as operations arrive in the order of SPEC L5.
 * A new command empties redo, as everywhere. Both survive a restart since they are read from the log.
 */
export class UndoHistory {
  readonly #device: string;
  readonly #canUndo: (operation: Operation) => boolean;
  readonly #seen = new Set<CommandId>();
  readonly #undo: CommandId[] = [];
  readonly #redo: { readonly undoing: CommandId; readonly of: CommandId }[] = [];

  /** @param canUndo false for what stands once done, such as the opening of a meeting */
  constructor(device: string, canUndo: (operation: Operation) => boolean) {
    this.#device = device;
    this.#canUndo = canUndo;
  }

  add(operation: Operation): void {
    if (operation.device !== this.#device || this.#seen.has(operation.command)) return;
    this.#seen.add(operation.command);
    const target = undoes(operation);
    if (target === null) this.#did(operation);
    else if (this.#redo.at(-1)?.undoing === target) this.#undo.push(this.#redo.pop()!.of);
    else if (this.#undo.at(-1) === target) this.#redo.push({ undoing: operation.command, of: this.#undo.pop()! });
  }

  get stacks(): UndoStacks {
    return { undo: [...this.#undo], redo: this.#redo.map(({ undoing }) => undoing) };
  }

  #did(operation: Operation): void {
    this.#redo.length = 0;
    if (this.#canUndo(operation)) this.#undo.push(operation.command);
    else this.#undo.length = 0;
  }
}
