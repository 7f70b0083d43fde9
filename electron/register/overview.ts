import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import type { MeetingSummary, Overview, PlanSummary, Year } from '../../shared/bridge/shapes.ts';
import type { StoredMeeting } from '../../db/operations.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { planTotals } from '../../shared/plan/totals.ts';
import { withdrawnIn } from '../review/withdrawn.ts';
import { countLeftIn, type CountLeft } from './year-review.ts';

/** All that the register holds, in short: the years with their plans, the meetings, the packages. */
export function overviewOf(rooms: Rooms): Overview {
  const versions = rooms.versions.all();
  const withdrawn = withdrawnIn(rooms);
  const replaced = replacedIn(versions, withdrawn);
  const meetings = rooms.operations.list().flatMap((meeting) => summaryOfMeeting(meeting) ?? []);
  const bodies = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return {
    years: yearsOf(rooms, versions, replaced, withdrawn),
    meetings,
    packages: rooms.packages.list().map(({ sha256: id, ...stored }) => ({
      ...stored,
      id,
      body: bodies.get(stored.meeting)?.body ?? '',
      date: bodies.get(stored.meeting)?.date ?? '',
    })),
  };
}

/** A stored meeting in short; null where its opening is of a kind that this Klubba does not know. */
export function summaryOfMeeting({ meeting, operations, opening, closing }: StoredMeeting): MeetingSummary | null {
  const fact = readFact(opening.fact);
  if (!isOpening(fact)) return null;
  const { body, forum, date, plans } = fact;
  const closedAt = closing?.at ?? null;
  return { id: meeting, body, forum, date, openedAt: opening.at, closedAt, plans, operations };
}

/**
 * The versions that are nobody's newest: those that another of the same area and year came from, and those whose
 * correction was taken back, which replace none themselves. Next year's plan replaces none of this year's.
 */
export function replacedIn(versions: readonly StoredVersion[], withdrawn: ReadonlySet<string>): ReadonlySet<string> {
  const byHash = new Map(versions.map(({ hash, version }) => [hash, version.plan]));
  const isSamePlan = (one: Plan, other: Plan | undefined): boolean =>
    other?.areaId === one.areaId && other.period[0] === one.period[0];
  const counting = versions.filter(({ hash }) => !withdrawn.has(hash));
  const parents = counting.flatMap(({ version }) =>
    version.parents.filter((hash) => isSamePlan(version.plan, byHash.get(hash))),
  );
  return new Set([...withdrawn, ...parents]);
}

function yearsOf(
  rooms: Rooms,
  versions: readonly StoredVersion[],
  replaced: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
): Year[] {
  const countLeft = countLeftIn(rooms, versions);
  const years = new Map<number, PlanSummary[]>();
  for (const stored of versions) {
    const year = stored.version.plan.period[0] ?? 0;
    const plans = years.get(year) ?? [];
    plans.push(summaryOfVersion(stored, replaced, withdrawn, countLeft));
    years.set(year, plans);
  }
  // The last budget that was taken in for a year is the one that counts.
  const budgets = new Map(rooms.sources.budgets().map((budget) => [budget.year, budget]));
  return [...years].map(([year, plans]) => ({
    year,
    plans,
    budget: (budgets.get(year)?.areas ?? []).map(({ area, maintenancePrevious, development, maintenance }) => ({
      area,
      areaId: slugOf(area),
      maintenancePrevious,
      development,
      maintenance,
    })),
    total: budgets.get(year)?.totals.total ?? null,
  }));
}

function summaryOfVersion(
  stored: StoredVersion,
  replaced: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
  countLeft: CountLeft,
): PlanSummary {
  const { hash, version } = stored;
  const { area, areaId, title, version: number, date, period, initiatives } = version.plan;
  return {
    hash,
    area,
    areaId,
    title,
    version: number,
    date,
    period,
    initiatives: initiatives.length,
    totals: planTotals(version.plan),
    newest: !replaced.has(hash),
    withdrawn: withdrawn.has(hash),
    parents: version.parents,
    toReview: countLeft(stored),
  };
}
