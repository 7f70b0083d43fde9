import type { MeetingState } from '../state.ts';
import type { Participant } from './facts.ts';
import type { Presence, Recusal } from './state.ts';

type People = Pick<MeetingState, 'participants' | 'recusals'>;
type Choosing = People & Partial<Pick<MeetingState, 'currentItem'>>;

/** A member's place in the body, and who votes in it now; null where nobody does. */
export type Seat = { readonly member: Participant; readonly holder: Participant | null };

/** How many must be there, how many are, and whether that is enough. */
export type Quorum = { readonly needed: number; readonly present: number; readonly isMet: boolean };

/**
 * Every member's seat with who votes in it: the member; a substitute for one who is not there; on an item, one who
 * stands in for whoever is out of it. Nobody has two seats, and no seat two votes. SPEC M9.
 *
 * @param item the item that is voted on; null for the meeting as such, where nobody is recused
 */
export function seatsOf(state: People, item: string | null): readonly Seat[] {
  const recusals = item === null ? [] : (state.recusals.get(item) ?? []);
  const taken = new Set<string>();
  return [...state.participants.values()].flatMap((presence): Seat[] => {
    const member = presence.participant;
    if (member.duty !== 'serving') return [];
    const holder = holderOf(state, presence, recusals);
    if (holder === null || taken.has(holder.id)) return [{ member, holder: null }];
    taken.add(holder.id);
    return [{ member, holder }];
  });
}

/** Those who may vote: members who are there, and substitutes serving for one who is not, but none recused for `item`. */
export function servingNow(state: People, item: string | null): readonly Participant[] {
  return seatsOf(state, item).flatMap(({ holder }) => holder ?? []);
}

/** Whether a participant has a vote, on an item or (null) in the meeting as such. */
export function mayVote(state: People, item: string | null, participant: string): boolean {
  return servingNow(state, item).some(({ id }) => id === participant);
}

/** Whether a body can decide: more than half of its members are there (kommunallagen 6:27), none of them recused. */
export function quorumOf(state: People & Pick<MeetingState, 'opening'>, item: string | null): Quorum {
  const seats = seatsOf(state, item);
  const needed = Math.floor((state.opening?.seats ?? seats.length) / 2) + 1;
  const present = seats.filter(({ holder }) => holder !== null).length;
  return { needed, present, isMet: present >= needed };
}

/** Who chairs: the chair, or a vice chair while the chair is out or recused for the item at hand; null where none can. */
export function chairOf(
  state: People & Pick<MeetingState, 'currentItem'>,
  item: string | null = state.currentItem,
): Participant | null {
  const everyone = [...state.participants.values()].filter(
    (one) => one.present && !isRecused(state, item, one.participant.id),
  );
  const chair = everyone.find(({ participant }) => participant.role === 'chair');
  return (chair ?? everyone.find(({ participant }) => participant.isViceChair))?.participant ?? null;
}

/** Who approves the minutes: those whom the meeting chose, else those who came as approvers. */
export function approversOf({
  participants,
  approvers,
}: Pick<MeetingState, 'participants' | 'approvers'>): readonly Participant[] {
  if (approvers) return approvers.value.approvers.flatMap((id) => participants.get(id)?.participant ?? []);
  return [...participants.values()].flatMap(({ participant }) => (participant.role === 'approver' ? participant : []));
}

/** Whether the meeting rests. */
export function isPaused({ pauses }: Pick<MeetingState, 'pauses'>): boolean {
  return pauses.at(-1)?.to === null;
}

/** Whether a participant is out of an item (jäv). */
export function isRecused(state: Pick<MeetingState, 'recusals'>, item: string | null, participant: string): boolean {
  return item !== null && recusalOf(state, item, participant) !== null;
}

/** A participant's jäv on an item. */
export function recusalOf(
  { recusals }: Pick<MeetingState, 'recusals'>,
  item: string,
  participant: string,
): Recusal | null {
  return recusals.get(item)?.find((one) => one.participant === participant) ?? null;
}

/**
 * Substitutes who could serve for someone, those to be asked first in front: of the same group, then by their order.
 * On an item (jäv) or, where it is null, for one who is not there.
 */
export function substitutesFor(state: Choosing, member: string, item: string | null = null): readonly Participant[] {
  const group = state.participants.get(member)?.participant.group ?? '';
  const isOfGroup = (one: Participant): boolean => group !== '' && one.group === group;
  const free = [...state.participants.values()].flatMap(({ participant }) =>
    isFree(state, participant.id, item) ? participant : [],
  );
  return free.toSorted(
    (a, b) => Number(isOfGroup(b)) - Number(isOfGroup(a)) || (a.order ?? Infinity) - (b.order ?? Infinity) || 0,
  );
}

/** The substitute whose turn it is to serve for someone; the secretary may choose another. */
export function proposeSubstitute(state: Choosing, member: string, item: string | null = null): Participant | null {
  return substitutesFor(state, member, item)[0] ?? null;
}

/** Members who are not there and have nobody in their place. */
export function emptySeats(state: People): readonly Participant[] {
  return seatsOf(state, null).flatMap(({ member, holder }) => (holder === null ? member : []));
}

/** Someone who could step in: a substitute who is there and has no seat, nor stands in on the item at hand. */
function isFree(state: Choosing, id: string, item: string | null): boolean {
  const presence = state.participants.get(id);
  if (presence?.participant.duty !== 'substitute' || !presence.present || presence.servesFor !== null) return false;
  const recusals = state.recusals.get(item ?? state.currentItem ?? '') ?? [];
  return recusals.every((one) => one.standIn?.value !== id && (item === null || one.participant !== id));
}

function holderOf(state: People, member: Presence, recusals: readonly Recusal[]): Participant | null {
  const substitute = member.standIn?.value ?? null;
  const own = member.present || substitute === null ? member : state.participants.get(substitute);
  const seated = own ?? member;
  const recusal = recusals.find(({ participant }) => participant === seated.participant.id);
  if (!recusal) return seated.present ? seated.participant : null;
  const standIn = state.participants.get(recusal.standIn?.value ?? '');
  const isOut = recusals.some(({ participant }) => participant === standIn?.participant.id);
  return standIn?.present && !isOut ? standIn.participant : null;
}
