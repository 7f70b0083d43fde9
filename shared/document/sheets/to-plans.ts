import { slugOf } from '../../plan/area-id.ts';
import { sectionKeys, type Priority } from '../../plan/plan.ts';
import { finding } from '../describe-finding.ts';
import type { ImportedInitiative, ImportedOtherSection, ImportedPlan, PlacedText } from '../import-result.ts';
import { isDay } from '../iso-day.ts';
import type { Place } from '../place.ts';
import { withAreas, type RowArea } from './areas.ts';
import { columnsOf } from './mapping.ts';
import { statedIn } from './stated-in.ts';
import { amountsOf, cellFor, placeOf, unreadable, type Table } from './table.ts';
import { linesAbove, type LinesAbove } from './lines-above.ts';
import { cellOf, type SheetCell, type SheetRow } from './workbook.ts';

type FoundRow = { readonly row: SheetRow; readonly initiative: ImportedInitiative; readonly from: RowArea };

/** The plans of a table of initiatives: one for each area, in the order that the areas come. */
export function plansIn(table: Table): ImportedPlan[] {
  const byArea = new Map<string, FoundRow[]>();
  const copies = new Map<string, SheetRow>();
  const slugs = new Map<string, string>();
  for (const { each, from } of withAreas(table)) {
    if (each.role !== 'row' || from === null) continue;
    let key = from.area;
    for (const { text } of each.row.cells) key += `\0${text.trim()}`;
    const other = copies.get(key);
    if (other !== undefined) {
      const params = { sheet: table.sheet.name, row: each.row.number, other: other.number };
      table.findings.push(finding('sheet-row-copy', 'info', params, { places: [placeOf(each.row), placeOf(other)] }));
      continue;
    }
    copies.set(key, each.row);
    const slug = slugs.get(from.area) ?? slugOf(from.area);
    slugs.set(from.area, slug);
    const rows = byArea.get(slug) ?? [];
    rows.push({ row: each.row, initiative: initiativeOf(table, each.row), from });
    byArea.set(slug, rows);
  }
  const above = byArea.size === 1 ? linesAbove(table) : {};
  return [...byArea.values()].map((rows) => planOf(table, rows, above));
}

function planOf(table: Table, rows: readonly FoundRow[], above: LinesAbove): ImportedPlan {
  const { area, at } = rows[0]!.from;
  const first = (role: 'version' | 'date'): SheetCell | null =>
    rows
      .map(({ row }) => cellFor(table, row, role))
      .find((cell) => cell !== null && (role === 'version' || isDay(cell.text))) ??
    above[role] ??
    null;
  const [version, date] = [first('version'), first('date')];
  const span: Place = [placeOf(rows[0]!.row)[0], placeOf(rows.at(-1)!.row)[1]];
  const says = statedIn(
    table,
    rows.map(({ row }) => row),
  );
  const stated = rows.map(({ row, initiative, from: whose }) => ({
    row,
    from: whose,
    initiative: { ...initiative, stated: says(row, initiative) },
  }));
  return {
    area,
    title: above.title?.text ?? area,
    date: date?.text ?? null,
    version: version?.text ?? '',
    period: periodOf(table, rows, above),
    at: span,
    titleAt: above.title?.at ?? at ?? table.sheet.nameAt ?? span,
    ...(date?.at && { dateAt: date.at }),
    ...(version?.at && { versionAt: version.at }),
    history: [],
    direction: { text: '' },
    initiatives: withParts(withNumbers(table, area, stated)),
    otherSections: [],
    statements: [],
    stated: [
      ...(above.title ? (['title'] as const) : []),
      ...(version ? (['version'] as const) : []),
      ...(date ? (['date'] as const) : []),
      ...(above.period ? (['period'] as const) : []),
    ],
  };
}

/** The years of the columns, with those that the title states; else the year that the mapping gives. */
function periodOf(table: Table, rows: readonly FoundRow[], above: LinesAbove): number[] {
  const stated = above.period ?? [];
  const costed = rows.flatMap(({ initiative }) => Object.keys(initiative.costs).map(Number));
  const years = [...new Set([...stated, ...costed])].sort((one, other) => one - other);
  return years.length > 0 || table.mapping.year === null ? years : [table.mapping.year];
}

