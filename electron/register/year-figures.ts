import type { Rooms } from '../../db/rooms.ts';
import type { StoredVersion } from '../../db/versions.ts';
import { localeTag } from '../../shared/language/locale.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import { planFigures, type AreaFigures, type YearFigures } from '../../shared/plan/year-figures.ts';
import { withdrawnIn } from '../review/withdrawn.ts';
import { replacedIn } from './overview.ts';

/**
 * Everything that the register knows of a planning year's money: the newest plan of each area, the last budget and the
 * last tables that were taken in for the year. Null where it holds no plan of the year.
 */
export function yearFiguresOf(rooms: Rooms, year: number): YearFigures | null {
  const all = rooms.versions.all();
  const ofYear = all.filter(({ version }) => version.plan.period[0] === year);
  if (ofYear.length === 0) return null;
  const budget = rooms.sources.budgets().findLast((one) => one.year === year) ?? null;
  const budgets = new Map((budget?.areas ?? []).map((area) => [slugOf(area.area), area]));
  const newest = newestOf(ofYear, replacedIn(all, withdrawnIn(rooms)));
  const names = new Map([...budgets].map(([areaId, { area }]) => [areaId, area]));
  for (const [areaId, [stored]] of newest) if (stored) names.set(areaId, stored.version.plan.area);
  const areas = [...names].map(([areaId, area]): AreaFigures => {
    const versions = newest.get(areaId) ?? [];
    const [stored] = versions;
    const { maintenancePrevious = null, development = null, maintenance = null } = budgets.get(areaId) ?? {};
    return {
      area,
      areaId,
      plan:
        stored === undefined
          ? null
          : planFigures(stored.version.plan, {
              hash: stored.hash,
              isOneOfSeveral: versions.length > 1,
              forebears: forebearsOf(stored, all),
            }),
      budget: budgets.has(areaId) ? { maintenancePrevious, development, maintenance } : null,
    };
  });
  const { services, organisations, developmentList, funding } = rooms.sources.tablesOf(year);
  return {
    year,
    areas: areas.sort((one, other) => one.area.localeCompare(other.area, localeTag.sv)),
    stated: budget && {
      maintenancePrevious: budget.totals.maintenancePrevious,
      development: budget.totals.development,
      maintenance: budget.totals.maintenance,
      total: budget.totals.total,
    },
    services: services.map(withoutPlace),
    organisations: organisations.map(withoutPlace),
    developmentList: developmentList.map(withoutPlace),
    funding: funding.map(withoutPlace),
  };
}

/** The versions of a year that no other of the year came from, by area; the last received first. */
function newestOf(ofYear: readonly StoredVersion[], replaced: ReadonlySet<string>): Map<string, StoredVersion[]> {
  const newest = new Map<string, StoredVersion[]>();
  for (const stored of ofYear) {
    if (replaced.has(stored.hash)) continue;
    const { areaId } = stored.version.plan;
    newest.set(areaId, [...(newest.get(areaId) ?? []), stored]);
  }
  return newest;
}

/** Every version that one came from, near and far, each once. */
function forebearsOf({ version }: StoredVersion, all: readonly StoredVersion[]): string[] {
  const byHash = new Map(all.map((stored) => [stored.hash, stored.version]));
  const seen = new Set(version.parents);
  for (const hash of seen) for (const parent of byHash.get(hash)?.parents ?? []) seen.add(parent);
  return [...seen];
}

function withoutPlace<Row extends { readonly at: unknown }>({ at: _at, ...row }: Row): Omit<Row, 'at'> {
  return row;
}
