import { planVersion, type PlanVersion } from '../plan/plan.ts';
import { withValue } from './correctable.ts';
import type { Change } from './facts.ts';

/** What a correction's row in the plan's history says: the day, who, and why. */
export type Signed = { readonly day: string; readonly who: string; readonly reason: string };

/**
 * The version that a correction makes of another (SPEC R5): the values put right, the version number a minor step up, the
 * day it was done, a row in its history, and the corrected version as its only parent.
 *
 * @param hash the name of the corrected version
 * @param taken version numbers that the area has already, in this register: none is given twice
 */
export function correctedVersion(
  hash: string,
  { plan }: PlanVersion,
  changes: readonly Change[],
  { day, who, reason }: Signed,
  taken: ReadonlySet<string>,
): PlanVersion {
  const corrected = changes.reduce((before, { after, ...target }) => withValue(before, target, after), plan);
  const version = minorVersion(plan.version, taken);
  const row = { date: day, version, description: `Rättelse: ${reason}`, changedBy: who === '' ? null : who };
  return planVersion({ ...corrected, version, date: day, history: [...corrected.history, row] }, [hash]);
}

/**
 * The version after a correction: a minor step up, `'4.0'` → `'4.1'`, `'4'` → `'4.1'`, `'4.9'` → `'4.10'`, and on past
 * those that are taken. One that starts with no number becomes `'0.1'`.
 */
export function minorVersion(version: string, taken: ReadonlySet<string>): string {
  const [, major = '0', minor = '0'] = /^\s*(\d{1,6})(?:\.(\d{1,6}))?(?!\d)/.exec(version) ?? [];
  for (let next = Number(minor) + 1; ; next++) {
    const made = `${Number(major)}.${next}`;
    if (!taken.has(made)) return made;
  }
}
