import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import { logOf } from '../../shared/log/log.ts';
import { leftToReview } from '../../shared/review/left-to-review.ts';
import { lineOf } from '../../shared/review/queries.ts';
import { replay } from '../../shared/review/review-log.ts';
import type { ReviewState } from '../../shared/review/state.ts';
import { reviewOf } from '../review/withdrawn.ts';

/** How many of a version's carried marks are left to look over; 0 where nothing was carried. */
export type CountLeft = (stored: StoredVersion) => number;

/** Counts marks left, reading each year's review once, and none where no plan has marks. */
export function countLeftIn(rooms: Rooms, versions: readonly StoredVersion[]): CountLeft {
  const parents = new Map(versions.map(({ hash, version }) => [hash, version.parents]));
  const states = new Map<number, ReviewState>();
  const stateOf = (year: number): ReviewState => {
    const known = states.get(year);
    if (known) return known;
    const { state } = replay('', logOf(rooms.operations.read(reviewOf(year))));
    states.set(year, state);
    return state;
  };
  return ({ hash, version: { plan } }) => {
    if (plan.toReview === undefined) return 0;
    const line = lineOf(hash, (one) => parents.get(one) ?? []);
    return leftToReview(plan, stateOf(plan.period[0] ?? 0), line).size;
  };
}
