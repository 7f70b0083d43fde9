import { finding } from '../describe-finding.ts';
import type { Finding } from '../finding.ts';
import type { ImportResult, ImportSource } from '../import-result.ts';
import type { Place } from '../place.ts';
import { letterOf, type Sheet, type Workbook } from './workbook.ts';
import type { BookMapping, SheetMapping } from './mapping.ts';
import { checkSums } from './check-sums.ts';
import { joinPlans } from './join-plans.ts';
import { checkBook } from './check-book.ts';
import { withAreas } from './areas.ts';
import { areaInName } from './propose.ts';
import { placeOf, tableOf, type Table } from './table.ts';
import { budgetIn } from './to-budget.ts';
import { listIn, organisationsIn, servicesIn } from './to-costs.ts';
import { plansIn } from './to-plans.ts';

/**
 * Reads a workbook by a mapping of its sheets. Pure and total: what can't be read is left out and said. Places in the
 * result are UTF-16 units of the workbook's text; amounts are whole kronor.
 */
export function importSheets(
  book: Workbook,
  mapping: BookMapping,
  source: Omit<ImportSource, 'characters'>,
  tables: readonly Table[] = tablesOf(book, mapping).flatMap((table) => table ?? []),
): ImportResult {
  const { name, sha256, kind } = source;
  const of = (one: SheetMapping['kind']): Table[] => tables.filter((table) => table.mapping.kind === one);
  const plans = joinPlans(of('initiatives').flatMap(plansIn));
  const budget = budgetIn(of('budget'));
  const services = of('services').flatMap(servicesIn);
  const organisations = of('organisations').flatMap(organisationsIn);
  const developmentList = of('developmentList').flatMap(listIn);
  const funding = of('funding').flatMap(listIn);
  const sums = tables.flatMap(checkSums);
  const checked = checkBook(plans, budget);
  const findings = [
    ...sums,
    ...checked.findings,
    ...tables.flatMap((table) => [...inOrder(table.findings), ...leftIn(table), ...namesIn(table)]),
    ...book.sheets.flatMap((sheet, i) =>
      (mapping[i]?.kind ?? null) === null && sheet.rows.length > 0 ? [leftSheet(sheet)] : [],
    ),
  ];
  return {
    format: 'klubba-import/1',
    source: { name, sha256, kind, characters: book.text.length },
    plans: checked.plans,
    budget,
    services,
    organisations,
    developmentList,
    funding,
    documents: [],
    findings: once(findings),
  };
}

/** A workbook's sheets as tables; null for one that is left out. */
export function tablesOf(book: Workbook, mapping: BookMapping): (Table | null)[] {
  return book.sheets.map((sheet, i) => {
    const own = mapping[i];
    return own === undefined || own.kind === null ? null : tableOf(sheet, own);
  });
}

/** Rows and columns that hold something and were not read, and hidden ones that were. */
function leftIn({ sheet, mapping, rows, words }: Table): Finding[] {
  const missed = rows.filter(({ role, isMissed }) => role === 'left' && isMissed);
  const columns = mapping.columns.flatMap((role, column) => {
    if (role !== null) return [];
    const cells = rows.flatMap(({ row, role: of }) => (of === 'row' ? [row.cells[column]?.at ?? null] : []));
    const first = cells.find((at) => at !== null);
    return first === null || first === undefined ? [] : [{ column, first }];
  });
  const hidden = [
    ...rows.filter(({ row, role }) => row.isHidden && role === 'row').map(({ row }) => placeOf(row)),
    ...sheet.hiddenColumns.flatMap((column) => {
      const at =
        (mapping.columns[column] ?? null) === null
          ? null
          : rows.map(({ row }) => row.cells[column]?.at).find((each) => each !== null && each !== undefined);
      return at === null || at === undefined ? [] : [at];
    }),
  ];
  return [
    ...missed.map(({ row, label }) =>
      finding(
        'sheet-row-left',
        'warning',
        {
          sheet: sheet.name,
          row: row.number,
          text: (label ?? row.cells.find(({ at }) => at !== null))?.text.slice(0, 80) ?? '',
        },
        { places: [placeOf(row)] },
      ),
    ),
    ...columns.map(({ column, first }) =>
      finding(
        'sheet-column-left',
        'warning',
        { sheet: sheet.name, column: words[column] || letterOf(column) },
        { places: [first] },
      ),
    ),
    ...(hidden.length > 0
      ? [
          finding(
            'sheet-hidden-read',
            'info',
            { sheet: sheet.name, count: hidden.length },
            { places: hidden.slice(0, 50) },
          ),
        ]
      : []),
  ];
}

/** What was taken from the sheet's name because nothing in the table says it. */
function namesIn(table: Table): Finding[] {
  const { sheet, mapping } = table;
  const { area } = mapping;
  if (area === null || area !== areaInName(sheet) || mapping.kind === 'organisations') return [];
  const row = withAreas(table).find(({ each, from }) => each.role === 'row' && from !== null && from.at === null);
  if (row === undefined) return [];
  const places: Place[] = [sheet.nameAt ?? placeOf(row.each.row)];
  return [finding('sheet-area-by-name', 'info', { area, name: sheet.name }, { places })];
}

function leftSheet(sheet: Sheet): Finding {
  const places = [sheet.nameAt ?? placeOf(sheet.rows[0]!)];
  return finding(sheet.isHidden ? 'sheet-hidden-left' : 'sheet-left', 'info', { sheet: sheet.name }, { places });
}

/** In the order that the cells stand; what is of no cell comes first. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => (one.places[0]?.[0] ?? -1) - (other.places[0]?.[0] ?? -1));
}

/** A cell may be read for its row and for its sum: what it says is said once. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ message, places }) => {
    const key = JSON.stringify([message, places]);
    return !seen.has(key) && seen.add(key);
  });
}
