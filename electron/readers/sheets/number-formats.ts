/** How a number shows: as what, and divided by what (a format that ends in a comma shows thousands). */
export type NumberForm = { readonly kind: 'number' | 'percent' | 'date' | 'time'; readonly divisor: number };

export const plainForm: NumberForm = { kind: 'number', divisor: 1 };

const builtInDates = new Set([14, 15, 16, 17, 22, ...between(27, 36), ...between(50, 58)]);
const builtInTimes = new Set([18, 19, 20, 21, 45, 46, 47]);

/** The form of a number format by its id and, where the workbook has its own, its code (ECMA-376 part 1, 18.8.30–31). */
export function formOf(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (builtInDates.has(id)) return { kind: 'date', divisor: 1 };
    if (builtInTimes.has(id)) return { kind: 'time', divisor: 1 };
    return id === 9 || id === 10 ? { kind: 'percent', divisor: 1 } : plainForm;
  }
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./gsu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .split(';');
  if (/^\s*(?:general|standard)\s*$/iu.test(first)) return plainForm;
  if (/[yd]/iu.test(first)) return { kind: 'date', divisor: 1 };
  if (/[hs]/iu.test(first)) return { kind: 'time', divisor: 1 };
  if (/^m{3,}$/iu.test(first.trim())) return { kind: 'date', divisor: 1 };
  if (first.includes('%')) return { kind: 'percent', divisor: 1 };
  const commas = /[0#?](,+)(?![,0#?])/.exec(first)?.[1]?.length ?? 0;
  return { kind: 'number', divisor: 1000 ** Math.min(commas, 3) };
}

const dayMs = 86_400_000;

/**
 * The ISO day of a date's serial number; null for one outside the calendar of spreadsheets (1900 to 9999). In the 1900
 * system the day 60 never was (Excel takes 1900 for a leap year), in the 1904 system 0 is the first of January 1904.
 */
export function dayOf(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!(days >= 0) || days > 2_958_465 || (!is1904 && days === 0)) return null;
  const from = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(from + days * dayMs);
  return day.getUTCFullYear() > 9999 ? null : day.toISOString().slice(0, 10);
}

/** A number as a Swedish reader writes it, without grouping: `1234,5`. The noise of binary fractions is left out. */
export function written(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
