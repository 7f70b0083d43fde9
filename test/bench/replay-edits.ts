import { chance } from '../crash/scripted-input.ts';
import type { Measure } from './measures.ts';

/** What each contender is asked to do; `after` is null for the top of the list. */
export type Edit =
  | { readonly is: 'move'; readonly id: string; readonly after: string | null }
  | { readonly is: 'priority'; readonly id: string; readonly value: 0 | 1 | 2 | 3 }
  | { readonly is: 'points'; readonly id: string; readonly value: number };

export type Contended = { readonly measures: readonly Measure[] };

export const initiatives = 1000;
export const ids: readonly string[] = Array.from({ length: initiatives }, (_, i) => `parker/${i + 1}`);

/** The same edits for the same seed. */
export function editsOf(count: number, seed: number): Edit[] {
  const random = chance(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const id = ids[upTo(initiatives)]!;
    const kind = random();
    if (kind < 0.6) {
      const after = ids[upTo(initiatives)]!;
      return { is: 'move', id, after: after === id ? null : after };
    }
    if (kind < 0.8) return { is: 'priority', id, value: ([0, 1, 2, 3] as const)[upTo(4)]! };
    return { is: 'points', id, value: upTo(6) };
  });
}

/** Milliseconds of processor that an action takes: what else the machine does meanwhile does not count. */
export function spent(action: () => unknown): number {
  const begun = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** What is held after gc: bytes of the heap, and of the process. */
export function held(): { readonly heap: number; readonly rss: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

/** The figures that every contender has. */
export function figures(of: {
  readonly load: number;
  readonly merge: number;
  readonly one: number;
  readonly bytes: number;
  readonly heap: number;
  readonly rss: number;
}): Measure[] {
  return [
    { what: 'read what is on disk and replay it', value: of.load, unit: 'ms' },
    { what: 'take in the other half, made apart from the first', value: of.merge, unit: 'ms' },
    { what: 'one more edit, median', value: of.one, unit: 'ms' },
    { what: 'file', value: of.bytes / 1e6, unit: 'MB' },
    { what: 'heap after gc, beside what was held before', value: of.heap / 1e6, unit: 'MB' },
    { what: 'process after gc, beside what was held before', value: of.rss / 1e6, unit: 'MB' },
  ];
}
