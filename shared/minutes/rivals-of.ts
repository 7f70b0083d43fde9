import type { OperationId } from '../log/operation.ts';
import type { Recorded } from '../meeting/recorded.ts';
import { sentences } from './phrases.ts';

/** What minutes must not keep silent about, and the operations that it stands on. */
export type Doubt = { readonly text: string; readonly operations: readonly OperationId[] };

/** That a value has rivals that read otherwise (SPEC M5): which shows, and what else was recorded. */
export function rivalsOf<T>(what: string, recorded: Recorded<T> | null, shown: (value: T) => string): Doubt[] {
  if (!recorded) return [];
  const value = shown(recorded.value);
  const others = [...new Set(recorded.rivals.map((rival) => shown(rival.value)))].filter((other) => other !== value);
  if (others.length === 0) return [];
  const operations = [recorded.by, ...recorded.rivals.map(({ by }) => by)];
  return [{ text: sentences.conflict(what, value, others), operations }];
}
