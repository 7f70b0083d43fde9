import type { Operation } from '../../log/operation.ts';
import { put } from '../drafts.ts';
import type { Context, Evolvers } from '../parts.ts';
import type { MeetingState, OpenState } from '../state.ts';
import type { attendanceFacts, Duty, Participant, Participant1 } from './facts.ts';
import type { Presence } from './state.ts';

export const attendanceEvolvers: Evolvers<keyof typeof attendanceFacts> = {
  'participant.added.1': (state, { participant }, operation, context) =>
    add(state, asParticipant(participant), operation, context),
  'participant.added.2': (state, { participant }, operation, context) => add(state, participant, operation, context),
  'participant.arrived.1': (state, { participant }, operation, context) =>
    comeOrGo(state, participant, { at: operation.at, present: true, by: operation.id }, context),
  'participant.left.1': (state, { participant }, operation, context) =>
    comeOrGo(state, participant, { at: operation.at, present: false, by: operation.id }, context),
} satisfies Partial<Evolvers<keyof typeof attendanceFacts>> as unknown as Evolvers<keyof typeof attendanceFacts>;

/** What an older wording says of someone, in the newer: who decided then serves. */
export function asParticipant({ id, name, role, organisation }: Participant1): Participant {
  const duty: Duty = role === 'secretary' || role === 'other' ? 'attending' : 'serving';
  return { id, name, role, isViceChair: false, organisation, group: '', duty, order: null };
}

/** Someone who takes part, as they stand when they are entered. */
export function presenceOf(participant: Participant, present: boolean, changes: Presence['changes']): Presence {
  return { participant, present, changes, servesFor: null, service: [] };
}

function add(
  state: OpenState,
  participant: Participant,
  { at, id }: Operation,
  { drafts }: Context,
): MeetingState | null {
  if (state.participants.has(participant.id)) return null;
  const presence = presenceOf(participant, true, [{ at, present: true, by: id }]);
  return { ...state, participants: put(state.participants, participant.id, presence, drafts) };
}

function comeOrGo(
  state: OpenState,
  participant: string,
  change: Presence['changes'][number],
  { drafts }: Context,
): MeetingState | null {
  const before = state.participants.get(participant);
  if (!before) return null;
  const presence = { ...before, present: change.present, changes: [...before.changes, change] };
  return { ...state, participants: put(state.participants, participant, presence, drafts) };
}
