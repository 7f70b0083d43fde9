import type { Operation, OperationId } from '../../shared/log/operation.ts';
import { logOf, union, type Log } from '../../shared/log/log.ts';
import { readFact, type Fact } from '../../shared/meeting/facts.ts';
import { replay } from '../../shared/meeting/replay.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { ancestorsOf, undoneOf } from '../log/oracle.ts';
import type { Laptop } from './given.ts';
import { parks, roads, versionsOf } from './plans.ts';

export const versions = versionsOf(parks, roads);

/** All that any of them has. */
export function together(laptops: readonly Laptop[]): Log {
  return laptops.reduce<Log>((log, laptop) => union(log, laptop.log), logOf([]));
}

/** The state as plain data in which also the order of maps counts; `toEqual` alone would pass over it. */
export function plainly(state: MeetingState): unknown {
  return JSON.parse(JSON.stringify(state, (_, value: unknown) => (value instanceof Map ? [...value] : value)));
}

/** The state without what was set aside. */
export function applied(state: MeetingState): unknown {
  return plainly({ ...state, aside: [] });
}

export function replayed(operations: Iterable<Operation>): MeetingState {
  return replay(versions, logOf(operations)).state;
}

export type Standing = { readonly operation: Operation; readonly fact: Fact };

/**
 * What a log says straight from the words of the SPEC, by walking and comparing: which operations stand (L8, L9, M2),
 * and who knew what.
 */
export function standingIn(log: Log): {
  standing: Standing[];
  knew: (later: OperationId, earlier: OperationId) => boolean;
} {
  const ancestors = ancestorsOf(log.values());
  const knew = (later: OperationId, earlier: OperationId): boolean => ancestors.get(later)?.has(earlier) ?? false;
  const { state, ordered } = replay(versions, log);
  const closed = state.closed?.by;
  const known = ordered.filter(({ id }) => !closed || knew(closed, id));
  const undone = undoneOf(known, canUndo);
  const setAside = new Set(state.aside.map(({ operation }) => operation.id));
  const standing = known.flatMap((operation) => {
    const fact = readFact(operation.fact);
    return fact && !undone.has(operation.id) && !setAside.has(operation.id) ? [{ operation, fact }] : [];
  });
  return { standing, knew };
}

/** True for an undo whose writer knew something of the command that it takes back. */
export function reaches(undo: Operation, among: readonly Operation[]): boolean {
  const ancestors = ancestorsOf(among).get(undo.id);
  return among.some(
    (operation) =>
      operation.command === undo.fact['command'] &&
      operation.command !== undo.command &&
      canUndo(operation) &&
      ancestors?.has(operation.id),
  );
}

function canUndo({ fact }: Operation): boolean {
  return !['meeting.opened.1', 'meeting.opened.2', 'meeting.closed.1'].includes(readFact(fact)?.type ?? '');
}

/** Of these, the ones that none of the others' writers knew. */
export function unknownToOthers(
  standing: readonly Standing[],
  knew: (later: OperationId, earlier: OperationId) => boolean,
): Standing[] {
  return standing.filter(
    ({ operation }) =>
      !standing.some(({ operation: other }) => other.id !== operation.id && knew(other.id, operation.id)),
  );
}
