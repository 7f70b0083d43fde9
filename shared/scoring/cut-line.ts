import type { Kronor } from '../plan/money.ts';

/** An initiative as the frame sees it: kronor per year, `'2027'`. */
export type Costed = { readonly id: string; readonly costs: Readonly<Record<string, Kronor>> };

export type YearUse = { readonly year: string; readonly used: Kronor; readonly frame: Kronor | null };

export type CutLine = {
  /** How many initiatives from the top fit within the frame. */
  readonly funded: number;
  /** The year whose frame cuts: the first of the period that has one; null where no frame is set. */
  readonly year: string | null;
  readonly frame: Kronor | null;
  /** Kronor left of that frame above the line. */
  readonly left: Kronor | null;
  /** Kronor that the first initiative below the line lacks: the smallest change that would fund it. */
  readonly short: Kronor | null;
  /** For every initiative the sum of that year from the top to and with it, in kronor. */
  readonly accumulated: readonly Kronor[];
  /** Used above the line, for every year of the period, beside its frame. */
  readonly years: readonly YearUse[];
};

/** For each year the sums of a ranked list from the top to and with each, in kronor. */
export type Sums = Readonly<Record<string, readonly Kronor[]>>;

/** Sums for these years; what has no cost stated for a year counts as nothing. */
export function sumsOf(ranked: readonly Costed[], years: readonly string[]): Sums {
  return Object.fromEntries(
    years.map((year) => {
      let sum = 0;
      return [year, ranked.map(({ costs }) => (sum += costs[year] ?? 0))];
    }),
  );
}

/**
 * Where the money ends in a ranked list: initiatives are funded from the top until the next would exceed the frame of
 * the budget year. Later years are shown as used against their frames; they warn but do not cut.
 *
 * @param ranked initiatives, first the one ranked highest
 * @param frames kronor per year; a year without one has no limit
 * @param period years, first the budget year
 */
export function cutLine(
  ranked: readonly Costed[],
  frames: Readonly<Record<string, Kronor>>,
  period: readonly string[],
): CutLine {
  return cutSums(ranked.length, sumsOf(ranked, period), frames, period);
}

/** The same for so many initiatives whose sums are known. */
export function cutSums(
  count: number,
  sums: Sums,
  frames: Readonly<Record<string, Kronor>>,
  period: readonly string[],
): CutLine {
  const year = period.find((one) => frames[one] !== undefined) ?? null;
  const frame = year === null ? null : (frames[year] ?? null);
  const counted = year ?? period[0];
  const accumulated = (counted === undefined ? undefined : sums[counted]) ?? Array.from({ length: count }, () => 0);
  const over = frame === null ? -1 : accumulated.findIndex((sum) => sum > frame);
  const funded = over < 0 ? count : over;
  const next = accumulated[funded];
  return {
    funded,
    year,
    frame,
    left: frame === null ? null : frame - (accumulated[funded - 1] ?? 0),
    short: frame === null || next === undefined ? null : next - frame,
    accumulated,
    years: period.map((one) => ({ year: one, used: sums[one]?.[funded - 1] ?? 0, frame: frames[one] ?? null })),
  };
}
