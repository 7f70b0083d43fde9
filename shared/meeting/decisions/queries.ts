import type { Presence } from '../attendance/state.ts';
import type { MeetingState } from '../state.ts';
import type { Motion, Vote } from './state.ts';

/** Motions of an item, in the order they were made; also those withdrawn. */
export function motionsOf({ motions }: Pick<MeetingState, 'motions'>, item: string): readonly Motion[] {
  return [...motions.values()].filter((motion) => motion.item === item);
}

/** Motions of an item that are not withdrawn. */
export function livingMotions(state: Pick<MeetingState, 'motions'>, item: string): readonly Motion[] {
  return motionsOf(state, item).filter(({ isWithdrawn }) => !isWithdrawn);
}

/** Votes of an item, in the order they were called; also those that were voided. */
export function votesOf({ votes }: Pick<MeetingState, 'votes'>, item: string): readonly Vote[] {
  return [...votes.values()].filter((vote) => vote.item === item);
}

/** The vote that is going on, neither ended nor voided; of several called apart, the first. */
export function openVote({ votes }: Pick<MeetingState, 'votes'>): Vote | null {
  return [...votes.values()].find(isOpen) ?? null;
}

/** Neither ended nor voided. */
export function isOpen({ ended, voided }: Vote): boolean {
  return ended === null && voided === null;
}

export function nameOf({ participants }: Pick<MeetingState, 'participants'>, id: string): string {
  return participants.get(id)?.participant.name ?? id;
}

/** Whether someone is out of an item for jäv. */
export function isRecused({ recusals }: Pick<MeetingState, 'recusals'>, item: string, participant: string): boolean {
  return (recusals.get(item) ?? []).some((one) => one.participant === participant);
}

/** Who may make motions and vote on an item now: present, serving, and not recused (kommunallagen 6:30). */
export function mayVote(state: MeetingState, item: string): readonly Presence[] {
  const replaced = new Set([...state.participants.values()].flatMap(({ servesFor }) => servesFor ?? []));
  return [...state.participants.values()].filter(
    ({ participant: { id, duty }, present, servesFor }) =>
      present && (servesFor !== null || (duty === 'serving' && !replaced.has(id))) && !isRecused(state, item, id),
  );
}

/** Who has the chair of an item now: the chair, or where the chair is out, a vice chair; null where neither is there. */
export function chairOf(state: MeetingState, item: string): string | null {
  const able = mayVote(state, item).map(({ participant }) => participant);
  const chair = able.find(({ role }) => role === 'chair') ?? able.find(({ isViceChair }) => isViceChair);
  return chair?.id ?? null;
}
