import { nextVersion } from '../plan/next-version.ts';
import { planVersion, type Plan, type PlanVersion, type Statement } from '../plan/plan.ts';
import type { Versions } from './parts.ts';
import type { MeetingState, Opening } from './state.ts';

/**
 * What a meeting turned its plans into: for each a new version whose parent is the one it met on, with its initiatives
 * in the meeting's order and priorities, its statements, and a row in its history. Empty until the meeting is closed.
 */
export function resultsOf(state: MeetingState, versions: Versions): PlanVersion[] {
  const { opening } = state;
  if (!opening || !state.closed) return [];
  return opening.plans.flatMap((hash) => {
    const version = versions.get(hash);
    return version ? [planVersion(resultOf(state, opening, version.plan, hash), [hash])] : [];
  });
}

function resultOf(state: MeetingState, opening: Opening, plan: Plan, hash: string): Plan {
  const byId = new Map(plan.initiatives.map((initiative) => [initiative.id, initiative]));
  const initiatives = state.ranking.flatMap((id) => {
    const met = state.initiatives.get(id);
    const initiative = byId.get(id);
    return met?.plan === hash && initiative ? [{ ...initiative, priority: met.priority.value }] : [];
  });
  const version = nextVersion(plan.version);
  const chair = [...state.participants.values()].find(({ participant }) => participant.role === 'chair');
  const row = {
    date: opening.date,
    version,
    description: opening.body,
    changedBy: chair?.participant.name ?? null,
  };
  return {
    ...plan,
    version,
    date: opening.date,
    initiatives,
    history: [...plan.history, row],
    statements: [...plan.statements, ...statementsOf(state, opening, new Set(byId.keys()))],
  };
}

function statementsOf(state: MeetingState, opening: Opening, ours: ReadonlySet<string>): Statement[] {
  return [...state.statements.values()].flatMap(({ initiative, from, outcome, text }) => {
    if (initiative === null || !ours.has(initiative)) return [];
    const subject = state.initiatives.get(initiative)?.title ?? '';
    return [{ date: opening.date, forum: from, subject, initiatives: [initiative], outcome, text }];
  });
}
