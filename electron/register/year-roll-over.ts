import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { CarriedArea } from '../../shared/bridge/years-contract.ts';
import { localeTag } from '../../shared/language/locale.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import { isFinished, rollOver } from '../../shared/plan/roll-over.ts';
import { costsIn } from '../../shared/plan/year-costs.ts';
import type { Machine } from '../machine.ts';
import { withdrawnIn } from '../review/withdrawn.ts';
import { replacedIn } from './overview.ts';

/** What a person chose to carry of one area's plan. */
export interface AreaToCarry {
  readonly plan: string;
  /** The ids of the initiatives that go on. */
  readonly carry: readonly string[];
}

/** What next year's plans would be if they began from a year's newest ones, area by area. */
export function previewRollOver({ rooms }: Machine, from: number): { year: number; areas: CarriedArea[] } {
  const all = standing(rooms);
  const planned = areasOf(all, from + 1);
  const areas = newestOf(all, from).map(({ hash, version: { plan } }): CarriedArea => {
    const { area, areaId, version, period } = plan;
    const years = [from, ...period.map((year) => year + 1)];
    const initiatives = plan.initiatives.map((initiative) => ({
      id: initiative.id,
      number: initiative.number,
      title: initiative.title,
      costs: costsIn(initiative, years),
      isFinished: isFinished(initiative, plan),
    }));
    return { area, areaId, plan: hash, version, period, isPlanned: planned.has(areaId), initiatives };
  });
  areas.sort((one, other) => one.area.localeCompare(other.area, localeTag.sv));
  return { year: from + 1, areas };
}

/**
 * Begins next year's plans from some of this year's newest, in one transaction. Refused, with nothing changed, where one
 * of them is no newest plan of the year (`planUnknown`) or next year has a plan for its area (`yearAlreadyPlanned`).
 */
export function rollOverYear(
  { rooms, now, owner }: Machine,
  from: number,
  areas: readonly AreaToCarry[],
): Result<{ year: number; plans: string[] }> {
  const clock = now();
  const at = clock.toISOString();
  const all = standing(rooms);
  const newest = newestOf(all, from);
  const planned = areasOf(all, from + 1);
  const versions: PlanVersion[] = [];
  for (const { plan: hash, carry } of areas) {
    const plan = newest.find((stored) => stored.hash === hash)?.version.plan;
    if (!plan) return failed('planUnknown');
    if (planned.has(plan.areaId)) return failed('yearAlreadyPlanned', { area: plan.area, year: from + 1 });
    planned.add(plan.areaId);
    const changedBy = owner().trim() || null;
    versions.push(rollOver(plan, hash, { carry: new Set(carry), date: dayOf(clock), changedBy }));
  }
  const plans = rooms.together(() => versions.map((version) => rooms.versions.put(version, at).hash));
  return done({ year: from + 1, plans });
}

/** The calendar day where this computer stands, ISO: after midnight in Sweden it is tomorrow, not yesterday in UTC. */
function dayOf(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** All versions but those whose correction was taken back. */
function standing(rooms: Rooms): StoredVersion[] {
  const withdrawn = withdrawnIn(rooms);
  return rooms.versions.all().filter(({ hash }) => !withdrawn.has(hash));
}

function newestOf(all: readonly StoredVersion[], year: number): StoredVersion[] {
  const replaced = replacedIn(all, new Set());
  return all.filter(({ hash, version }) => version.plan.period[0] === year && !replaced.has(hash));
}

function areasOf(all: readonly StoredVersion[], year: number): Set<string> {
  const ofYear = all.filter(({ version }) => version.plan.period[0] === year);
  return new Set(ofYear.map(({ version }) => version.plan.areaId));
}
