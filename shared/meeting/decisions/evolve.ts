import type { OperationId } from '../../log/operation.ts';
import { put } from '../drafts.ts';
import type { Context, Evolvers } from '../parts.ts';
import type { MeetingState } from '../state.ts';
import { recordDecision, settleDecision } from './choices.ts';
import type { decisionFacts } from './facts.ts';
import type { Decision, ItemState } from './state.ts';

export const decisionEvolvers: Evolvers<keyof typeof decisionFacts> = {
  'decision.recorded.1': (state, { item, clauses }, { id, at }, context) => {
    const decision: Decision = { ...unsaid, clauses, by: id, at };
    return amendItem(state, id, item, context, (one, knew) => recordDecision(one, decision, knew));
  },
  'decision.settled.1': (state, { item, operation }, { id }, context) =>
    amendItem(state, id, item, context, (one, knew) => settleDecision(one, operation, id, knew)),
} satisfies Partial<Evolvers<keyof typeof decisionFacts>> as unknown as Evolvers<keyof typeof decisionFacts>;

/** What an older wording of a decision leaves unsaid. */
const unsaid = {
  outcome: null,
  reason: '',
  to: '',
  until: null,
  motion: null,
  isImmediate: false,
  passedOn: [],
  extracts: [],
} as const;

function amendItem(
  state: MeetingState,
  by: OperationId,
  id: string,
  { knew, drafts }: Context,
  change: (item: ItemState, knew: (earlier: OperationId) => boolean) => ItemState | null,
): MeetingState | null {
  const item = state.items.get(id);
  const changed = item && change(item, (earlier) => knew(by, earlier));
  return changed ? { ...state, items: put(state.items, id, changed, drafts) } : null;
}
