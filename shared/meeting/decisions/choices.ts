import type { OperationId } from '../../log/operation.ts';
import type { Decision, ItemState } from './state.ts';

type Knew = (earlier: OperationId) => boolean;

/** A decision is recorded: it replaces what its writer knew and stands beside what they did not (SPEC M6). */
export function recordDecision(item: ItemState, decision: Decision, knew: Knew): ItemState {
  return choose({ ...item, recorded: [...item.recorded, decision] }, decision.by, decision.by, knew);
}

/** Someone settles for one of an item's decisions; null where it was never recorded there (SPEC M6). */
export function settleDecision(item: ItemState, decision: OperationId, by: OperationId, knew: Knew): ItemState | null {
  return item.recorded.some((one) => one.by === decision) ? choose(item, decision, by, knew) : null;
}

function choose(item: ItemState, decision: OperationId, by: OperationId, knew: Knew): ItemState {
  const choices = [...item.choices.filter((choice) => !knew(choice.by)), { decision, by }];
  const standing = new Set(choices.map((choice) => choice.decision));
  return { ...item, choices, decisions: item.recorded.filter((one) => standing.has(one.by)) };
}
