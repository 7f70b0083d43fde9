import type { ImportResult } from '../import-result.ts';
import { costKindIn, withAreas } from './areas.ts';
import { amountsOf, cellFor, placeOf, type Table } from './table.ts';

/** Cost per service: each row with its area and kind, from its own cells, the group's name or the sheet's. */
export function servicesIn(table: Table): ImportResult['services'] {
  return rowsOf(table).flatMap(({ each, from, name }) => {
    const said = [cellFor(table, each.row, 'kind')?.text, from?.group, table.sheet.name, ...table.words];
    const kind = said.map((words) => costKindIn(words ?? '')).find((one) => one !== null) ?? 'maintenance';
    if (from === null) return [];
    const comment = cellFor(table, each.row, 'comment')?.text.trim() ?? null;
    return [
      { area: from.area, kind, name, amounts: amountsOf(table, each.row).amounts, comment, at: placeOf(each.row) },
    ];
  });
}

/** Whether anything in a table of services says which kind of cost a row is. */
export function saysCostKind(table: Table): boolean {
  const row = withAreas(table).find(({ each }) => each.role === 'row');
  const said = [table.sheet.name, ...table.words, row?.from?.group, row && cellFor(table, row.each.row, 'kind')?.text];
  return said.some((words) => costKindIn(words ?? '') !== null);
}

/** Cost per organisation: each row with its group, from its own cell or the name over it, and its code. */
export function organisationsIn(table: Table): ImportResult['organisations'] {
  return rowsOf(table).map(({ each, from, name }) => ({
    group: cellFor(table, each.row, 'group')?.text.trim() ?? from?.group ?? '',
    code: cellFor(table, each.row, 'code')?.text.trim() ?? '',
    name,
    amounts: amountsOf(table, each.row).amounts,
    at: placeOf(each.row),
  }));
}

/** A list by year: development initiatives, or funding. */
export function listIn(table: Table): ImportResult['funding'] {
  return rowsOf(table).flatMap(({ each, from, name }) => {
    if (from === null) return [];
    return [{ area: from.area, name, amounts: amountsOf(table, each.row).amounts, at: placeOf(each.row) }];
  });
}

function rowsOf(table: Table) {
  return withAreas(table)
    .filter(({ each }) => each.role === 'row')
    .map((found) => ({
      ...found,
      name: cellFor(table, found.each.row, 'title')?.text.replace(/\s+/gu, ' ').trim() ?? '',
    }));
}
