import type { CostsByYear, Kronor } from './money.ts';
import type { Initiative, Plan, Priority } from './plan.ts';
import { costsIn, sumStated } from './year-costs.ts';

/** An amount by the column that it stood in, `'P0 2016'` or `'2017'`, in the table's order; `null` was left empty. */
export type Amounts = Readonly<Record<string, Kronor | null>>;

/** An initiative as figures: what it costs each year, its own amounts or its parts'. */
export interface InitiativeFigures {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly priority: Priority;
  readonly costs: CostsByYear;
}

/** A plan as figures. */
export interface PlanFigures {
  readonly hash: string;
  readonly version: string;
  readonly period: readonly number[];
  /** True where the area has another version that nothing came from either; the last received is taken. */
  readonly isOneOfSeveral: boolean;
  /** Hashes of the versions that it came from, near and far. */
  readonly forebears: readonly string[];
  readonly initiatives: readonly InitiativeFigures[];
}

/** What the budget gives an area, in kronor. */
export interface BudgetFigures {
  readonly maintenancePrevious: Kronor | null;
  readonly development: Kronor | null;
  readonly maintenance: Kronor | null;
}

/** An area of a year, by its plan and its budget; either may be missing. */
export interface AreaFigures {
  readonly area: string;
  readonly areaId: string;
  readonly plan: PlanFigures | null;
  readonly budget: BudgetFigures | null;
}

/** A service's cost. */
export interface ServiceFigures {
  readonly area: string;
  readonly kind: 'maintenance' | 'development';
  readonly name: string;
  readonly amounts: Amounts;
  readonly comment: string | null;
}

/** What an organisation pays. */
export interface OrganisationFigures {
  readonly group: string;
  readonly code: string;
  readonly name: string;
  readonly amounts: Amounts;
}

/** A row of the list of development initiatives, or of the funding. */
export interface ListedFigures {
  readonly area: string;
  readonly name: string;
  readonly amounts: Amounts;
}

/** Everything that is known of a planning year's money, in kronor. */
export interface YearFigures {
  readonly year: number;
  readonly areas: readonly AreaFigures[];
  /** The sums as the budget itself states them; null without a budget. */
  readonly stated: (BudgetFigures & { readonly total: Kronor | null }) | null;
  readonly services: readonly ServiceFigures[];
  readonly organisations: readonly OrganisationFigures[];
  readonly developmentList: readonly ListedFigures[];
  readonly funding: readonly ListedFigures[];
}

/** A plan's figures over its period, and over any other year that an initiative states. */
export function planFigures(
  plan: Plan,
  about: Pick<PlanFigures, 'hash' | 'isOneOfSeveral' | 'forebears'>,
): PlanFigures {
  const years = yearsStated(plan);
  return {
    ...about,
    version: plan.version,
    period: plan.period,
    initiatives: plan.initiatives.map((initiative) => ({
      id: initiative.id,
      number: initiative.number,
      title: initiative.title,
      priority: initiative.priority,
      costs: costsIn(initiative, years),
    })),
  };
}

/** What some initiatives cost in a year together; null where none states an amount. */
export function costOf(initiatives: readonly Pick<InitiativeFigures, 'costs'>[], year: number): Kronor | null {
  return sumStated(initiatives.map(({ costs }) => costs[String(year)] ?? null));
}

/** The columns that any of some rows has, in the first row's order and then as they come. */
export function columnsOf(rows: readonly { readonly amounts: Amounts }[]): string[] {
  return [...new Set(rows.flatMap(({ amounts }) => Object.keys(amounts)))];
}

/** The sum of a column over some rows; null where all are empty. */
export function sumOf(rows: readonly { readonly amounts: Amounts }[], column: string): Kronor | null {
  return sumStated(rows.map(({ amounts }) => amounts[column] ?? null));
}

function yearsStated({ period, initiatives }: Plan): number[] {
  const stated = (one: Initiative): number[] => [...Object.keys(one.costs).map(Number), ...one.parts.flatMap(stated)];
  return [...new Set([...period, ...initiatives.flatMap(stated)])].sort((one, other) => one - other);
}
