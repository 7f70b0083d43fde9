import { z } from 'zod';

/** An amount in whole Swedish kronor. Never a float: documents' tkr and mnkr are turned into kronor when read. */
export type Kronor = number;

/** Checks that a value is a whole, safely representable number of kronor. */
export const KronorSchema = z.int();

/** Amounts by calendar year (`'2017'`); `null` says that the year was left empty, which is not the same as zero. */
export const CostsByYearSchema = z.record(z.string().regex(/^\d{4}$/), KronorSchema.nullable());
export type CostsByYear = z.infer<typeof CostsByYearSchema>;

/** Kronor from thousands of kronor (tkr); fractions of a krona are rounded. Throws `RangeError` when not a safe amount. */
export function toKronor(tkr: number): Kronor {
  const kronor = Math.round(tkr * 1000);
  if (!Number.isSafeInteger(kronor)) throw new RangeError(`not an amount: ${tkr} tkr`);
  return kronor;
}

/** Sum of amounts in kronor; empty ones (`null`) add nothing. */
export function sumKronor(amounts: Iterable<Kronor | null>): Kronor {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return sum;
}
