import { amountOf, kronorPer, readingsOf } from './amounts.ts';
import { readItems, type FoundItem } from './budget-items.ts';
import type { Span } from './find-plans.ts';
import { areaNamed, keyOf, usualAreaNames } from './names.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import type { SourceText } from './read-source.ts';

/** An amount in kronor and where it stands in the read text. */
export type PlacedAmount = { readonly amount: number | null; readonly at: Span };

/** An area of the budget table as it stands. */
export type FoundArea = {
  readonly area: string;
  readonly at: Span;
  readonly maintenancePrevious: PlacedAmount;
  readonly development: PlacedAmount;
  readonly maintenance: PlacedAmount | null;
  readonly items: readonly (FoundItem & { readonly amount: number | null })[];
};

/** The columns of the budget's total row. */
export const totalColumns = ['maintenancePrevious', 'development', 'maintenance', 'total'] as const;
export type TotalColumn = (typeof totalColumns)[number];

/** The budget table as it stands, in kronor. */
export type FoundBudget = {
  readonly year: number;
  readonly at: Span;
  readonly areas: readonly FoundArea[];
  readonly totals: Readonly<Partial<Record<TotalColumn, PlacedAmount>>>;
  /** What the table says that maintenance changes by against the year before. */
  readonly change: PlacedAmount | null;
};

const maintenanceWord = 'Vidmakt ?håll ?(?:a|ande)';
const header = new RegExp(
  `Tjänsteområden?(?: ${maintenanceWord}| Utveckling)(?: ${maintenanceWord}| Utveckling)+(?: TOTALT?)?(?= )`,
  'iu',
);
const longestName = 260;

/** Finds and reads the budget table: areas with last year's maintenance and this year's development, and their items. */
export function readBudget(source: SourceText, planAreas: readonly string[]): FoundBudget | undefined {
  const { text } = source;
  const match = header.exec(text);
  if (match === null) return undefined;
  const before = text.slice(Math.max(0, match.index - 140), match.index);
  const years = [...before.matchAll(/(?<![\d/-])(?:19|20)\d{2}(?![\d/-])/g)].map(([year]) => Number(year));
  if (years.length === 0) return undefined;
  const factor = kronorPer(/\b(tkr|mn?kr|kr)\b/iu.exec(before)?.[1] ?? 'tkr');
  const start = match.index + match[0].length;
  const rows = namedRuns(source, start, Math.min(text.length, start + 30_000), longestName, () => true);
  const totalIndex = rows.findIndex(({ words }) => /^(?:totalt?|summa)(?![\p{L}-])/iu.test(words));
  const table = totalIndex < 0 ? rows : rows.slice(0, totalIndex);
  const areas = areasOf(table, new Set([...planAreas, ...usualAreaNames()].map(keyOf)), factor);
  if (areas.length === 0) return undefined;
  const total = rows[totalIndex];
  return {
    year: Math.max(...years),
    at: { start: match.index, end: total?.end ?? areas.at(-1)!.at.end },
    areas,
    totals: total === undefined ? {} : totalsOf(total, areas, factor),
    change: changeAfter(rows[totalIndex + 1], totalIndex, factor),
  };
}

/** `FÖRÄNDRING MOT FÖREGÅENDE ÅR (vidmakthållande) 26 500`, the row after the total. */
function changeAfter(row: NamedRun | undefined, totalIndex: number, factor: number): PlacedAmount | null {
  if (row === undefined || totalIndex < 0 || !/^Förändring .*vidmakth/iu.test(row.words)) return null;
  const amount = amountOf(row.run);
  if (amount === undefined) return null;
  return { amount: inKronor(amount.value, factor), at: { start: amount.start, end: amount.end } };
}

function areasOf(rows: readonly NamedRun[], known: ReadonlySet<string>, factor: number): FoundArea[] {
  const hasOwn = ({ run, row }: NamedRun): boolean =>
    row === undefined ? run.length > 1 : run[0]!.start < run[0]!.end;
  const isArea = (row: NamedRun): boolean => hasOwn(row) && known.has(keyOf(areaNamed(row.words)));
  const areas: FoundArea[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    if (!isArea(row)) {
      at++;
      continue;
    }
    let next = at + 1;
    while (next < rows.length && !isArea(rows[next]!)) next++;
    const area = areaOf(row, rows.slice(at + 1, next), factor);
    if (area !== undefined) areas.push(area);
    at = next;
  }
  return areas;
}

/** The area's own figures are those whose development is the sum of its items, if any are. */
function areaOf(row: NamedRun, itemRows: readonly NamedRun[], factor: number): FoundArea | undefined {
  // A true table has cells for the total row's columns too.
  const run = row.run.slice(0, row.run.findLastIndex(({ start, end }) => start < end) + 1);
  const readings = [2, 3, 4].flatMap((count) => readingsOf(run, count));
  if (readings.length === 0) return undefined;
  const items = readItems(
    itemRows,
    readings.map((reading) => reading[1]!.value ?? 0),
  );
  const sum = items.reduce((added, { amount }) => added + (amount ?? 0), 0);
  const off = (reading: (typeof readings)[number]): number =>
    Math.abs((reading[1]!.value ?? 0) - sum) + reading.length / 10;
  const [previous, development, maintenance] = readings.reduce((best, reading) =>
    off(reading) < off(best) ? reading : best,
  );
  const placed = (amount: { value: number | null; start: number; end: number }): PlacedAmount => ({
    amount: inKronor(amount.value, factor),
    at: amount.start < amount.end ? { start: amount.start, end: amount.end } : { start: row.start, end: row.end },
  });
  return {
    area: areaNamed(row.words),
    at: { start: row.start, end: items.at(-1)?.at.end ?? row.end },
    maintenancePrevious: placed(previous!),
    development: placed(development!),
    maintenance: maintenance === undefined ? null : placed(maintenance),
    items: items.map((item) => ({ ...item, amount: inKronor(item.amount, factor) })),
  };
}

/** The total row: of its readings the one that agrees most with the areas and with itself. */
function totalsOf(row: NamedRun, areas: readonly FoundArea[], factor: number): FoundBudget['totals'] {
  const sumOf = (column: 'maintenancePrevious' | 'development'): number =>
    areas.reduce((sum, area) => sum + (area[column].amount ?? 0), 0);
  const [previous, development] = [sumOf('maintenancePrevious'), sumOf('development')];
  let best: FoundBudget['totals'] = {};
  let most = -1;
  for (const reading of [4, 3, 2].flatMap((count) => readingsOf(row.run, count))) {
    const values = reading.map(({ value }) => inKronor(value, factor) ?? 0);
    const agreeing =
      Number(values[0] === previous) * 2 +
      Number(values[1] === development) * 2 +
      Number(values.length === 4 && values[3] === (values[1] ?? 0) + (values[2] ?? 0)) * 2 +
      values.length / 10;
    if (agreeing <= most) continue;
    most = agreeing;
    best = Object.fromEntries(
      reading.flatMap(({ value, start, end }, index) =>
        start < end ? [[totalColumns[index]!, { amount: inKronor(value, factor), at: { start, end } }]] : [],
      ),
    );
  }
  return best;
}

function inKronor(value: number | null, factor: number): number | null {
  return value === null ? null : Math.round(value * factor);
}
