import { areaNamed, keyOf, usualAreaNames } from '../names.ts';
import type { Budget, BudgetArea } from '../import-result.ts';
import type { Place } from '../place.ts';
import { withAreas } from './areas.ts';
import { columnsOf } from './mapping.ts';
import { endingsOf, type TableRow } from './read-rows.ts';
import { amountsOf, cellFor, placeOf, type Table } from './table.ts';
import { cellOf, type SheetRow } from './workbook.ts';

const figures = ['maintenancePrevious', 'development', 'maintenance'] as const;
type Figure = (typeof figures)[number];
type Stated = { readonly value: number | null; readonly at: Place | undefined };

/** An area's budget while its rows are gathered. */
type OpenArea = { area: string; at: Place; items: BudgetArea['items']; stated: Partial<Record<Figure, Stated>> };

/** The year's budget in tables that state it: an area's figures on a row of its own, its items on theirs, or both. */
export function budgetIn(tables: readonly Table[]): Budget | null {
  const year = tables.map(budgetYear).find((each) => each !== undefined);
  if (year === undefined) return null;
  const areas = new Map<string, OpenArea>();
  const totals: Partial<Record<Figure | 'total', Stated>> = {};
  for (const table of tables) readTable(table, areas, totals);
  if (areas.size === 0) return null;
  const all = [...areas.values()];
  return {
    year,
    at: [Math.min(...all.map(({ at }) => at[0])), Math.max(...all.map(({ at }) => at[1]))],
    areas: all.map(({ area, at, items, stated }) => ({
      area,
      at,
      items,
      ...valuesOf(stated),
      places: placesOf(stated),
    })),
    totals: { ...valuesOf(totals), total: totals.total?.value ?? null, places: placesOf(totals) },
  };
}

/** The year that a budget's amounts are of: its own columns' before the year before's. */
export function budgetYear(table: Table): number | undefined {
  const { mapping, words } = table;
  const own = ['development', 'maintenance'] as const;
  const named = own.flatMap((role) => columnsOf(mapping, role)).map((column) => words[column] ?? '');
  const labels = mapping.columns.flatMap((role) => (role?.startsWith('amount:') ? [role] : []));
  const years = [...named, ...labels].flatMap((text) => /(?:19|20)\d{2}/.exec(text)?.map(Number) ?? []);
  return years.length > 0 ? Math.max(...years) : (mapping.year ?? undefined);
}

function readTable(
  table: Table,
  areas: Map<string, OpenArea>,
  totals: Partial<Record<Figure | 'total', Stated>>,
): void {
  const hasItems = columnsOf(table.mapping, 'title').length > 0;
  let over: string | null = null;
  for (const { each, from } of withAreas(table)) {
    if (each.role === 'left') continue;
    const title = cellFor(table, each.row, 'title');
    const named = each.role === 'sum' ? summedArea(each, areas) : null;
    if (each.role === 'sum' && named === null) {
      const stated = statedIn(table, each.row);
      const [total] = columnsOf(table.mapping, 'total');
      if (stated.development === undefined && itemAmount(table, each.row).value !== null)
        stated.development = itemAmount(table, each.row);
      Object.assign(totals, stated, total === undefined ? {} : { total: amountIn(table, each.row, total) });
      continue;
    }
    const own =
      title !== null && columnsOf(table.mapping, 'area').length === 0 && isUsual(title.text)
        ? areaNamed(title.text)
        : null;
    over = own ?? (from?.at === null && over !== null ? over : (from?.area ?? over));
    const area = named ?? over;
    if (area === null) continue;
    const at = placeOf(each.row);
    const open = areas.get(keyOf(area)) ?? { area, at, items: [], stated: {} };
    areas.set(keyOf(area), open);
    open.at = [Math.min(open.at[0], at[0]), Math.max(open.at[1], at[1])];
    const isItem =
      each.role === 'row' && hasItems && title !== null && own === null && keyOf(title.text) !== keyOf(area);
    const stated = statedIn(table, each.row);
    if (isItem) {
      const amount = itemAmount(table, each.row).value ?? stated.development?.value ?? null;
      open.items.push({ name: title.text.replace(/\s+/gu, ' ').trim(), amount, at });
    } else {
      if (stated.development === undefined && itemAmount(table, each.row).value !== null)
        stated.development = itemAmount(table, each.row);
      open.stated = { ...open.stated, ...stated };
    }
  }
}

/** The area whose sum a row is: `Summa Ekonomi`. */
function summedArea({ label }: TableRow, areas: ReadonlyMap<string, OpenArea>): string | null {
  return endingsOf(label?.text ?? '').flatMap((ending) => areas.get(ending)?.area ?? [])[0] ?? null;
}

function statedIn(table: Table, row: SheetRow): Partial<Record<Figure, Stated>> {
  const stated: Partial<Record<Figure, Stated>> = {};
  for (const role of figures) {
    const [column] = columnsOf(table.mapping, role);
    if (column === undefined) continue;
    const amount = amountIn(table, row, column);
    if (amount.at !== undefined) stated[role] = amount;
  }
  return stated;
}

function itemAmount(table: Table, row: SheetRow): Stated {
  const { amounts, places } = amountsOf(table, row);
  const name = Object.keys(amounts).find((each) => amounts[each] !== null);
  return name === undefined ? { value: null, at: undefined } : { value: amounts[name] ?? null, at: places[name] };
}

function amountIn(table: Table, row: SheetRow, column: number): Stated {
  return { value: table.amountAt(row, column), at: cellOf(row, column).at ?? undefined };
}

function valuesOf(stated: Partial<Record<Figure, Stated>>): Record<Figure, number | null> {
  const value = (role: Figure): number | null => stated[role]?.value ?? null;
  return {
    maintenancePrevious: value('maintenancePrevious'),
    development: value('development'),
    maintenance: value('maintenance'),
  };
}

function placesOf(stated: Readonly<Record<string, Stated>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(stated).flatMap(([role, { at }]) => (at === undefined ? [] : [[role, at] as const])),
  );
}

function isUsual(words: string): boolean {
  return usual.has(keyOf(areaNamed(words)));
}

const usual = new Set(usualAreaNames().map(keyOf));
