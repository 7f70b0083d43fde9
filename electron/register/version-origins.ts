import type { Rooms } from '../../db/rooms.ts';
import type { VersionOrigin } from '../../shared/bridge/compare-contract.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { summaryOfMeeting } from './overview.ts';

/**
 * Tells which meeting a version is the result of: one that is closed, met on its parent, and stands in its last row of
 * history as `resultsOf` writes it.
 */
export function decidedBy({ operations }: Rooms): (version: PlanVersion) => VersionOrigin['decided'] {
  const closed = operations
    .list()
    .flatMap((meeting) => summaryOfMeeting(meeting) ?? [])
    .filter(({ closedAt }) => closedAt !== null);
  return ({ plan, parents }) => {
    const row = plan.history.at(-1);
    const meeting = closed.find(
      ({ plans, body, date }) =>
        plans.some((met) => parents.includes(met)) && row?.date === date && isOfBody(row.description, body),
    );
    return meeting ? { body: meeting.body, forum: meeting.forum, date: meeting.date } : null;
  };
}

/** The row says the body, and after it what was done to initiatives beside ranking them. */
function isOfBody(description: string, body: string): boolean {
  return description === body || description.startsWith(`${body}: `);
}

/** How every version of an area came to be here, the last received first. */
export function originsOf(rooms: Rooms, areaId: string): VersionOrigin[] {
  const decided = decidedBy(rooms);
  return rooms.versions.ofArea(areaId).map(({ hash, version, receivedAt }) => ({
    hash,
    receivedAt,
    decided: decided(version),
    document: rooms.sources.nameOf(hash),
    changedBy: version.plan.history.at(-1)?.changedBy ?? null,
  }));
}
