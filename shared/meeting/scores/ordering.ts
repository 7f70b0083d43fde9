import type { InitiativeId } from '../../plan/plan.ts';
import { ranked, scoreIn } from '../queries.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { OrderRule } from './facts.ts';
import { rankingOf } from './ranking.ts';

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

/** Compared with the nearest above and below that nobody moved: the first is worth less, or the second worth more. */
function against(state: MeetingState, rule: CountingRule): Set<InitiativeId> {
  const { ids, list, byHand } = rankingOf(state);
  const worth = (one: MeetingInitiative): number => worthOf(state, rule, one) ?? Number.NEGATIVE_INFINITY;
  return new Set(
    [...byHand].filter((id) => {
      const at = ids.indexOf(id);
      const own = list[at];
      if (!own || own.override !== null) return false;
      const before = nearest(list, at, -1);
      const after = nearest(list, at, 1);
      return (before !== null && worth(before) < worth(own)) || (after !== null && worth(after) > worth(own));
    }),
  );
}

function nearest(list: readonly MeetingInitiative[], from: number, step: 1 | -1): MeetingInitiative | null {
  for (let i = from + step; i >= 0 && i < list.length; i += step) if (list[i]!.moved === null) return list[i]!;
  return null;
}

function rounded(worth: number): number {
  return Math.round(worth * 1e9) / 1e9;
}
