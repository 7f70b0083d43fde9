import { isRecused } from '../attendance/queries.ts';
import type { Presence } from '../attendance/state.ts';
import type { OpenState } from '../state.ts';
import type { Decision } from './state.ts';

/**
 * Whether the body could decide when it did: more than half of its members, or substitutes serving, were there and not
 * recused (kommunallagen 6:27). Tabling and noting need nobody: that is what a body does that can't decide.
 */
export function couldDecide(state: OpenState, item: string, { outcome, at }: Decision): boolean {
  if (outcome === 'tabled' || outcome === 'noted') return true;
  const everyone = [...state.participants.values()];
  const members = everyone.filter(({ participant }) => participant.duty === 'serving').length;
  const there = everyone.filter((one) => servedAt(one, at) && !isRecused(state, item, one.participant.id));
  const standIns = (state.recusals.get(item) ?? []).flatMap(({ standIn }) => standIn?.value ?? []);
  // Who stood in and was corrected to be a member since is one all the same.
  const voters = new Set([...there.map(({ participant }) => participant.id), ...standIns]);
  return voters.size > (state.opening.seats ?? members) / 2;
}

/** Whether someone was there with a vote at an instant. */
export function servedAt({ participant, cameFirst, changes, service }: Presence, at: string): boolean {
  const wasThere = changes.findLast((change) => change.at <= at)?.present ?? cameFirst;
  return wasThere && (participant.duty === 'serving' || service.some(({ from, to }) => from <= at && (to ?? at) >= at));
}
