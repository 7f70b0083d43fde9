import type { Operation, OperationId } from '../../shared/log/operation.ts';
import { undone } from '../../shared/log/undo.ts';

/** All that each operation's writer knew, itself included, found by walking; null where an ancestor is missing. */
export function ancestorsOf(operations: Iterable<Operation>): Map<OperationId, Set<OperationId> | null> {
  const byId = new Map([...operations].map((operation) => [operation.id, operation]));
  const found = new Map<OperationId, Set<OperationId> | null>();
  for (const { id } of byId.values()) {
    const known = new Set<OperationId>();
    const toVisit = [id];
    let missing = false;
    for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
      if (known.has(next)) continue;
      const operation = byId.get(next);
      if (!operation) missing = true;
      else toVisit.push(...operation.parents);
      known.add(next);
    }
    found.set(id, missing ? null : known);
  }
  return found;
}

/** Which operations are taken back, straight from the words of SPEC L8 and L9. */
export function undoneOf(
  operations: readonly Operation[],
  canUndo: (operation: Operation) => boolean,
): Set<OperationId> {
  const ancestors = ancestorsOf(operations);
  const isUndone = (operation: Operation): boolean =>
    canUndo(operation) &&
    operations.some(
      (undo) =>
        undo.fact.type === undone &&
        Object.keys(undo.fact).length === 2 &&
        undo.fact['command'] === operation.command &&
        undo.command !== operation.command &&
        ancestors.get(undo.id)?.has(operation.id) &&
        !isUndone(undo),
    );
  return new Set(operations.filter(isUndone).map(({ id }) => id));
}
