import { keyOf, usualAreaNames, areaNamed } from '../names.ts';
import { unitIn, type Unit } from './amount-text.ts';
import { findHeading, plainHeading, readHeading, widthOf, type Heading } from './headers.ts';
import { cellsAbove, linesAbove } from './lines-above.ts';
import { leftOut, type ColumnRole, type SheetMapping } from './mapping.ts';
import { settleColumns } from './settle-columns.ts';
import { kindOf } from './table-kinds.ts';
import type { Sheet } from './workbook.ts';

/** A mapping with the columns that were only guessed. */
export type Proposal = { readonly mapping: SheetMapping; readonly guessed: readonly number[] };

const genericName = /^(?:blad|sheet|tabell|ark|table|data|export|import)[\s_-]*\d*$/iu;

/** How a sheet is to be read, by its heading, its cells, its name and the lines above the table. */
export function propose(sheet: Sheet, said?: Partial<SheetMapping>): Proposal {
  const width = widthOf(sheet);
  const heading = headingFor(sheet, said);
  if (heading === undefined && said?.kind === undefined) return { mapping: leftOut(width), guessed: [] };
  const { roles, guessed } = settleColumns(sheet, heading, width);
  const kind = said?.kind === undefined ? kindOf(sheet, heading, roles) : said.kind;
  const header = heading === undefined ? null : ([...heading.rows] as [number, number]);
  const columns = fitTo(kind, roles, heading);
  const bare: SheetMapping = { ...leftOut(width), kind, header, columns };
  const mapping: SheetMapping = {
    ...bare,
    unit: statedUnit(sheet, heading),
    area: columns.includes('area') ? null : areaOf(sheet, bare),
    year: yearOf(sheet, bare),
  };
  return { mapping, guessed };
}

/** The heading that was pointed out, or the one that is found; where somebody says what the table is, one of unknown words too. */
function headingFor(sheet: Sheet, said: Partial<SheetMapping> | undefined): Heading | undefined {
  if (said?.header !== undefined) return said.header === null ? undefined : readHeading(sheet, ...said.header);
  return findHeading(sheet) ?? (said?.kind ? plainHeading(sheet) : undefined);
}

/** Only a budget has columns for kinds of cost; elsewhere they hold amounts of the year that they name. */
function fitTo(
  kind: SheetMapping['kind'],
  roles: readonly (ColumnRole | null)[],
  heading: Heading | undefined,
): (ColumnRole | null)[] {
  if (kind === 'budget' || kind === null) return [...roles];
  return roles.map((role, column): ColumnRole | null => {
    if (role !== 'development' && role !== 'maintenance' && role !== 'maintenancePrevious') return role;
    const amount: ColumnRole = `amount:${/(?:19|20)\d{2}/.exec(heading?.words[column] ?? '')?.[0] ?? ''}`;
    return roles.includes(amount) ? null : amount;
  });
}

function statedUnit(sheet: Sheet, heading: Heading | undefined): Unit | null {
  const notes = sheet.rows.slice(heading === undefined ? 0 : heading.rows[1] + 1).flatMap(({ cells }) => {
    const filled = cells.filter(({ kind }) => kind !== 'empty');
    return filled.length === 1 && filled[0]!.kind === 'text' && filled[0]!.text.length < 120 ? [filled[0]!.text] : [];
  });
  const above = cellsAbove(sheet, heading?.rows === undefined ? null : [...heading.rows]).map(({ text }) => text);
  const columns = new Set((heading?.words ?? []).map(unitIn).filter((unit) => unit !== null));
  if (columns.size === 1) return [...columns][0]!;
  for (const words of [...above.toReversed(), sheet.name, ...notes]) {
    const unit = unitIn(words);
    if (unit !== null) return unit;
  }
  return null;
}

/** The area that a line above states, or a usual area's name within the sheet's; the sheet's own name where it is no number of sheets. */
function areaOf(sheet: Sheet, mapping: SheetMapping): string | null {
  const above = linesAbove({ sheet, mapping }).area;
  if (above !== undefined) return areaNamed(above.text);
  return areaInName(sheet);
}

/** The area that a sheet's name names: a usual one within it, or, in a workbook, the name itself. */
export function areaInName({ name, nameAt }: Sheet): string | null {
  const words = ` ${keyOf(name)} `;
  const usual = usualAreaNames().filter((area) => words.includes(` ${keyOf(area)} `));
  if (usual.length === 1) return usual[0]!;
  const isNamed = nameAt !== null && !genericName.test(name.trim()) && /^\p{L}[\p{L}\s&,-]*$/u.test(name.trim());
  return isNamed && usual.length === 0 && !tableName.test(name) ? areaNamed(name) : null;
}

const tableName =
  /initiativ|plan|budget|kostnad|tjänst|organisation|förvaltning|lista|finansiering|utveckling|sammanst|total|summa|alla/iu;

/** A year for amounts that state none, and a period for a table without years: the first that a line above or the name says. */
function yearOf(sheet: Sheet, mapping: SheetMapping): number | null {
  const period = linesAbove({ sheet, mapping }).period?.[0];
  if (period !== undefined) return period;
  const words = [...cellsAbove(sheet, mapping.header).map(({ text }) => text), sheet.name];
  for (const each of words) {
    const years = new Set([...each.matchAll(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/g)].map(([year]) => Number(year)));
    if (years.size === 1) return [...years][0]!;
  }
  return null;
}
