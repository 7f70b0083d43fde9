import { scoreIn } from '../../shared/meeting/queries.ts';
import { unexplained } from '../../shared/meeting/scores/ordering.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { MeetingView } from './meeting-store.ts';

const counts = new WeakMap<MeetingState['statements'], ReadonlyMap<string, number>>();

/** How many statements each initiative has; counted once for what has been said. */
export function statementCounts({ statements }: Pick<MeetingState, 'statements'>): ReadonlyMap<string, number> {
  const known = counts.get(statements);
  if (known) return known;
  const counted = new Map<string, number>();
  for (const { initiative } of statements.values())
    if (initiative !== null) counted.set(initiative, (counted.get(initiative) ?? 0) + 1);
  counts.set(statements, counted);
  return counted;
}

/** What a row shows of an initiative itself; the same values as long as none of it has changed. */
export function rowOf({ state }: MeetingView, id: string) {
  const initiative = state.initiatives.get(id);
  return {
    title: initiative?.title ?? '',
    costs: initiative?.costs ?? nothing,
    stated: initiative?.stated.costs ?? nothing,
    priority: initiative?.priority.value ?? null,
    hasRivals: (initiative?.priority.rivals.length ?? 0) > 0,
    reason: initiative?.override?.reason ?? null,
    isUnexplained: unexplained(state).has(id),
    score: initiative ? scoreIn(state, initiative) : null,
    statements: statementCounts(state).get(id) ?? 0,
  };
}

const nothing: Readonly<Record<string, number>> = {};
