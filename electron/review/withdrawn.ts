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

/** Versions that count no more, since the correction that made them was taken back (SPEC R6); over all years. */
export function withdrawnIn({ operations }: Pick<Rooms, 'operations'>): ReadonlySet<string> {
  // Only where something was undone can anything be withdrawn; the other logs are not read.
  const logs = operations.logsHolding(prefix, undone).map((name) => operations.read(name));
  return new Set(logs.flatMap((log) => [...withdrawn(replay('', logOf(log)).state)]));
}
