import { budgetYear } from './to-budget.ts';
import { withAreas } from './areas.ts';
import { areaInName } from './propose.ts';
import { amountColumns, columnsOf } from './mapping.ts';
import { saysCostKind } from './to-costs.ts';
import { moneyColumns } from './read-rows.ts';
import type { Table } from './table.ts';
import { unitIn } from './amount-text.ts';

/** What is not sure about a sheet. Without an answer to those that are `needed` nothing of the sheet is read. */
export type Question = {
  readonly what: 'kind' | 'title' | 'area' | 'year' | 'unit' | 'column' | 'costKind' | 'areaByName';
  readonly isNeeded: boolean;
  /** The column that is meant, by index. */
  readonly column: number | null;
};

/** What is open in a mapping of a sheet, given what was only guessed. */
export function questionsOf(table: Table, guessed: readonly number[]): Question[] {
  const { sheet, mapping } = table;
  const ask = (what: Question['what'], isNeeded: boolean, column: number | null = null): Question => ({
    what,
    isNeeded,
    column,
  });
  const { kind } = mapping;
  if (kind === null) return [];
  const rows = withAreas(table).filter(({ each }) => each.role === 'row');
  const isOfAreas = kind !== 'organisations';
  const title = columnsOf(mapping, 'title');
  const needsTitle = kind !== 'budget' || (columnsOf(mapping, 'area').length === 0 && title.length === 0);
  const hasYear = mapping.year !== null || amountColumns(mapping).some(({ label }) => /(?:19|20)\d{2}/.test(label));
  const needsYear =
    kind === 'budget'
      ? budgetYear(table) === undefined
      : !hasYear || (mapping.year === null && mapping.columns.includes('amount:'));
  const money = moneyColumns(mapping);
  const isUnitOpen = mapping.unit === null && money.some((column) => unitIn(table.words[column] ?? '') === null);
  const isNamed =
    mapping.area !== null && mapping.area === areaInName(sheet) && rows.some(({ from }) => from?.at === null);
  return [
    ...(needsTitle && title.length === 0 ? [ask('title', true)] : []),
    ...(isOfAreas && (rows.length === 0 || rows.some(({ from }) => from === null)) ? [ask('area', true)] : []),
    ...(needsYear ? [ask('year', true)] : []),
    ...(kind === 'services' && !saysCostKind(table) ? [ask('costKind', true)] : []),
    ...(isUnitOpen && rows.length > 0 ? [ask('unit', false)] : []),
    ...(isNamed && sheet.nameAt === null ? [ask('areaByName', false)] : []),
    ...guessed.map((column) => ask('column', false, column)),
  ];
}
