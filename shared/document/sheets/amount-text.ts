import { kronorPer } from '../amounts.ts';
import type { SheetCell } from './workbook.ts';

/** The units that sheets state amounts in. */
export const units = ['kr', 'tkr', 'mnkr'] as const;
export type Unit = (typeof units)[number];

/** The sign before a number's fraction. */
export type Decimal = ',' | '.';

/** A cell read as an amount: in the cell's unit, or the column's where `unit` is null. `null` is a cell that can't be read. */
export type AmountRead = { readonly value: number | null; readonly unit: Unit | null } | null;

const empty: AmountRead = { value: null, unit: null };
const unitWord =
  /(?<!\p{L})(?:mnkr|mkr|msek|milj(?:oner|\.)? ?(?:kronor|kr)|tkr|ksek|kkr|tusen(?:tals?)? ?(?:kronor|kr)|kronor|kr|sek)(?!\p{L})/giu;
const thinSpaces = /[\u00a0\u2000-\u200a\u202f\u205f'’ ]/gu;
// No city has an amount of more kronor than this.
const mostKronor = 10_000_000_000_000;

/** The unit that words state (`Kostnad (tkr)`), null where none or several; an amount's own (`7 mkr`) is not the words'. */
export function unitIn(words: string): Unit | null {
  const found = new Set<Unit>();
  for (const { 0: word, index } of words.matchAll(unitWord)) {
    const before = words.slice(0, index).trimEnd();
    // `7 mkr` is an amount, `2027 tkr` a year in a unit.
    if (!/\d$/.test(before) || /(?<!\d[\s.,]?)(?:19|20)\d{2}$/u.test(before)) found.add(unitOf(word));
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Words without the units in them and the signs around those. */
export function withoutUnit(words: string): string {
  return words.replace(unitWord, ' ').replace(/\(\s*(?:i|in)?\s*\)|[,;]?\s+i\s*$/giu, ' ');
}

/**
 * Reads a cell as an amount: `1 234,5`, `1.234,50`, `(300)`, `−5`, `7 mnkr`, `1 200:-`. A dash is empty; a percentage, a
 * date and words are no amount.
 */
export function readAmount(cell: SheetCell, decimal: Decimal): AmountRead {
  if (cell.kind === 'empty') return empty;
  if (cell.kind === 'number') return cell.value === null ? empty : { value: cell.value, unit: null };
  if (cell.kind !== 'text') return null;
  const words = cell.text.match(unitWord);
  const bare = cell.text
    .replace(unitWord, '')
    .replace(thinSpaces, '')
    .replace(/:[-–]$/u, '');
  if (/^[-–—]?$/u.test(bare)) return words === null ? empty : null;
  const shape = /^(\()?([-−–+])?([\d.,]+)([-−])?(\))?$/u.exec(bare);
  if (shape === null || (shape[1] === undefined) !== (shape[5] === undefined)) return null;
  const value = numberOf(shape[3]!, decimal);
  if (value === null || (words?.length ?? 0) > 1) return null;
  const isNegative = shape[1] !== undefined || /[-−–]/u.test(shape[2] ?? '') || shape[4] !== undefined;
  return { value: isNegative ? -value : value, unit: words === null ? null : unitOf(words[0]) };
}

/** Kronor of an amount in a unit, null for one that no city has. A fraction of a krona is rounded. */
export function kronorOf(value: number, unit: Unit): number | null {
  const kronor = Math.round(value * kronorPer(unit));
  return Math.abs(kronor) <= mostKronor ? kronor + 0 : null;
}

/**
 * Which sign parts the fraction in these cells' texts. `1.234` alone could be either: then `isSure` is false and a comma
 * is taken for the fraction and a point for thousands, as Swedish has them.
 */
export function decimalIn(texts: Iterable<string>): { readonly decimal: Decimal; readonly isSure: boolean } {
  let [commas, points, open] = [0, 0, 0];
  for (const text of texts) {
    const bare = text.replace(thinSpaces, '').replace(/^[(+−–-]+|[)−-]+$/gu, '');
    if (/^\d+,(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^0,\d+$/.test(bare)) commas++;
    else if (/^\d+\.(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^0\.\d+$/.test(bare))
      points++;
    else if (/^\d{1,3}[.,]\d{3}$/.test(bare)) open++;
  }
  return { decimal: points > commas ? '.' : ',', isSure: open === 0 || commas > 0 !== points > 0 };
}

function numberOf(digits: string, decimal: Decimal): number | null {
  const other = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0) return null;
  // Thousands are parted in threes, or not at all; a lone other sign with one or two digits after it is a fraction too.
  const groups = whole.split(other);
  if (groups.length === 2 && fraction === undefined && groups[1]!.length !== 3)
    return plain(`${groups[0]}.${groups[1]}`);
  if (groups.slice(1).some((group) => group.length !== 3) || (groups.length > 1 && groups[0]!.length > 3)) return null;
  return plain(fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`);
}

function plain(digits: string): number | null {
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(digits) && digits.length <= 24 ? Number(digits) : null;
}

function unitOf(word: string): Unit {
  const short = word.toLowerCase();
  if (/^mi|^m/.test(short)) return 'mnkr';
  return /^(?:tkr|ksek|kkr|tusen)/.test(short) ? 'tkr' : 'kr';
}
