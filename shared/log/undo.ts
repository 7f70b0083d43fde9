import type { Ancestry } from './ancestry.ts';
import type { CommandId, Operation } from './operation.ts';

/** The fact that takes back a command. Undoing such a command is redo. */
export const undone = 'command.undone.1';

/** The command that an operation takes back, or null. */
export function undoes(operation: Operation): CommandId | null {
  const { type, command } = operation.fact;
  return type === undone && typeof command === 'string' ? command : null;
}

/**
 * SPEC L8: the commands that are taken back, read from the newest to the oldest: an undo that is itself undone takes
 * back nothing. SPEC L9: an undo reaches only a command that its writer knew (an ancestor), and never itself.
 *
 * @param ordered operations in the order of SPEC L5, all added to `ancestry`
 */
export function undoneCommands(ordered: readonly Operation[], ancestry: Ancestry): ReadonlySet<CommandId> {
  const first = new Map<CommandId, Operation>();
  for (const operation of ordered) if (!first.has(operation.command)) first.set(operation.command, operation);
  const taken = new Set<CommandId>();
  for (let i = ordered.length - 1; i >= 0; i--) {
    const operation = ordered[i]!;
    const target = undoes(operation);
    if (target === null || taken.has(operation.command) || target === operation.command) continue;
    const known = first.get(target);
    if (known && ancestry.knew(operation.id, known.id)) taken.add(target);
  }
  return taken;
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
    return { undo: this.#undo, redo: this.#redo.map(({ undoing }) => undoing) };
  }

  #did(operation: Operation): void {
    this.#redo.length = 0;
    if (this.#canUndo(operation)) this.#undo.push(operation.command);
    else this.#undo.length = 0;
  }
}
