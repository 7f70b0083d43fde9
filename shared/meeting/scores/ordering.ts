import type { InitiativeId } from '../../plan/plan.ts';
import { ranked, scoreIn } from '../queries.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { OrderRule } from './facts.ts';

export type CountingRule = Exclude<OrderRule, 'scenario'>;

/** 1 is the highest; 0 says that an initiative is not ranked by priority. */
const priorityWorth = { 1: 3, 2: 2, 3: 1, 0: 0, none: null } as const;

/**
 * What a rule orders by, the higher the earlier; null stands last. Rounded to nine decimals of points, so that means that
 * are equal on paper are equal here. Per krona is points for each million kronor over the whole period: what costs
 * nothing comes first, what has no cost stated last.
 */
export function worthOf(state: MeetingState, rule: CountingRule, initiative: MeetingInitiative): number | null {
  if (rule === 'priority') return priorityWorth[initiative.priority.value ?? 'none'];
  const score = scoreIn(state, initiative);
  if (score === null || rule === 'score') return score === null ? null : rounded(score);
  const costs = Object.values(initiative.costs);
  if (costs.length === 0) return null;
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return sum <= 0 ? Number.POSITIVE_INFINITY : rounded((score * 1_000_000) / sum);
}

/** Those that stand in the order of a rule; who are equal keep the order they had. */
export function rankingBy(state: MeetingState, rule: CountingRule): InitiativeId[] {
  return ranked(state)
    .map((initiative) => ({ id: initiative.id, worth: worthOf(state, rule, initiative) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.worth === b.worth ? 0 : b.worth - a.worth))
    .map(({ id }) => id);
}

const found = new WeakMap<MeetingState, ReadonlySet<InitiativeId>>();

/**
 * Those that were moved by hand since the list was last put in order by points, stand against the points, and have no
 * reason recorded for it (SPEC M12). None where the list was not put in order by points.
 */
export function unexplained(state: MeetingState): ReadonlySet<InitiativeId> {
  const known = found.get(state);
  if (known) return known;
  const rule = state.ordered?.value;
  const ids = rule === 'score' || rule === 'scorePerKrona' ? against(state, rule) : new Set<InitiativeId>();
  found.set(state, ids);
  return ids;
}

/** Compared with those that nobody moved: one above that is worth less, or one below that is worth more. */
function against(state: MeetingState, rule: CountingRule): Set<InitiativeId> {
  const ids = new Set<InitiativeId>();
  const listed = ranked(state);
  const isSuspect = ({ moved, override }: MeetingInitiative): boolean => moved !== null && override === null;
  if (!listed.some(isSuspect)) return ids;
  const worth = listed.map((one) => worthOf(state, rule, one) ?? Number.NEGATIVE_INFINITY);
  let least = Number.POSITIVE_INFINITY;
  for (const [i, one] of listed.entries()) {
    if (isSuspect(one) && least < worth[i]!) ids.add(one.id);
    if (one.moved === null) least = Math.min(least, worth[i]!);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let i = listed.length - 1; i >= 0; i--) {
    const one = listed[i]!;
    if (isSuspect(one) && most > worth[i]!) ids.add(one.id);
    if (one.moved === null) most = Math.max(most, worth[i]!);
  }
  return ids;
}

function rounded(worth: number): number {
  return Math.round(worth * 1e9) / 1e9;
}
