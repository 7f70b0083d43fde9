import type { Operation, OperationId } from '../../log/operation.ts';
import { draftOf } from '../drafts.ts';
import type { FactOf } from '../facts.ts';
import type { Context } from '../parts.ts';
import { record } from '../recorded.ts';
import type { OpenState } from '../state.ts';

/**
 * A substitute who is there takes the seat of a member who is not. One seat has one substitute and one substitute one seat:
 * the last in the log's order holds; who was chosen without knowing of that stays beside it as a rival.
 */
export function enter(
  state: OpenState,
  { substitute: id, for: member, time }: FactOf<'substitute.entered.1'>,
  { id: by, at }: Operation,
  context: Context,
): OpenState | null {
  const seat = state.participants.get(member);
  const substitute = state.participants.get(id);
  if (!seat || seat.present || seat.participant.duty !== 'serving') return null;
  if (!substitute?.present || substitute.participant.duty !== 'substitute') return null;
  const from = time ?? at;
  const before = seat.standIn?.value ?? null;
  const vacated = before === null || before === id ? state : leaveSeat(state, before, from, by, context);
  const free = vacated.participants.get(id)?.servesFor === member ? vacated : leaveSeat(vacated, id, from, by, context);
  const participants = draftOf(free.participants, context.drafts);
  const standIn = record(seat.standIn, id, by, context.knew);
  participants.set(member, { ...participants.get(member)!, standIn });
  const presence = participants.get(id)!;
  if (presence.servesFor !== member) {
    const service = [...presence.service, { for: member, from, to: null, by, ended: null }];
    participants.set(id, { ...presence, servesFor: member, service });
  }
  return { ...free, participants };
}

/** A substitute serves no more for one who is not there; who does not serve, and who is not known, changes nothing. */
export function leaveSeat(
  state: OpenState,
  substitute: string,
  to: string,
  by: OperationId,
  { knew, drafts }: Context,
): OpenState {
  const presence = state.participants.get(substitute);
  if (!presence || presence.servesFor === null) return state;
  const service = presence.service.map((one, i, all) => (i === all.length - 1 ? { ...one, to, ended: by } : one));
  const participants = draftOf(state.participants, drafts);
  participants.set(substitute, { ...presence, servesFor: null, service });
  const seat = participants.get(presence.servesFor);
  if (seat) participants.set(presence.servesFor, { ...seat, standIn: record(seat.standIn, null, by, knew) });
  return { ...state, participants };
}
