/**
 * A figure or an empty cell (`-`, or a longer dash) as it stands, `[start, end)` in the read text. A cell of a true table is one figure,
 * thousands and all; where it is empty it stands nowhere (`start` is `end`).
 */
export type Figure = { readonly text: string; readonly start: number; readonly end: number; readonly isCell?: true };

/** Figures with nothing but spaces between them. */
export type FigureRun = readonly Figure[];

/** One amount of a reading: its value in the table's unit, null for an empty cell, and the figures it is made of. */
export type Amount = { readonly value: number | null; readonly start: number; readonly end: number };

// A negative amount may stick to the one before it: `-2 142-2 142`.
const runs =
  /(?<=^| )(?:[-–—−]|[-–−]?\d{1,10}(?:,\d{1,2})?)(?:(?: |(?<= \d{3})(?=[-–−]\d{1,3} \d{3}(?!\d)))(?:[-–—−]|[-–−]?\d{1,10}(?:,\d{1,2})?))*(?= |$)/g;
const figure = /[-–—−](?= |$)|[-–−]?[\d,]+/g;

/** Whether a figure is the dash of an empty cell. */
export function isDash({ text }: Pick<Figure, 'text'>): boolean {
  return /^[-–—−]$/u.test(text);
}

/** The runs of figures in `[from, to)` of a text, in order. A dash alone is no figure but a dash. */
export function figureRuns(text: string, from: number, to: number): FigureRun[] {
  const found: FigureRun[] = [];
  for (const match of text.slice(from, to).matchAll(runs)) {
    const figures = Array.from(match[0].matchAll(figure), ({ 0: digits, index }) => {
      const start = from + match.index + index;
      return { text: digits, start, end: start + digits.length };
    });
    if (!figures.every(isDash)) found.push(figures);
  }
  return found;
}

const mostFigures = 18;
const largest = 1_000_000_000;

/**
 * Every way to read a run as exactly `count` amounts. The space that parts columns also parts thousands, so `1 800 0 0`
 * is four amounts or three. A run of more than 18 figures is read in no way.
 */
export function readingsOf(run: FigureRun, count: number): Amount[][] {
  if (run.length > mostFigures || count < 1 || count > run.length) return [];
  const found: Amount[][] = [];
  const extend = (at: number, read: Amount[]): void => {
    const left = count - read.length;
    if (at === run.length) {
      if (left === 0) found.push(read);
      return;
    }
    if (left <= 0 || run.length - at < left) return;
    for (let end = at + 1; end <= run.length; end++) {
      const amount = amountOf(run.slice(at, end));
      if (amount === undefined) break;
      extend(end, [...read, amount]);
    }
  };
  extend(0, []);
  return found;
}

/** Figures as one amount: 1–3 digits and then groups of three, as Swedish writes thousands. */
export function amountOf(figures: FigureRun): Amount | undefined {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const place = { start: first.start, end: last.end };
  if (figures.length === 1) {
    if (isDash(first)) return { value: null, ...place };
    if (/^0\d/.test(first.text)) return undefined;
    return within({ value: numberOf(first.text), ...place });
  }
  if (figures.some(({ isCell }) => isCell === true)) return undefined;
  if (!/^[-–−]?[1-9]\d{0,2}$/.test(first.text)) return undefined;
  for (const [index, { text }] of figures.entries()) {
    if (index > 0 && !(index === figures.length - 1 ? /^\d{3}(?:,\d{1,2})?$/ : /^\d{3}$/).test(text)) return undefined;
  }
  return within({ value: numberOf(figures.map(({ text }) => text).join('')), ...place });
}

/** No city's amount in tkr has ten digits: such a run is something else. */
function within(amount: Amount): Amount | undefined {
  return amount.value !== null && Math.abs(amount.value) > largest ? undefined : amount;
}

/** The figures of a run that stand somewhere: without a true table's empty cells. */
export function filled(run: FigureRun): FigureRun {
  return run.filter(({ start, end }) => start < end);
}

/** How many times ten the largest amount is of the smallest: columns of one row are of one size. */
export function decadesOf(reading: readonly (Amount | null)[]): number {
  const sizes = reading.map((amount) => Math.log10(1 + Math.abs(amount?.value ?? 0)));
  return Math.max(...sizes) - Math.min(...sizes);
}

function numberOf(digits: string): number {
  return Number(digits.replace(/^[–−]/u, '-').replace(',', '.').replaceAll(' ', ''));
}

/** Kronor to a unit of money: `tkr`, `mnkr`/`mkr`, `kr`. */
export function kronorPer(unit: string): number {
  if (/^m(?:n)?kr$/iu.test(unit)) return 1_000_000;
  return /^(?:kr|kronor|sek)$/iu.test(unit) ? 1 : 1000;
}
