import type { CommandId, Operation, OperationId } from '../log/operation.ts';
import { undoes } from '../log/undo.ts';

/** What a device's next undo and redo would take back. */
export type Stacks = {
  /** Commands that undo would take back, the newest last. */
  readonly undo: readonly CommandId[];
  /** Undoing commands that redo would take back, the newest last, and what each took back. */
  readonly redo: readonly { readonly undoing: CommandId; readonly of: CommandId }[];
};

/**
 * Read from what stands in the log, so that both survive a restart (SPEC R7): undo takes back the last that the device
 * did and that stands, redo the last of its undos that stands since it did anything else. Not the history of a meeting
 * (L10): here anything may be taken back by name, whoever did it, and that can be redone like any undo.
 *
 * @param ordered operations in the order of SPEC L5
 * @param undone operations that are taken back
 */
export function stacksOf(device: string, ordered: readonly Operation[], undone: ReadonlySet<OperationId>): Stacks {
  const targets = new Map<CommandId, CommandId>();
  const undo = new Set<CommandId>();
  const redo: { undoing: CommandId; of: CommandId }[] = [];
  for (const operation of ordered) {
    const { id, command } = operation;
    const target = undoes(operation);
    if (target !== null) targets.set(command, target);
    if (operation.device !== device) continue;
    if (target === null) redo.length = 0;
    if (undone.has(id)) continue;
    if (target === null) undo.add(command);
    else if (!targets.has(target)) redo.push({ undoing: command, of: target });
  }
  return { undo: [...undo], redo };
}
