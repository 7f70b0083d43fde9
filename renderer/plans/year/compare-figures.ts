import { sumStated } from '../../../shared/plan/year-costs.ts';
import {
  amountsIn,
  countFates,
  differenceIn,
  sumOfState,
  type AreaCompared,
  type AreaInYear,
  type Fate,
  type Track,
  type YearsCompared,
} from '../../../shared/plan/year-figures-compare.ts';
import type { Ground } from '../../../shared/plan/year-figures-follow.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import type { Cells, FigureColumn, FigureData, FigureRow } from '../../charts/figure-data.ts';

const fates = {
  continued: 'years.fateContinued',
  new: 'years.fateNew',
  gone: 'years.fateGone',
  passing: 'years.fatePassing',
} as const satisfies Record<Fate, string>;

const grounds = {
  ancestry: 'years.groundAncestry',
  title: 'years.groundTitle',
  number: 'years.groundNumber',
  likeness: 'years.groundLikeness',
} as const satisfies Record<Ground, string>;

/** Planning years as people write them: `2017, 2018 och 2019`. */
function joined(t: Translate, years: readonly number[]): string {
  return t('years.and', { first: years.slice(0, -1).join(', '), last: years.at(-1) ?? '' });
}

/** The areas over some planning years: budget, how many initiatives, and how many came and went. */
export function areasData(t: Translate, { years, areas }: YearsCompared): FigureData {
  const amount = (year: number): string => `budget ${year}`;
  const count = (year: number): string => `initiatives ${year}`;
  const columns: FigureColumn[] = [
    ...years.map((year) => ({ id: amount(year), title: t('years.budgetIn', { year }), kind: 'amount' as const })),
    { id: 'change', title: t('years.budgetChange'), kind: 'difference' },
    ...years.map((year) => ({ id: count(year), title: t('years.initiativesIn', { year }), kind: 'count' as const })),
    { id: 'continued', title: t('years.countContinued'), kind: 'count' },
    { id: 'new', title: t('years.countNew'), kind: 'count' },
    { id: 'gone', title: t('years.countGone'), kind: 'count' },
  ];
  const rows = areas.map((area): FigureRow => {
    const budgets = area.years.map(budgetOf);
    const [first = null, last = null] = [budgets[0], budgets.at(-1)];
    const counted = area.tracks.some(({ fate }) => fate !== null) ? countFates(area.tracks) : {};
    const cells: Cells = {
      ...Object.fromEntries(years.map((year, at) => [amount(year), budgets[at] ?? null])),
      change: first === null || last === null ? null : last - first,
      ...Object.fromEntries(
        years.map((year, at) => [count(year), area.years[at]?.hash ? (area.years[at]?.initiatives ?? 0) : null]),
      ),
      ...counted,
    };
    return { id: area.areaId, label: area.area, cells };
  });
  const sums = Object.fromEntries(
    columns.map(({ id }) => [
      id,
      sumStated(rows.map(({ cells }) => (typeof cells[id] === 'number' ? cells[id] : null))),
    ]),
  );
  return {
    name: `omraden-${years.join('-')}`,
    title: t('years.areasTitle', { years: joined(t, years) }),
    summary: t('years.areasSummary', { years: joined(t, years) }),
    rowTitle: t('charts.area'),
    columns,
    rows,
    foot: { label: t('charts.sum'), cells: sums },
    unit: 'tkr',
  };
}

/** The initiatives over some planning years, area by area: what each plan says of a calendar year, or of all its years. */
export function initiativesData(t: Translate, compared: YearsCompared, calendar: number | null): FigureData {
  const { years, areas } = compared;
  const span = calendar === null ? t('years.allYears').toLowerCase() : String(calendar);
  const byPlan = (year: number): string => `plan ${year}`;
  const columns: FigureColumn[] = [
    { id: 'fate', title: t('years.fate'), kind: 'text' },
    { id: 'priority', title: t('years.priority', { years: years.join(' → ') }), kind: 'text' },
    ...years.map((year) => ({ id: byPlan(year), title: t('years.byPlan', { year }), kind: 'amount' as const })),
    ...(calendar === null ? [] : [{ id: 'difference', title: t('years.difference'), kind: 'difference' as const }]),
    { id: 'ground', title: t('years.followed'), kind: 'text' },
  ];
  const amountCells = (area: AreaCompared, amounts: readonly (number | null)[]): Cells => ({
    ...Object.fromEntries(years.map((year, at) => [byPlan(year), amounts[at] ?? null])),
    ...(calendar !== null && { difference: differenceIn(calendar, area.years, amounts) }),
  });
  const rows = areas.flatMap((area): FigureRow[] => [
    {
      id: area.areaId,
      label: area.area,
      isGroup: true,
      cells: amountCells(
        area,
        area.years.map((year) => costIn(year, calendar)),
      ),
    },
    ...area.tracks.map((track) => ({
      id: `${area.areaId} ${track.key}`,
      label: track.title,
      cells: {
        ...amountCells(area, calendar === null ? track.states.map(sumOfState) : amountsIn(track.states, calendar)),
        ...wordsOf(t, track),
      },
    })),
  ]);
  return {
    name: `initiativ-${years.join('-')}-${calendar ?? 'hela'}`,
    title: t('years.initiativesTitle', { calendar: span }),
    summary: t('years.initiativesSummary', { calendar: span, years: joined(t, years) }),
    rowTitle: t('years.initiative'),
    columns,
    rows,
    unit: 'tkr',
  };
}

function wordsOf(t: Translate, { fate, states, grounds: why }: Track): Cells {
  const priorities = states.flatMap((state) => (state ? [state.priority] : []));
  const [before = null, after = null] = [priorities[0], priorities.at(-1)];
  const say = (priority: number | null): string => String(priority ?? '–');
  const ground = why.findLast((one) => one !== null) ?? null;
  return {
    fate: fate === null ? t('years.fateUnknown') : t(fates[fate]),
    priority: before === after ? say(after) : t('years.priorityChange', { before: say(before), after: say(after) }),
    ground: ground === null ? null : t(grounds[ground]),
  };
}

function budgetOf({ budget }: AreaInYear): number | null {
  return budget === null ? null : sumStated([budget.maintenance, budget.development]);
}

function costIn({ costs }: AreaInYear, calendar: number | null): number | null {
  return calendar === null ? sumStated(Object.values(costs)) : (costs[String(calendar)] ?? null);
}
