import type { Operations } from '../../db/operations.ts';
import type { Rooms } from '../../db/rooms.ts';
import { logOf } from '../../shared/log/log.ts';
import { undone } from '../../shared/log/undo.ts';
import { withdrawn } from '../../shared/review/queries.ts';
import { replay } from '../../shared/review/review-log.ts';

/** What a year's review is called in the register (SPEC R1). */
export function reviewOf(year: number): string {
  return `${prefix}${year}`;
}

const prefix = 'review:';

/** A log only grows: as long as it holds as many operations, what was read of it holds. */
type Read = { readonly operations: number; readonly versions: ReadonlySet<string> };
const known = new WeakMap<Operations, Map<string, Read>>();

/** Versions that count no more, since the correction that made them was taken back (SPEC R6); over all years. */
export function withdrawnIn({ operations }: Pick<Rooms, 'operations'>): ReadonlySet<string> {
  const reads = known.get(operations) ?? new Map<string, Read>();
  known.set(operations, reads);
  // Only where something was undone can anything be withdrawn; the other logs are not read.
  const logs = operations.logsHolding(prefix, undone).map(({ name, operations: count }) => {
    const before = reads.get(name);
    if (before?.operations === count) return before.versions;
    const versions = withdrawn(replay('', logOf(operations.read(name))).state);
    reads.set(name, { operations: count, versions });
    return versions;
  });
  return new Set(logs.flatMap((versions) => [...versions]));
}
