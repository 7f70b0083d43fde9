import { localeTag, type Locale } from './locale.ts';

/** Stands where a document left an amount or a date empty. Not the same as zero. */
export const emptyMark = '–';

/** The no-break space between thousands: a narrow one in documents, a wide one where small figures are read from a screen. */
export type Thousands = 'narrow' | 'wide';

const between: Readonly<Record<Thousands, string>> = { narrow: '\u202f', wide: '\u00a0' };
const minus = '\u2212';

/**
 * Everything that people read as a figure, a day or a time. Amounts go in as whole kronor, days as ISO (`'2026-11-23'`),
 * instants as ISO in UTC; `null` gives `–`. Nothing here throws: a day or an instant that is none is shown as it is.
 * Swedish parts thousands by a no-break space and decimals by a comma; English by a comma and a point.
 */
export interface Format {
  /** Thousands of kronor without the unit: `2 000`; a part of a thousand is shown, never rounded away: `0,5`. */
  readonly tkr: (kronor: number | null) => string;
  /** Millions of kronor with one decimal, without the unit: `1,2`. */
  readonly mnkr: (kronor: number | null) => string;
  /** Whole kronor without the unit: `2 000 000`. */
  readonly kronor: (kronor: number | null) => string;
  /** A difference in thousands of kronor with its sign: `+200`, `−50`, `0`. */
  readonly difference: (kronor: number | null) => string;
  /** A whole number of things: `1 250`. */
  readonly count: (count: number | null) => string;
  /** A number of points with one decimal: `4,4`. */
  readonly score: (points: number | null) => string;
  /** A share of one as whole per cent: `0.87` → `87 %`. */
  readonly percent: (share: number | null) => string;
  /** `23 november 2026`. */
  readonly date: (day: string | null) => string;
  /** `23 nov. 2026`. */
  readonly shortDate: (day: string | null) => string;
  /** Day and month where the year is clear: `23 november`. */
  readonly dayAndMonth: (day: string | null) => string;
  /** The time of day in Sweden, 24 hours: `14.32`, in English `14:32`. */
  readonly time: (instant: string | null) => string;
  /** Day and time in Sweden: `23 november 2026 14.32`. */
  readonly dateAndTime: (instant: string | null) => string;
  /** Bytes in the unit that suits, 1 kB = 1000 bytes: `3,4 MB`. */
  readonly bytes: (bytes: number | null) => string;
  /** Seconds with one decimal, from milliseconds: `0,9 s`. */
  readonly seconds: (milliseconds: number | null) => string;
}

const made = new Map<string, Format>();

/** The formats of a locale; the same object each time. Meetings are held in Sweden, so times are the time there. */
export function formatter(locale: Locale, thousands: Thousands = 'narrow'): Format {
  const known = made.get(`${locale} ${thousands}`);
  if (known) return known;
  const format = makeFormat(localeTag[locale], between[thousands], 'Europe/Stockholm');
  made.set(`${locale} ${thousands}`, format);
  return format;
}

/** A format is made when it is first used: making them all takes 30 ms of the start. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeFormat(tag: string, space: string, timeZone: string): Format {
  const number = (options: Intl.NumberFormatOptions, scale = 1) => {
    const format = later(() => new Intl.NumberFormat(tag, options));
    return (value: number | null) =>
      value === null || !Number.isFinite(value) ? emptyMark : tidy(format().format(value / scale || 0), space);
  };
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = later(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    return (value: string | null) => shown(value, (iso) => format().format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)));
  };
  const there = (options: Intl.DateTimeFormatOptions) =>
    later(() => new Intl.DateTimeFormat(tag, { ...options, timeZone }));
  const clock = there({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dayThere = there({ day: 'numeric', month: 'long', year: 'numeric' });
  const colon = tag.startsWith('sv') ? '.' : ':';
  const time = (instant: Date) => clock().format(instant).replace(':', colon);
  const bytesIn = ['B', 'kB', 'MB', 'GB'].map((unit, power) => {
    const inUnit = number({ maximumFractionDigits: power === 0 ? 0 : 1 }, 1000 ** power);
    return (bytes: number) => `${inUnit(bytes)}\u00a0${unit}`;
  });
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const tenths = number(oneDecimal, 1000);
  return {
    tkr: number({ maximumFractionDigits: 3 }, 1000),
    mnkr: number(oneDecimal, 1_000_000),
    kronor: number({ maximumFractionDigits: 0 }),
    difference: number({ maximumFractionDigits: 3, signDisplay: 'exceptZero' }, 1000),
    count: number({ maximumFractionDigits: 0 }),
    score: number(oneDecimal),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    date: day({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: day({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayAndMonth: day({ day: 'numeric', month: 'long' }),
    time: (value) => shown(value, (iso) => time(new Date(iso))),
    dateAndTime: (value) => shown(value, (iso) => `${dayThere().format(new Date(iso))} ${time(new Date(iso))}`),
    bytes: (bytes) => (bytes === null ? emptyMark : (bytesIn[unitFor(bytes)]?.(bytes) ?? emptyMark)),
    seconds: (milliseconds) => (milliseconds === null ? emptyMark : `${tenths(milliseconds)}\u00a0s`),
  };
}

/** ICU writes a wide no-break space between thousands, and a hyphen for minus in English. */
function tidy(figure: string, space: string): string {
  return figure.replace(/(?<=\d)\u00a0(?=\d)/g, space).replace('-', minus);
}

function shown(value: string | null, format: (iso: string) => string): string {
  if (value === null || value === '') return emptyMark;
  try {
    return format(value);
  } catch {
    return value;
  }
}

/** The power of a thousand, at most three, that leaves a figure from 1 up to 1000. */
function unitFor(bytes: number): number {
  let power = 0;
  for (let size = Math.abs(bytes); size >= 999.95 && power < 3; size /= 1000) power++;
  return power;
}
