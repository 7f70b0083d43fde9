import type { Operation, OperationId } from '../../log/operation.ts';
import { put } from '../drafts.ts';
import type { Context } from '../parts.ts';
import type { MeetingState, OpenState } from '../state.ts';
import type { Participant } from './facts.ts';
import { leaveSeat } from './service.ts';
import type { Change, Presence } from './state.ts';

/** Someone is entered, and is there. */
export function add(
  state: OpenState,
  participant: Participant,
  { at, id }: Operation,
  { drafts }: Context,
): MeetingState | null {
  if (state.participants.has(participant.id)) return null;
  const changes = [{ at, present: true, by: id }];
  const nothing = { corrected: null, standIn: null, servesFor: null, service: [] };
  const presence = { participant, present: true, cameFirst: false, changes, ...nothing };
  return { ...state, participants: put(state.participants, participant.id, presence, drafts) };
}

/**
 * Someone comes or goes. What is recorded as it happens comes last, whatever a clock says; what is recorded `past` with
 * its time is put where that time is.
 */
export function comeOrGo(
  state: OpenState,
  participant: string,
  change: Change,
  past: { readonly replaces: OperationId | null } | null,
  context: Context,
): MeetingState | null {
  const before = state.participants.get(participant);
  if (!before) return null;
  const others = past ? before.changes.filter(({ by }) => by !== past.replaces) : before.changes;
  const place = past ? others.findLastIndex(({ at }) => at <= change.at) + 1 : others.length;
  return withChanges(state, before, others.toSpliced(place, 0, change), change.at, change.by, context);
}

/** A coming or going is taken away; one that is gone already changes nothing. */
export function strike(
  state: OpenState,
  participant: string,
  change: OperationId,
  { at, id }: Operation,
  context: Context,
): MeetingState | null {
  const before = state.participants.get(participant);
  if (!before) return null;
  const changes = before.changes.filter(({ by }) => by !== change);
  return withChanges(state, before, changes, at, id, context);
}

/** Who is there again takes their seat; a substitute who is gone serves no more. */
function withChanges(
  state: OpenState,
  before: Presence,
  changes: readonly Change[],
  time: string,
  by: OperationId,
  context: Context,
): MeetingState {
  const { id } = before.participant;
  const present = changes.at(-1)?.present ?? before.cameFirst;
  const presence = { ...before, present, changes };
  const next = { ...state, participants: put(state.participants, id, presence, context.drafts) };
  const leaving = present ? (before.standIn?.value ?? null) : before.servesFor === null ? null : id;
  return leaving === null ? next : leaveSeat(next, leaving, time, by, context);
}
