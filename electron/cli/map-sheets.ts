import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { keyOf } from '../../shared/document/names.ts';
import { readHeading } from '../../shared/document/sheets/headers.ts';
import { SheetMappingSchema, type SheetMapping } from '../../shared/document/sheets/mapping.ts';
import type { Settled } from '../../shared/document/sheets/sheet-view.ts';
import { letterOf, type Sheet } from '../../shared/document/sheets/workbook.ts';
import { mapBook, recallBook, saidOf, whyNotSure } from '../readers/sheets/settle.ts';
import { hasRegister, registerFolder, withMachine } from './open-machine.ts';
import type { Read } from './read-in-own-process.ts';

/** `Blad1!C=title`, `Kostnad=amount:2027`, `unit=tkr`: which sheet (all without one), what, and what it is. */
type Said = { readonly sheet: string | null; readonly what: string; readonly is: string };

/**
 * A document as it is where nobody can be asked: sheets are read by what the register remembers of their layout, or as
 * they were understood, with what `--map` says on top.
 *
 * @returns `sheetUncertain` where something needed is open, `documentNotPlan` where no sheet is recognised, `mapUnknown`
 *   for a `--map` that says nothing
 */
export async function mapSheets(
  read: Read,
  maps: readonly string[],
  register: string | undefined,
): Promise<Result<Read>> {
  const { sheets, ...rest } = read;
  if (sheets === undefined) return maps[0] === undefined ? done(read) : failed('mapUnknown', { map: maps[0] });
  let settled = await remembered(read, register);
  // What the table is and where its heading stands come first: columns are proposed anew by them.
  const rank = (map: string): number => (/(?:^|!)kind=/.test(map) ? 0 : /(?:^|!)header=/.test(map) ? 1 : 2);
  for (const map of maps.toSorted((one, other) => rank(one) - rank(other))) {
    const said = saidIn(map);
    const now = said && change(sheets.book.sheets, settled, said);
    if (!now) return failed('mapUnknown', { map });
    const renewed = now.findIndex((each, i) => {
      const { kind, header } = settled.mapping[i]!;
      return each.kind !== kind || String(each.header) !== String(header);
    });
    const next = saidOf({ ...sheets, settled }, now, renewed < 0 ? null : renewed);
    const columns = sheets.book.sheets.map((sheet, i) => columnIn(sheet, now[i]!, said.what));
    settled = { ...next, guessed: next.guessed.map((each, i) => each.filter((column) => column !== columns[i])) };
  }
  const { result, state } = mapBook(sheets.book, settled, read.result.source);
  const why = whyNotSure(read.result.source.name, state);
  return why.ok ? done({ ...rest, result }) : why;
}

/** By a register that is there and that nobody else has open; without one, as the sheets were understood. */
async function remembered({ sheets }: Read, register: string | undefined): Promise<Settled> {
  const folder = registerFolder(register);
  if (!hasRegister(folder)) return sheets!.settled;
  const recalled = await withMachine(folder, ({ rooms }) => done(recallBook(sheets!, rooms.settings)));
  return recalled.ok ? recalled.value : sheets!.settled;
}

function saidIn(map: string): Said | null {
  const parts = /^(?:([^!=]+)!)?([^=]+)=(.*)$/su.exec(map);
  return parts && { sheet: parts[1] ?? null, what: parts[2]!.trim(), is: parts[3]!.trim() };
}

/** The mapping with what was said; null where it names no sheet, no column, or nothing that a column can be. */
function change(sheets: readonly Sheet[], { mapping }: Settled, said: Said): SheetMapping[] | null {
  let isHeard = false;
  const changed = mapping.map((each, i) => {
    const sheet = sheets[i]!;
    if (said.sheet !== null && keyOf(said.sheet) !== keyOf(sheet.name)) return each;
    if (said.sheet === null && each.kind === null && (said.what !== 'kind' || sheets.length > 1)) return each;
    const next = SheetMappingSchema.safeParse({ ...each, ...changeIn(sheet, each, said) });
    const isChanged = next.success && changeIn(sheet, each, said) !== null;
    isHeard ||= isChanged;
    return isChanged ? next.data : each;
  });
  return isHeard ? changed : null;
}

function changeIn(sheet: Sheet, mapping: SheetMapping, { what, is }: Said): Record<string, unknown> | null {
  if (what === 'kind' || what === 'unit' || what === 'area') return { [what]: is };
  if (what === 'year') return { year: Number(is) };
  if (what === 'header') return { header: rowsIn(sheet, is) };
  const column = columnIn(sheet, mapping, what);
  if (column < 0) return null;
  return { columns: mapping.columns.map((role, i) => (i === column ? (is === 'none' ? null : is) : role)) };
}

/** `3` or `3-4`: rows by their numbers in the file, as indexes. */
function rowsIn({ rows }: Sheet, numbers: string): [number, number] {
  const [first = '', last = first] = numbers.split('-');
  const indexOf = (number: string): number => rows.findIndex((row) => row.number === Number(number));
  return [indexOf(first), indexOf(last)];
}

/** The column that is named by its heading or its letter; -1 for none. */
function columnIn(sheet: Sheet, mapping: SheetMapping, what: string): number {
  const words = mapping.header === null ? [] : readHeading(sheet, ...mapping.header).words;
  const named = words.findIndex((each) => keyOf(each) === keyOf(what) && keyOf(what) !== '');
  return named >= 0 ? named : mapping.columns.findIndex((_, i) => letterOf(i) === what.toUpperCase());
}
