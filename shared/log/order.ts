import type { Log } from './log.ts';
import type { AnyFact, Operation, OperationId } from './operation.ts';

export type Ordered<Fact extends AnyFact> = {
  /** Parents first, then by depth, device and id. */
  readonly ordered: readonly Operation<Fact>[];
  /** Operations that wait for an ancestor that has not arrived; kept, shown, not applied. */
  readonly waiting: readonly Operation<Fact>[];
};

/**
 * SPEC L5: the one total order of a log: by depth (the longest way from a root), then device, then id. A child is
 * always deeper than its parents, so parents come first; no clock takes part. SPEC L6: what lacks an ancestor waits.
 */
export function order<Fact extends AnyFact>(log: Log<Fact>): Ordered<Fact> {
  const depths = depthsOf(log);
  const present = [...log.values()].filter((operation) => depths.has(operation.id));
  const waiting = [...log.values()].filter((operation) => !depths.has(operation.id));
  const depthOf = (operation: Operation): number => depths.get(operation.id) ?? 0;
  present.sort((a, b) => inOrder(a, depthOf(a), b, depthOf(b)));
  waiting.sort((a, b) => inOrder(a, 0, b, 0));
  return { ordered: present, waiting };
}

/** Which of two comes first (SPEC L5), by their depths, devices and ids. */
export function inOrder(a: Operation, depthOfA: number, b: Operation, depthOfB: number): number {
  return depthOfA - depthOfB || compare(a.device, b.device) || compare(a.id, b.id);
}

/** Depth of each operation whose ancestors are all there; a walk with a queue, since a log can be longer than a stack. */
function depthsOf(log: Log): Map<OperationId, number> {
  const children = new Map<OperationId, OperationId[]>();
  const missing = new Map<OperationId, number>();
  const ready: OperationId[] = [];
  for (const operation of log.values()) {
    missing.set(operation.id, operation.parents.length);
    if (operation.parents.length === 0) ready.push(operation.id);
    for (const parent of operation.parents) {
      const known = children.get(parent);
      if (known) known.push(operation.id);
      else children.set(parent, [operation.id]);
    }
  }
  const depths = new Map<OperationId, number>();
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const parents = log.get(next)?.parents ?? [];
    let depth = 0;
    for (const parent of parents) depth = Math.max(depth, (depths.get(parent) ?? 0) + 1);
    depths.set(next, depth);
    for (const child of children.get(next) ?? []) {
      const left = (missing.get(child) ?? 0) - 1;
      missing.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return depths;
}

/** By UTF-16 units, the same on every machine whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
