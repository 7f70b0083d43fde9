import { recogniseHeading, type Recognised } from './header-names.ts';
import { cellOf, type Sheet, type SheetCell, type SheetRow } from './workbook.ts';

/** A table's heading: its rows, by index, and for each column its words and what they say. */
export type Heading = {
  readonly rows: readonly [number, number];
  readonly words: readonly string[];
  readonly said: readonly (Recognised | null)[];
};

const searched = 60;
const mostRows = 3;
const longest = 80;

/** How many columns a sheet has. */
export function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** Finds the heading by the names in it: one to three rows near the top; undefined where nothing is like one. */
export function findHeading(sheet: Sheet): Heading | undefined {
  const width = widthOf(sheet);
  let best: { readonly heading: Heading; readonly score: number } | undefined;
  for (let first = 0; first < Math.min(sheet.rows.length, searched); first++) {
    for (let last = first; last < Math.min(first + mostRows, sheet.rows.length); last++) {
      const rows = sheet.rows.slice(first, last + 1);
      if (!rows.every(isHeadingLike)) break;
      const heading = readHeading(sheet, first, last, width);
      const score = scoreOf(heading) - (last - first) * 0.4;
      if (score >= 2 && (best === undefined || score > best.score)) best = { heading, score };
    }
  }
  return best && withRowAbove(sheet, best.heading, width);
}

/** The row that looks like a heading where no name in it is known: the first of words alone, with figures below. */
export function plainHeading(sheet: Sheet): Heading | undefined {
  const at = sheet.rows.slice(0, searched).findIndex((row, i) => {
    const below = sheet.rows[i + 1];
    return isHeadingLike(row) && distinct(row.cells).length > 1 && below !== undefined && !isHeadingLike(below);
  });
  return at < 0 ? undefined : readHeading(sheet, at, at);
}

/** A row right above belongs to the heading where it names columns that have no name else: `Vad` beside years. */
function withRowAbove(sheet: Sheet, heading: Heading, width: number): Heading {
  const [first, last] = heading.rows;
  const above = sheet.rows[first - 1];
  if (above === undefined || last - first + 2 > mostRows || !isHeadingLike(above) || distinct(above.cells).length < 2)
    return heading;
  const names = heading.words.some((words, column) => words === '' && cellOf(above, column).kind !== 'empty');
  if (!names || above.number + 1 !== sheet.rows[first]!.number) return heading;
  return readHeading(sheet, first - 1, last, width);
}

/** The heading in given rows. */
export function readHeading(sheet: Sheet, first: number, last: number, width = widthOf(sheet)): Heading {
  const rows = sheet.rows.slice(first, last + 1);
  const spread = rows.map((row, i) => (i === rows.length - 1 ? row.cells : spreadRight(row, rows.slice(i + 1))));
  const words: string[] = [];
  const said: (Recognised | null)[] = [];
  for (let column = 0; column < width; column++) {
    const parts = distinct(spread.map((cells) => cells[column]));
    const whole = parts.join(' ');
    words.push(whole);
    said.push(sayings([whole, ...parts.toReversed()]));
  }
  return { rows: [first, last], words, said };
}

/** What the first of some wordings says that says anything for sure; else what any is like. */
function sayings(wordings: readonly string[]): Recognised | null {
  const all = wordings.map((each) => (each.length > longest ? null : recogniseHeading(each)));
  return (
    all.find((each) => each?.by === 'name' && each.role !== 'amount:') ?? all.find((each) => each !== null) ?? null
  );
}

/** A name over several columns counts for each of them: to where the next stands, where a heading stands below. */
function spreadRight(row: SheetRow, below: readonly SheetRow[]): readonly (SheetCell | undefined)[] {
  // A line over all columns is the table's title, no heading of any column.
  const own = row.cells.filter(({ kind }) => kind !== 'empty');
  if (distinct(own).length === 1 && row.cells[0] !== undefined && row.cells[0].kind !== 'empty') return [];
  const width = Math.max(row.cells.length, ...below.map(({ cells }) => cells.length));
  const spread: (SheetCell | undefined)[] = [];
  let over: SheetCell | undefined;
  for (let column = 0; column < width; column++) {
    const cell = cellOf(row, column);
    const isCovered = below.some((other) => cellOf(other, column).kind !== 'empty');
    if (cell.kind !== 'empty') over = cell;
    else if (!isCovered) over = undefined;
    spread.push(over);
  }
  return spread;
}

/** Words of cells without those that a merge repeats. */
function distinct(cells: readonly (SheetCell | undefined)[]): string[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    if (cell === undefined || cell.kind === 'empty') return [];
    const key = cell.at === null ? cell.text : String(cell.at[0]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [cell.text.replace(/\s+/gu, ' ').trim()];
  });
}

/** A heading has no amounts: years are its only numbers. */
function isHeadingLike({ cells }: SheetRow): boolean {
  return cells.every(({ kind, text, value }) => {
    if (kind === 'number') return value !== null && Number.isInteger(value) && value >= 1900 && value < 2100;
    const isFigure = /^[-−+(]?\d[\d\s.,]*\)?$/u.test(text) && !/^(?:19|20)\d{2}$/.test(text);
    return kind !== 'error' && kind !== 'percent' && !isFigure && text.length <= 200;
  });
}

/** What a heading tells apart: columns that are said to be the same count once, data under no heading not at all. */
function scoreOf({ said }: Heading): number {
  const weights = new Map<string, number>();
  for (const each of said) {
    if (each !== null) weights.set(each.role, Math.max(weights.get(each.role) ?? 0, each.by === 'name' ? 1 : 0.4));
  }
  if (weights.size < 2) return 0;
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
