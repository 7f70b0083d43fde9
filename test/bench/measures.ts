import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One figure against its goal; `unit` is `ms`, or `×` for a ratio. */
export type Measure = { readonly what: string; readonly value: number; readonly unit: string; readonly goal?: number };

const file = join(process.cwd(), 'test-results', 'bench.json');

/** The value below which a share of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Milliseconds that an action takes. */
export function timed(action: () => unknown): number {
  const begun = performance.now();
  action();
  return performance.now() - begun;
}

/** Milliseconds that each of some goes takes, one after the other. */
export async function times(count: number, action: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < count; time++) {
    const begun = performance.now();
    await action();
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** Prints the measures as a table and as JSON, keeps them in test-results/bench.json, and fails where a goal is missed. */
export function report(name: string, measures: readonly Measure[]): void {
  console.log(`\n${name}`);
  for (const { what, value, unit, goal } of measures) {
    const verdict = goal === undefined ? '' : `  ${value < goal ? '✓' : '✗'} goal < ${goal} ${unit}`;
    console.log(`  ${what.padEnd(64)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(2)}${verdict}`);
  }
  console.log(JSON.stringify({ [name]: measures }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...kept(), [name]: measures }, null, 2));
  if (measures.some(({ value, goal }) => goal !== undefined && !(value < goal))) process.exitCode = 1;
}

function kept(): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch {
    return {};
  }
}
