import type { Initiative, InitiativeId, Plan, Statement } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';
import { describedAs } from './described.ts';
import { standsFor } from './ties.ts';

/**
 * What initiatives that came in the meeting are called in the plans that it results in, by what they were called in it:
 * `parker/4` for `parker/4#52117`; where two have one number the second gets `#2`, as in any plan.
 */
export function resultNames(state: MeetingState): ReadonlyMap<InitiativeId, InitiativeId> {
  const names = new Map<InitiativeId, InitiativeId>();
  const taken = new Set<InitiativeId>(state.planParts);
  for (const { id, origin } of state.initiatives.values()) if (origin.from === 'plan') taken.add(id);
  for (const id of state.ranking) {
    const met = state.initiatives.get(id);
    if (!met || met.origin.from === 'plan' || met.standing.is !== 'standing') continue;
    const base = `${met.area}/${met.number}`;
    let name = base;
    for (let nth = 2; taken.has(name); nth++) name = `${base}#${nth}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** A plan's initiatives as the meeting leaves them: those that stand, in its order. */
export function initiativesIn(
  state: MeetingState,
  plan: Plan,
  hash: string,
  names: ReadonlyMap<InitiativeId, InitiativeId>,
): Initiative[] {
  const planned = new Map(plan.initiatives.map((initiative) => [initiative.id, initiative]));
  return state.ranking.flatMap((id) => {
    const met = state.initiatives.get(id);
    if (met?.plan !== hash || met.standing.is !== 'standing') return [];
    const own = met.origin.from === 'plan' ? (planned.get(id) ?? null) : null;
    if (met.origin.from === 'plan' && !own) return [];
    const described = describedAs(met, own);
    return [{ ...described, id: names.get(id) ?? id, costs: withPeriod(described.costs, own, plan) }];
  });
}

/** A new initiative states every year of its plan's period, empty where it has nothing. */
function withPeriod(costs: Initiative['costs'], planned: Initiative | null, { period }: Plan): Initiative['costs'] {
  return planned ? costs : Object.fromEntries(period.map((year) => [String(year), costs[String(year)] ?? null]));
}

/**
 * Statements about what is still in the plan: of one that was merged it is what it was merged into, of one that was split
 * its parts, by the names that they have in the plan. One about what was withdrawn is of the plan.
 */
export function following(
  state: MeetingState,
  statements: readonly Statement[],
  names: ReadonlyMap<InitiativeId, InitiativeId>,
): Statement[] {
  return statements.map((statement) => {
    const { initiatives } = statement;
    const now = initiatives.flatMap((id) => (state.initiatives.has(id) ? standsFor(state, id) : [id]));
    const named = [...new Set(now.map((id) => names.get(id) ?? id))];
    const same = named.length === initiatives.length && named.every((id, i) => id === initiatives[i]);
    return same ? statement : { ...statement, initiatives: named };
  });
}
