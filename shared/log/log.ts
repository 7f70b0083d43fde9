import type { AnyFact, Operation, OperationId } from './operation.ts';

/** A set of operations by id. Order in the map means nothing; `order` gives the one order. */
export type Log<Fact extends AnyFact = AnyFact> = ReadonlyMap<OperationId, Operation<Fact>>;

/** The log of these operations; the same one twice counts once (SPEC L3). */
export function logOf<Fact extends AnyFact>(operations: Iterable<Operation<Fact>>): Log<Fact> {
  const log = new Map<OperationId, Operation<Fact>>();
  for (const operation of operations) log.set(operation.id, operation);
  return log;
}

/** SPEC L3: merging is union by id: commutative, associative, idempotent. */
export function union<Fact extends AnyFact>(ours: Log<Fact>, theirs: Log<Fact>): Log<Fact> {
  return new Map([...ours, ...theirs]);
}

/** SPEC L4: the newest operations, those that are nobody's parent, sorted by id: the next operation's parents. */
export function headsOf(log: Log): OperationId[] {
  const heads = new Set(log.keys());
  for (const operation of log.values()) for (const parent of operation.parents) heads.delete(parent);
  return [...heads].sort();
}
