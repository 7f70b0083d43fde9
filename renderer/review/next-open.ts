import type { Found } from '../../shared/review/found.ts';
import { answerTo } from '../../shared/review/queries.ts';
import type { ReviewState } from '../../shared/review/state.ts';

/** Where to go when some findings are answered: the next open one after the last of them, else the first; null at the end. */
export function nextOpen(shown: readonly Found[], answered: ReadonlySet<string>, state: ReviewState): string | null {
  const last = shown.findLastIndex(({ id }) => answered.has(id));
  const inTurn = [...shown.slice(last + 1), ...shown.slice(0, last + 1)];
  return inTurn.find(({ id }) => !answered.has(id) && answerTo(state, id).state === 'open')?.id ?? null;
}
