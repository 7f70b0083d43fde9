import type { Plan } from '../plan/plan.ts';
import { reviewedBy } from './queries.ts';
import type { ReviewState } from './state.ts';

/**
 * What was carried over into a plan and nobody has looked over since: ids of its initiatives, `''` for the plan itself.
 * `line` is the version with all that it came from; what was looked over in an earlier one counts.
 */
export function leftToReview(plan: Plan, state: ReviewState, line: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(plan.initiatives.map(({ id }) => id));
  const marked = (plan.toReview ?? []).filter((id) => id === '' || ids.has(id));
  return new Set(marked.filter((id) => reviewedBy(state, line, id === '' ? null : id) === null));
}
