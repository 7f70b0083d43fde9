import { initiativeYears } from './year-costs.ts';
import type { CostsByYear } from './money.ts';
import { planVersion, type Initiative, type InitiativeId, type Plan, type PlanVersion } from './plan.ts';

/** What a person settles when a plan is carried over; everything has an answer where nothing is said. */
export interface RollOverChoices {
  /** Initiatives to carry; without it, all but those that are finished. */
  readonly carry?: ReadonlySet<InitiativeId>;
  /** The new plan's ISO day; null where it has none yet. */
  readonly date?: string | null;
  /** Who stands in the row of the new plan's history. */
  readonly changedBy?: string | null;
}

/**
 * Next year's plan from this year's: a version that came from `hash`. Period, title and costs go one year on, and no
 * amount changes year: those of the year that is left behind stay with the old version, and the year that comes is
 * empty (`null`), unless the old plan states it already. Finished initiatives drop. Version 0.1, a history and statements
 * of its own: what was said belongs to the plan it was said of, and is found there through the parent. All that was
 * carried is marked for review.
 */
export function rollOver(plan: Plan, hash: string, choices: RollOverChoices = {}): PlanVersion {
  const { carry, date = null, changedBy = null } = choices;
  const period = plan.period.map((year) => year + 1);
  const isCarried = (initiative: Initiative): boolean => carry?.has(initiative.id) ?? !isFinished(initiative, plan);
  const initiatives = plan.initiatives.filter(isCarried).map((initiative) => shifted(initiative, period));
  const next: Plan = {
    ...plan,
    title: shiftYears(plan.title, plan.period),
    version: '0.1',
    date,
    period,
    history: [{ date, version: '0.1', description: carriedFrom(plan), changedBy }],
    initiatives,
    statements: [],
    toReview: ['', ...initiatives.map(({ id }) => id)],
  };
  return planVersion(next, [hash]);
}

/**
 * Whether an initiative is done when its plan's first year is over: it had costs until then and has none after. One that
 * never had any is not finished; nobody has said what it costs.
 */
export function isFinished(initiative: Initiative, { period }: Pick<Plan, 'period'>): boolean {
  const next = (period[0] ?? 0) + 1;
  const years = initiativeYears(initiative);
  return years.some((year) => year < next) && !years.some((year) => year >= next);
}

function shifted(initiative: Initiative, period: readonly number[]): Initiative {
  return {
    ...initiative,
    costs: shiftedCosts(initiative.costs, period),
    parts: initiative.parts.map((part) => shifted(part, period)),
  };
}

/** Amounts from the new period's first year on, each where it stood; the period's other years are empty. */
function shiftedCosts(costs: CostsByYear, period: readonly number[]): CostsByYear {
  const [first = 0] = period;
  const stay = Object.entries(costs).filter(([year]) => Number(year) >= first);
  return { ...Object.fromEntries(period.map((year) => [String(year), null])), ...Object.fromEntries(stay) };
}

/** `'Tjänsteplan 2017-2020 HR'` → `'Tjänsteplan 2018-2021 HR'`; `2017/18` too. Years outside the period stay. */
function shiftYears(title: string, period: readonly number[]): string {
  const isOfPeriod = (year: number): boolean => period.includes(year);
  return title.replace(/(?<!\d)(\d{4})(?:(\s*[-–/]\s*)(\d{2})(?!\d))?(?!\d)/g, (whole, first, dash, last) => {
    const year = Number(first);
    if (!isOfPeriod(year)) return whole;
    if (dash === undefined) return String(year + 1);
    const end = year + ((Number(last) - year + 2100) % 100);
    return `${year + 1}${dash}${isOfPeriod(end) ? String((end + 1) % 100).padStart(2, '0') : last}`;
  });
}

/** Stands in a plan, so it is Swedish whatever the language of the window. */
function carriedFrom({ title, version }: Plan): string {
  return version === '' ? `Överförd från ${title}` : `Överförd från ${title}, version ${version}`;
}
