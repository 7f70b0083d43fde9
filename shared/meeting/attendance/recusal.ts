import type { Operation } from '../../log/operation.ts';
import { put } from '../drafts.ts';
import type { FactOf } from '../facts.ts';
import type { Context } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingState, OpenState } from '../state.ts';
import type { Recusal } from './state.ts';

/** Someone is out of an item. Two reasons that did not know of each other both stay visible. */
export function declare(
  state: OpenState,
  { item, participant, reason }: FactOf<'recusal.declared.1'>,
  { id: by, at }: Operation,
  context: Context,
): MeetingState | null {
  if (!state.items.has(item) || !state.participants.has(participant)) return null;
  const before = state.recusals.get(item)?.find((one) => one.participant === participant);
  const said = before ? { value: before.reason, by: before.by, rivals: before.rivals } : null;
  const { rivals } = record(said, reason, by, context.knew);
  const recusal = { participant, reason, at: before?.at ?? at, by, rivals, standIn: before?.standIn ?? null };
  return withRecusal(state, item, participant, recusal, context);
}

/** Is in the item again. */
export function endRecusal(
  state: OpenState,
  { item, participant }: FactOf<'recusal.ended.1'>,
  _: Operation,
  context: Context,
): MeetingState | null {
  if (!state.items.has(item) || !state.participants.has(participant)) return null;
  return withRecusal(state, item, participant, null, context);
}

/** A substitute who is there serves for one who is out of an item, on that item alone. */
export function standInOn(
  state: OpenState,
  { substitute, for: member, item }: FactOf<'substitute.entered.1'> & { readonly item: string },
  { id }: Operation,
  context: Context,
): MeetingState | null {
  const recusal = state.recusals.get(item)?.find(({ participant }) => participant === member);
  const presence = state.participants.get(substitute);
  if (!recusal || !presence?.present || presence.participant.duty !== 'substitute') return null;
  const standIn = record(recusal.standIn, substitute, id, context.knew);
  return withRecusal(state, item, member, { ...recusal, standIn }, context);
}

/** A substitute serves on an item no more; who did not changes nothing. */
export function standOutOf(
  state: OpenState,
  substitute: string,
  item: string,
  { id }: Operation,
  context: Context,
): MeetingState | null {
  if (!state.items.has(item)) return null;
  const recusal = state.recusals.get(item)?.find(({ standIn }) => standIn?.value === substitute);
  if (!recusal) return state;
  const standIn = record(recusal.standIn, null, id, context.knew);
  return withRecusal(state, item, recusal.participant, { ...recusal, standIn }, context);
}

function withRecusal(
  state: OpenState,
  item: string,
  participant: string,
  recusal: Recusal | null,
  { drafts }: Context,
): MeetingState {
  const before = state.recusals.get(item) ?? [];
  const place = before.findIndex((one) => one.participant === participant);
  const recusals =
    recusal === null
      ? before.filter((_, i) => i !== place)
      : place < 0
        ? [...before, recusal]
        : before.with(place, recusal);
  return { ...state, recusals: put(state.recusals, item, recusals, drafts) };
}