function initiativeOf(table: Table, row: SheetRow): ImportedInitiative {
  const [title, number] = [cellFor(table, row, 'title'), cellFor(table, row, 'number')];
  const { amounts, places } = amountsOf(table, row);
  const costs: Record<string, number | null> = {};
  const costsAt: Record<string, Place> = {};
  for (const label in amounts) {
    const year = /(?:19|20)\d{2}/.exec(label)?.[0];
    if (year === undefined || costs[year] !== undefined) continue;
    costs[year] = amounts[label] ?? null;
    const at = places[label];
    if (at !== undefined) costsAt[year] = at;
  }
  const sections = {} as ImportedInitiative['sections'];
  for (const key of sectionKeys) sections[key] = placedText(cellFor(table, row, key));
  const { priority, at: priorityAt } = priorityOf(table, row);
  return {
    number:
      number?.text
        .trim()
        .replace(/[.)]$/, '')
        .replace(/[\s/#]+/g, '-') ?? '',
    title: title?.text.replace(/\s+/gu, ' ').trim() ?? '',
    priority,
    costs,
    at: placeOf(row),
    ...(title?.at && { titleAt: title.at }),
    ...(priorityAt && { priorityAt }),
    costsAt,
    budget: null,
    sections,
    otherSections: otherSections(table, row),
    parts: [],
  };
}

function placedText(cell: SheetCell | null): PlacedText {
  if (cell === null) return { text: '' };
  return { text: cell.text.trim(), ...(cell.at && { at: cell.at }) };
}

/** What stands in columns that are none of a plan's own is kept under their headings. */
function otherSections(table: Table, row: SheetRow): ImportedOtherSection[] {
  return (['comment', 'other'] as const).flatMap((role) =>
    columnsOf(table.mapping, role).flatMap((column) => {
      const { kind, text, at } = cellOf(row, column);
      return kind === 'empty' || at === null ? [] : [{ heading: table.words[column] ?? '', text: text.trim(), at }];
    }),
  );
}

function priorityOf(table: Table, row: SheetRow): { readonly priority: Priority; readonly at: Place | null } {
  const cell = cellFor(table, row, 'priority');
  if (cell === null || /^[-–—]$/u.test(cell.text.trim())) return { priority: null, at: null };
  const digit = /^(?:prio(?:ritet|rity)?\s*)?([0-3])(?:[.,]0+)?$/iu.exec(cell.text.trim())?.[1];
  if (digit !== undefined) return { priority: Number(digit) as Priority, at: cell.at };
  const column = columnsOf(table.mapping, 'priority').find((each) => cellOf(row, each) === cell) ?? 0;
  table.findings.push(unreadable(table.sheet, row, column, cell));
  return { priority: null, at: null };
}

/** Initiatives without a number get the lowest that none has, in the rows' order; said, and so are numbers used twice. */
function withNumbers(table: Table, area: string, rows: readonly FoundRow[]): ImportedInitiative[] {
  const taken = new Map<string, ImportedInitiative>();
  for (const { initiative } of rows) {
    const { number, title, at } = initiative;
    if (number === '') continue;
    const other = taken.get(number);
    const params = { area, number, title: other?.title ?? '', other: title };
    if (other !== undefined)
      table.findings.push(finding('sheet-number-twice', 'warning', params, { places: [other.at, at] }));
    else taken.set(number, initiative);
  }
  let next = 1;
  const bare = rows.filter(({ initiative }) => initiative.number === '');
  if (bare.length > 0) {
    const places = bare.map(({ initiative }) => initiative.at);
    table.findings.push(finding('sheet-numbers-given', 'info', { area, count: bare.length }, { places }));
  }
  return rows.map(({ initiative }) => {
    if (initiative.number !== '') return initiative;
    while (taken.has(String(next))) next++;
    return { ...initiative, number: String(next++) };
  });
}

/** `2.1` right after `2` is a part of it. */
function withParts(initiatives: readonly ImportedInitiative[]): ImportedInitiative[] {
  const whole: ImportedInitiative[] = [];
  for (const each of initiatives) {
    const last = whole.at(-1);
    if (last !== undefined && /^\d+$/.test(last.number) && each.number.startsWith(`${last.number}.`)) {
      whole[whole.length - 1] = { ...last, at: [last.at[0], each.at[1]], parts: [...last.parts, each] };
    } else whole.push(each);
  }
  return whole;
}
