import { areaNamed, keyOf, usualAreaNames } from '../names.ts';
import type { Place } from '../place.ts';
import { cellFor, type Table } from './table.ts';
import type { TableRow } from './read-rows.ts';

/** The area that a row belongs to and where that is said; a name of the mapping stands nowhere in the text. */
export type RowArea = { readonly area: string; readonly at: Place | null; readonly group: string };

const kindWords = /[\s,:–-]*(?:\(?(?:vidmakthållande|utveckling|maintenance|development|drift)\)?)\s*$/iu;

/**
 * Each of a table's rows with its area: its own cell's, else that of the row above (an area is often written once), else
 * the name over the group, else the mapping's.
 */
export function withAreas(table: Table): readonly RowWithArea[] {
  const known = settled.get(table);
  if (known !== undefined) return known;
  const rows = settleAreas(table);
  settled.set(table, rows);
  return rows;
}

export type RowWithArea = { readonly each: TableRow; readonly from: RowArea | null };

// Plans, costs, sums and questions all ask for it: worked out once for a table.
const settled = new WeakMap<Table, readonly RowWithArea[]>();

function settleAreas(table: Table): RowWithArea[] {
  const stated = table.mapping.area;
  let over: RowArea | null = stated === null ? null : { area: areaNamed(stated), at: null, group: '' };
  let hasColumn = false;
  const names = new Map<string, string>();
  const named = (words: string): string => {
    const name = names.get(words) ?? areaNamed(words);
    names.set(words, name);
    return name;
  };
  return table.rows.map((each) => {
    if (each.role === 'group' && each.label !== null) {
      const words = each.label.text.replace(/\s+/gu, ' ').trim();
      const area = areaNamed(words.replace(kindWords, '') || words);
      const isArea =
        table.mapping.kind !== 'organisations' && (!hasColumn || isUsual(area) || isInAreaColumn(table, each));
      over = isArea ? { area, at: each.label.at, group: words } : over && { ...over, group: words };
      over ??= { area, at: each.label.at, group: words };
    }
    const cell = each.role === 'row' ? cellFor(table, each.row, 'area') : null;
    if (cell !== null) {
      hasColumn = true;
      over = { area: named(cell.text), at: cell.at, group: over?.group ?? '' };
    }
    return { each, from: over };
  });
}

function isInAreaColumn(table: Table, { row }: TableRow): boolean {
  return cellFor(table, row, 'area') !== null;
}

function isUsual(area: string): boolean {
  return usual.has(keyOf(area));
}

const usual = new Set(usualAreaNames().map(keyOf));

/** Whether words say that a cost is for maintenance or for development; null where they say neither or both. */
export function costKindIn(words: string): 'maintenance' | 'development' | null {
  const isMaintenance = /vidmakth|förvaltningskost|drift|maintenance/iu.test(words);
  const isDevelopment = /utveckl|development/iu.test(words);
  return isMaintenance === isDevelopment ? null : isMaintenance ? 'maintenance' : 'development';
}
