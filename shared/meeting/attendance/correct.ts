import type { Operation } from '../../log/operation.ts';
import { put } from '../drafts.ts';
import type { FactOf } from '../facts.ts';
import type { Context } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingState, OpenState } from '../state.ts';
import type { Duty, Participant } from './facts.ts';
import { leaveSeat } from './service.ts';

/** Whether two say the same of somebody. */
export function isSamePerson(one: Participant, other: Participant): boolean {
  return (Object.keys(one) as (keyof Participant)[]).every((field) => one[field] === other[field]);
}

/**
 * Somebody is not who they were entered as. Where their duty is another, they serve for nobody from then on, and nobody for
 * them in a seat that they have no longer; what was served before, and on items that are decided, stands. SPEC M9.
 */
export function correct(
  state: OpenState,
  { participant }: FactOf<'participant.corrected.1'>,
  operation: Operation,
  context: Context,
): MeetingState | null {
  const before = state.participants.get(participant.id);
  if (!before) return null;
  const { id: by, at } = operation;
  const corrected = record(before.corrected, participant, by, context.knew);
  const presence = { ...before, participant, corrected };
  const next = { ...state, participants: put(state.participants, participant.id, presence, context.drafts) };
  if (before.participant.duty === participant.duty) return next;
  const substitutes = [participant.id, before.standIn?.value ?? null].filter((id) => id !== null);
  const vacated = substitutes.reduce<OpenState>((left, id) => leaveSeat(left, id, at, by, context), next);
  return withoutStandIns(vacated, participant.id, participant.duty, operation, context);
}

/** On items that are not decided, nobody stands in who is no substitute, nor for one who has no seat. */
function withoutStandIns(
  state: OpenState,
  person: string,
  duty: Duty,
  { id: by }: Operation,
  { knew, drafts }: Context,
): OpenState {
  let { recusals } = state;
  for (const [item, all] of recusals) {
    if (state.items.get(item)?.decisions.length) continue;
    const kept = all.map((one) => {
      const isOver =
        (one.standIn?.value === person && duty !== 'substitute') ||
        (one.participant === person && duty !== 'serving' && one.standIn?.value);
      return isOver ? { ...one, standIn: record(one.standIn, null, by, knew) } : one;
    });
    if (kept.some((one, i) => one !== all[i])) recusals = put(recusals, item, kept, drafts);
  }
  return { ...state, recusals };
}
