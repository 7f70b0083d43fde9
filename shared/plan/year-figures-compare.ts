import type { CostsByYear, Kronor } from './money.ts';
import { sumStated } from './year-costs.ts';
import {
  costOf,
  type AreaFigures,
  type BudgetFigures,
  type InitiativeFigures,
  type YearFigures,
} from './year-figures.ts';
import { followInitiatives, type Ground } from './year-figures-follow.ts';

/** Whether an initiative is in the first and the last of an area's compared plans; `passing` is in neither. */
export type Fate = 'continued' | 'new' | 'gone' | 'passing';

/** One initiative over the planning years. */
export interface Track {
  readonly key: string;
  /** What the latest plan that has it calls it. */
  readonly title: string;
  /** One for each planning year; null where that year's plan does not have it. */
  readonly states: readonly (InitiativeFigures | null)[];
  /** Why the state of that year is taken for the one before; null for the first. */
  readonly grounds: readonly (Ground | null)[];
  /** Null where the area has a plan for one of the years only: there is nothing to compare. */
  readonly fate: Fate | null;
}

/** An area in one of the planning years. */
export interface AreaInYear {
  readonly hash: string | null;
  readonly version: string | null;
  readonly period: readonly number[];
  readonly initiatives: number;
  /** Kronor of its initiatives by calendar year. */
  readonly costs: CostsByYear;
  readonly budget: BudgetFigures | null;
}

/** An area over the planning years. */
export interface AreaCompared {
  readonly areaId: string;
  readonly area: string;
  /** One for each planning year. */
  readonly years: readonly AreaInYear[];
  readonly tracks: readonly Track[];
}

/** Planning years beside each other. */
export interface YearsCompared {
  readonly years: readonly number[];
  /** The calendar years that any of the plans spans. */
  readonly calendar: readonly number[];
  readonly areas: readonly AreaCompared[];
}

/** Compares planning years, the earliest first, area by area and initiative by initiative. */
export function compareYears(figures: readonly YearFigures[]): YearsCompared {
  const years = figures.toSorted((one, other) => one.year - other.year);
  const ids = new Map(years.flatMap(({ areas }) => areas.map(({ areaId, area }) => [areaId, area] as const)));
  const areas = [...ids].map(([areaId, area]) => {
    const found = years.map((one) => one.areas.find((other) => other.areaId === areaId) ?? null);
    return { areaId, area, years: found.map(inYear), tracks: tracksOf(found) };
  });
  const spans = areas.flatMap((area) => area.years.flatMap(({ period }) => period));
  return {
    years: years.map(({ year }) => year),
    calendar: [...new Set(spans)].sort((one, other) => one - other),
    areas: areas.sort((one, other) => (one.areaId < other.areaId ? -1 : 1)),
  };
}

/**
 * What the last of some plans says of a calendar year less what the first says, in kronor: an initiative that is in one
 * of them alone counts whole. Null where not both plans span the year, or neither states an amount.
 */
export function differenceIn(
  calendarYear: number,
  plans: readonly Pick<AreaInYear, 'period'>[],
  amounts: readonly (Kronor | null)[],
): Kronor | null {
  const [first, last] = [plans.findIndex(isPlanned), plans.findLastIndex(isPlanned)];
  if (first === last) return null;
  if (![first, last].every((at) => plans[at]?.period.includes(calendarYear))) return null;
  const [before = null, after = null] = [amounts[first], amounts[last]];
  return before === null && after === null ? null : (after ?? 0) - (before ?? 0);
}

/** How an area's initiatives have fared: how many continue, are new and are gone. */
export function countFates(tracks: readonly Track[]): Readonly<Record<Fate, number>> {
  const count = { continued: 0, new: 0, gone: 0, passing: 0 };
  for (const { fate } of tracks) if (fate !== null) count[fate] += 1;
  return count;
}

function isPlanned({ period }: Pick<AreaInYear, 'period'>): boolean {
  return period.length > 0;
}

function inYear(area: AreaFigures | null): AreaInYear {
  const { plan = null, budget = null } = area ?? {};
  const initiatives = plan?.initiatives ?? [];
  const stated = [...new Set(initiatives.flatMap(({ costs }) => Object.keys(costs).map(Number)))];
  return {
    hash: plan?.hash ?? null,
    version: plan?.version ?? null,
    period: plan?.period ?? [],
    initiatives: initiatives.length,
    costs: Object.fromEntries(stated.map((year) => [String(year), costOf(initiatives, year)])),
    budget,
  };
}

function tracksOf(areas: readonly (AreaFigures | null)[]): Track[] {
  const tracks: { states: (InitiativeFigures | null)[]; grounds: (Ground | null)[] }[] = [];
  const planned = areas.flatMap((area, at) => (area?.plan ? [{ at, plan: area.plan }] : []));
  const begin = (initiative: InitiativeFigures, at: number): void => {
    const track = { states: areas.map(() => null), grounds: areas.map(() => null) } as (typeof tracks)[number];
    track.states[at] = initiative;
    tracks.push(track);
  };
  for (const [place, { at, plan }] of planned.entries()) {
    const before = planned[place - 1];
    const pairs = before ? followInitiatives(before.plan, plan) : [];
    for (const initiative of plan.initiatives) {
      const pair = pairs.find(({ later }) => later === initiative);
      const track = pair && before && tracks.find(({ states }) => states[before.at] === pair.earlier);
      if (!track || !pair) {
        begin(initiative, at);
        continue;
      }
      track.states[at] = initiative;
      track.grounds[at] = pair.ground;
    }
  }
  const [first, last] = [planned[0]?.at ?? 0, planned.at(-1)?.at ?? 0];
  return tracks.map(({ states, grounds }, place) => ({
    key: `${states.find((state) => state !== null)?.id ?? ''} ${place}`,
    title: states.findLast((state) => state !== null)?.title ?? '',
    states,
    grounds,
    fate: first === last ? null : fateOf(states[first] ?? null, states[last] ?? null),
  }));
}

function fateOf(first: InitiativeFigures | null, last: InitiativeFigures | null): Fate {
  if (first && last) return 'continued';
  if (last) return 'new';
  return first ? 'gone' : 'passing';
}

/** Each planning year's amount for a calendar year, of one initiative; null where it states none. */
export function amountsIn(states: readonly (InitiativeFigures | null)[], calendarYear: number): (Kronor | null)[] {
  return states.map((state) => state?.costs[String(calendarYear)] ?? null);
}

/** An initiative's kronor over all years that a plan states; null where it states none. */
export function sumOfState(state: InitiativeFigures | null): Kronor | null {
  return state === null ? null : sumStated(Object.values(state.costs));
}
