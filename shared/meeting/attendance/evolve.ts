import { append } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import { correct } from './correct.ts';
import type { attendanceFacts, Duty, Participant, Participant1 } from './facts.ts';
import { add, comeOrGo, strike } from './presence.ts';
import { declare, endRecusal, standInOn, standOutOf } from './recusal.ts';
import { enter, leaveSeat } from './service.ts';
import type { Change, Presence } from './state.ts';

export const attendanceEvolvers: Evolvers<keyof typeof attendanceFacts> = {
  'participant.added.1': (state, { participant }, operation, context) =>
    add(state, asParticipant(participant), operation, context),
  'participant.added.2': (state, { participant }, operation, context) => add(state, participant, operation, context),
  'participant.corrected.1': correct,
  'participant.arrived.1': (state, { participant }, operation, context) =>
    comeOrGo(state, participant, { at: operation.at, present: true, by: operation.id }, null, context),
  'participant.left.1': (state, { participant }, operation, context) =>
    comeOrGo(state, participant, { at: operation.at, present: false, by: operation.id }, null, context),
  'participant.arrived.2': (state, { participant, time, replaces }, { id: by }, context) =>
    comeOrGo(state, participant, { at: time, present: true, by }, { replaces }, context),
  'participant.left.2': (state, { participant, time, replaces }, { id: by }, context) =>
    comeOrGo(state, participant, { at: time, present: false, by }, { replaces }, context),
  'presence.struck.1': (state, { participant, change }, operation, context) =>
    strike(state, participant, change, operation, context),
  'substitute.entered.1': (state, fact, operation, context) =>
    fact.item === null
      ? enter(state, fact, operation, context)
      : standInOn(state, { ...fact, item: fact.item }, operation, context),
  'substitute.ended.1': (state, { substitute, item, time }, operation, context) =>
    item === null
      ? leaveSeat(state, substitute, time ?? operation.at, operation.id, context)
      : standOutOf(state, substitute, item, operation, context),
  'recusal.declared.1': declare,
  'recusal.ended.1': endRecusal,
  'approver.chosen.1': (state, { approvers, when }, { id }, { knew }) =>
    approvers.every((one) => state.participants.has(one))
      ? { ...state, approvers: record(state.approvers, { approvers, when }, id, knew) }
      : null,
  // Two who pause, or resume, at once have done one thing.
  'meeting.paused.1': (state, { reason }, { at, id: by }, { drafts }) =>
    state.pauses.at(-1)?.to === null
      ? state
      : { ...state, pauses: append(state.pauses, { from: at, to: null, reason, by, ended: null }, drafts) },
  'meeting.resumed.1': (state, _, { at, id }) => {
    const last = state.pauses.at(-1);
    if (last?.to !== null) return state;
    return { ...state, pauses: [...state.pauses.slice(0, -1), { ...last, to: at, ended: id }] };
  },
};

/** What an older wording says of someone, in the newer: who decided then serves. */
export function asParticipant({ id, name, role, organisation }: Participant1): Participant {
  const duty: Duty = role === 'secretary' || role === 'other' ? 'attending' : 'serving';
  return { id, name, role, isViceChair: false, organisation, group: '', duty, order: null };
}

/** Someone who takes part, as they stand when they are entered. */
export function presenceOf(participant: Participant, present: boolean, changes: readonly Change[]): Presence {
  const cameFirst = changes.length === 0 && present;
  return { participant, corrected: null, present, cameFirst, changes, standIn: null, servesFor: null, service: [] };
}
