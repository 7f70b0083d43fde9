import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import { sheetLimits, type CellKind } from '../../../shared/document/sheets/workbook.ts';
import { attributeOf, walkXml, type XmlTag } from '../office/read-xml.ts';
import { dayOf, plainForm, written, type NumberForm } from './number-formats.ts';
import { isOn, unescaped } from './xlsx-parts.ts';

/** A cell before it has its place in the text. */
export type RawCell = { readonly kind: CellKind; readonly text: string; readonly value: number | null };
export type RawRow = { readonly number: number; readonly isHidden: boolean; readonly cells: Map<number, RawCell> };
/** First and last row (by number) and column (by index) of merged cells. */
export type Merge = { readonly rows: readonly [number, number]; readonly columns: readonly [number, number] };
export type RawSheet = {
  readonly rows: RawRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
};

/** What a sheet's cells refer to. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly forms: readonly NumberForm[];
  readonly is1904: boolean;
};

const mostMerges = 20_000;

/**
 * The cells of a sheet's part that hold something (ECMA-376 part 1, 18.3). What the sheet says of its own size is not
 * believed. Formulas count by the value that was last worked out; one without is `error`, with its words.
 *
 * @returns `sheetTooLarge` where it holds more than sheets may, and the problems of `walkXml`
 */
export function readSheetPart(name: string, xml: Uint8Array, context: SheetContext): Result<RawSheet> {
  const rows: RawRow[] = [];
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  let row: RawRow | null = null;
  let [column, count, isTooLarge, isReading] = [-1, 0, false, false];
  let cell: { type: string; style: number; words: string; formula: string; hasValue: boolean } | null = null;
  let into: 'words' | 'formula' | null = null;
  const open = (tag: XmlTag): void => {
    const { local } = tag;
    if (local === 'row') {
      const number = Number(attributeOf(tag, 'r') ?? Number.NaN);
      const next = (rows.at(-1)?.number ?? row?.number ?? 0) + 1;
      row = {
        number: Number.isInteger(number) && number > 0 ? number : next,
        isHidden: isOn(attributeOf(tag, 'hidden')),
        cells: new Map(),
      };
      column = -1;
    } else if (local === 'c') {
      const place = columnOf(attributeOf(tag, 'r') ?? '');
      column = place ?? column + 1;
      cell = {
        type: attributeOf(tag, 't') ?? 'n',
        style: Number(attributeOf(tag, 's') ?? 0),
        words: '',
        formula: '',
        hasValue: false,
      };
    } else if (local === 'v' || local === 't') {
      if (cell !== null && !isReading) [into, cell.hasValue] = ['words', true];
    } else if (local === 'f') into = cell === null ? null : 'formula';
    else if (local === 'rPh') isReading = true;
    else if (local === 'col' && isOn(attributeOf(tag, 'hidden'))) hide(hidden, tag);
    else if (local === 'mergeCell' && merges.length < mostMerges) {
      const merge = mergeOf(attributeOf(tag, 'ref') ?? '');
      if (merge !== null) merges.push(merge);
    }
  };
  const close = ({ local }: XmlTag, stop: () => void): void => {
    if (local === 'v' || local === 't' || local === 'f') into = null;
    if (local === 'rPh') isReading = false;
    if (local === 'c' && cell !== null && row !== null) {
      const read = cellOf(cell, context);
      cell = null;
      if (read === null) return;
      row.cells.set(column, read);
      if (++count > sheetLimits.cells || column >= sheetLimits.columns) isTooLarge = true;
    }
    if (local === 'row' && row !== null && row.cells.size > 0) {
      rows.push(row);
      if (rows.length > sheetLimits.rows) isTooLarge = true;
    }
    if (isTooLarge) stop();
  };
  const text = (words: string): void => {
    if (cell === null || into === null) return;
    if (into === 'words') cell.words += words;
    else if (cell.formula.length < 1000) cell.formula += words;
  };
  const walked = walkXml(name, xml, { open, close, text });
  if (!walked.ok) return walked;
  if (isTooLarge) return failed('sheetTooLarge', { name, cells: sheetLimits.cells, rows: sheetLimits.rows });
  return done({ rows, merges, hiddenColumns: [...hidden] });
}

type OpenCell = {
  readonly type: string;
  readonly style: number;
  readonly words: string;
  readonly formula: string;
  readonly hasValue: boolean;
};

function cellOf(
  { type, style, words, formula, hasValue }: OpenCell,
  { strings, forms, is1904 }: SheetContext,
): RawCell | null {
  if (!hasValue || (words === '' && formula !== '' && type !== 'str'))
    return formula === '' ? null : { kind: 'error', text: `=${formula}`.slice(0, 200), value: null };
  if (type === 's') return textCell(strings[Number(words)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(unescaped(words));
  if (type === 'e') return { kind: 'error', text: words.slice(0, 40), value: null };
  if (type === 'b') return textCell(words === '1' ? 'SANT' : 'FALSKT');
  if (type === 'd') return { kind: 'date', text: words.slice(0, 10), value: null };
  const value = Number(words);
  if (words.trim() === '' || !Number.isFinite(value)) return textCell(words);
  const { kind, divisor } = forms[style] ?? plainForm;
  if (kind === 'percent') return { kind, text: `${written(value * 100)} %`, value };
  if (kind === 'time' && value >= 0 && value < 1) return textCell(timeOf(value));
  const day = kind === 'date' ? dayOf(value, is1904) : null;
  if (day !== null) return { kind: 'date', text: day, value: null };
  return { kind: 'number', text: written(value / divisor), value: Number((value / divisor).toPrecision(15)) };
}

function textCell(text: string): RawCell | null {
  const bare = text.trim();
  return bare === '' ? null : { kind: 'text', text: bare, value: null };
}

function timeOf(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The column of `AB12`, from 0; null for what is no reference. */
function columnOf(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d*$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':');
  if (from === undefined || to === undefined) return null;
  const [first, last] = [Number(/\d+$/.exec(from)?.[0]), Number(/\d+$/.exec(to)?.[0])];
  const [left, right] = [columnOf(from), columnOf(to)];
  if (left === null || right === null || !(first <= last)) return null;
  return { rows: [first, last], columns: [left, Math.min(right, sheetLimits.columns - 1)] };
}

function hide(hidden: Set<number>, tag: XmlTag): void {
  const [first, last] = [Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))];
  for (let column = first; column <= Math.min(last, sheetLimits.columns); column++) hidden.add(column - 1);
}
