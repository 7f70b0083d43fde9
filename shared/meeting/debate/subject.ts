import type { Refusal } from '../commands.ts';
import type { OpenState } from '../state.ts';
import type { MeetingStatement } from './state.ts';

/** What a statement may be of: the first of these that it names, else the meeting as a whole. */
export type Subject = Pick<MeetingStatement, 'initiative' | 'plan' | 'item'>;

/** Why a statement can't be of that: something it names is not in the meeting; null where all is. */
export function missingOf(state: OpenState, { initiative, plan, item }: Subject): Refusal | null {
  if (initiative !== null && !state.initiatives.has(initiative))
    return { reason: 'initiative-unknown', id: initiative };
  if (plan !== null && !state.opening.plans.includes(plan)) return { reason: 'plan-unknown', id: plan };
  if (item !== null && !state.items.has(item)) return { reason: 'item-unknown', id: item };
  return null;
}
