import type { InitiativeId } from '../../plan/plan.ts';
import { cutLineOf, ranked } from '../queries.ts';
import { rankingOf } from '../scores/ranking.ts';
import type { MeetingState } from '../state.ts';
import type { FundingRule, Scenario } from './facts.ts';

/** Who gets money as the meeting stands, and what says so. */
export type FundedIn = {
  readonly rule: FundingRule;
  /** The adopted scenario; null where the list and its cut-line decide. */
  readonly scenario: Scenario | null;
  /** The item that it was adopted on. */
  readonly item: string | null;
  /** Only initiatives that stand. */
  readonly funded: ReadonlySet<InitiativeId>;
  /** False where nothing says no to anyone: no scenario, and no frame that cuts the list. */
  readonly isLimited: boolean;
};

const known = new WeakMap<MeetingState, FundedIn>();

/** The adopted scenario's set, else what is above the cut-line; worked out once for a state (SPEC M13). */
export function fundedIn(state: MeetingState): FundedIn {
  const before = known.get(state);
  if (before) return before;
  const funded = workOut(state);
  known.set(state, funded);
  return funded;
}

function workOut(state: MeetingState): FundedIn {
  const { scenario = null, item = null } = state.adopted?.value ?? {};
  if (scenario) {
    const chosen = new Set(scenario.funded);
    const funded = new Set(ranked(state).flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
    return { rule: scenario.rule, scenario, item, funded, isLimited: true };
  }
  const cut = cutLineOf(state);
  let funded: ReadonlySet<InitiativeId> | null = null;
  return {
    rule: 'list',
    scenario: null,
    item: null,
    // Put together when it is asked for: with every move there is another.
    get funded() {
      return (funded ??= new Set(rankingOf(state).ids.slice(0, cut.funded)));
    },
    isLimited: cut.frame !== null,
  };
}
