import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { importText, isRefusal } from '../../shared/document/import-text.ts';
import type { ImportedPlan, ImportResult } from '../../shared/document/import-result.ts';

const root = resolve(import.meta.dirname, '../..');

/** The sample year that is delivered with the application. */
export const sample = readFileSync(resolve(root, 'electron/readers/sample/exempelstad-2027.txt'), 'utf8');

const realPath = resolve(root, '../shared/source/tjansteplaner-2017.txt');

/** A city's real plans for 2017, which the repository does not hold; undefined where they are not at hand. */
export const real = existsSync(realPath) ? readFileSync(realPath, 'utf8') : undefined;

/** Imports a text that is to be accepted. */
export function imported(text: string): ImportResult {
  const result = importText(text, { name: 'prov.txt', sha256: '0'.repeat(64), kind: 'text' });
  if (isRefusal(result)) throw new Error(`refused: ${result.refused.code}`);
  return result;
}

/** The plan of an area. */
export function planOf(result: ImportResult, area: string): ImportedPlan {
  const plan = result.plans.find((candidate) => candidate.area === area);
  if (plan === undefined) throw new Error(`no plan for ${area}`);
  return plan;
}

/** An initiative's priority and its kronor in the period's years, in tkr. */
export function figuresOf(plan: ImportedPlan): (number | null)[][] {
  return plan.initiatives.map(({ priority, costs }) => [
    priority,
    ...plan.period.map((year) => {
      const amount = costs[String(year)] ?? null;
      return amount === null ? null : amount / 1000;
    }),
  ]);
}

/** Every place in an import, with the way to it. */
export function placesIn(value: unknown, path = ''): { path: string; place: readonly [number, number] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const [start, end, ...more]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof start === 'number' && typeof end === 'number' && more.length === 0 && !path.endsWith('/period')) {
    return [{ path, place: [start, end] }];
  }
  return Object.entries(value).flatMap(([key, member]) => placesIn(member, `${path}/${key}`));
}
