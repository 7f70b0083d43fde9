import type { Severity } from './finding.ts';

// Tables in whole tkr that were each rounded differ by a few, in mnkr by some tens.
const roundedTkr = 5000;

/** How serious a difference in kronor is: a few tkr are rounding. Undefined where there is none. */
export function severityOf(stated: number, computed: number): Severity | undefined {
  const difference = Math.abs(stated - computed);
  if (difference === 0) return undefined;
  return difference <= roundedTkr ? 'rounding' : 'error';
}
