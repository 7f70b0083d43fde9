import { nextVersion } from '../plan/next-version.ts';
import { planVersion, type InitiativeId, type Plan, type PlanVersion } from '../plan/plan.ts';
import { statementsOf } from './debate/results.ts';
import { madeInShort, madeStatements } from './initiatives/made-statements.ts';
import { following, initiativesIn, resultNames } from './initiatives/results.ts';
import type { Versions } from './parts.ts';
import type { MeetingState, Opening } from './state.ts';

/**
 * What a meeting turned its plans into: for each a new version whose parent is the one it met on, with the initiatives
 * that stand as the meeting left them, in its order and priorities, what was said and done to them with the reasons, and
 * a row in its history. Empty until the meeting is closed.
 */
export function resultsOf(state: MeetingState, versions: Versions): PlanVersion[] {
  const { opening } = state;
  if (!opening || !state.closed) return [];
  const names = resultNames(state);
  return opening.plans.flatMap((hash) => {
    const version = versions.get(hash);
    return version ? [planVersion(resultOf(state, opening, version.plan, hash, names), [hash])] : [];
  });
}

function resultOf(
  state: MeetingState,
  opening: Opening,
  plan: Plan,
  hash: string,
  names: ReadonlyMap<InitiativeId, InitiativeId>,
): Plan {
  const version = nextVersion(plan.version);
  const chair = [...state.participants.values()].find(({ participant }) => participant.role === 'chair');
  const short = madeInShort(state, hash);
  const row = {
    date: opening.date,
    version,
    description: short === '' ? opening.body : `${opening.body}: ${short}`,
    changedBy: chair?.participant.name ?? null,
  };
  const ours = new Set([...state.initiatives.values()].flatMap(({ id, plan: its }) => (its === hash ? id : [])));
  const statements = [
    ...plan.statements,
    ...statementsOf(state, opening, hash, ours),
    ...madeStatements(state, opening, hash),
  ];
  return {
    ...plan,
    version,
    date: opening.date,
    initiatives: initiativesIn(state, plan, hash, names),
    history: [...plan.history, row],
    statements: following(state, statements, names),
  };
}
