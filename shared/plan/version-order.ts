import type { Plan } from './plan.ts';

/**
 * Orders version numbers part by part: `'1.10'` after `'1.9'`, `'4'` as `'4.0'`. Zero where they are the same, and where
 * either is no number (`''`, `'utkast'`): then nothing can be said.
 */
export function compareVersionNumbers(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!a || !b) return 0;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(version: string): number[] | null {
  const number = /^\s*(\d{1,6}(?:\.\d{1,6}){0,5})\s*$/.exec(version)?.[1];
  return number === undefined ? null : number.split('.').map(Number);
}

/** In what a plan says that it is older than another: by its version's number, by its date. */
export function olderIn(plan: Plan, than: Plan): { readonly version: boolean; readonly date: boolean } {
  return {
    version: compareVersionNumbers(plan.version, than.version) < 0,
    date: plan.date !== null && than.date !== null && plan.date < than.date,
  };
}
