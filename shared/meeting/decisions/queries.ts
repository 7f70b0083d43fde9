import type { MeetingState } from '../state.ts';
import { isDelay, outcomeOf, proposeSteps, puttings, type Outcome, type Putting } from './propositions.ts';
import type { Decision, Motion, Vote } from './state.ts';

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

/** How the motions of an item are put: as the meeting settled it, else as the custom is; with what was found. */
export function puttingsOf(state: MeetingState, item: string): readonly Putting[] {
  const motions = motionsOf(state, item);
  const steps = state.propositions.get(item)?.value.steps ?? proposeSteps(motions);
  return puttings(steps, motions, state.acclamations.get(item) ?? [], votesOf(state, item));
}

/** Motions that no step of a settled propositionsordning puts: they were made after it was settled. */
export function unputMotions(state: MeetingState, item: string): readonly Motion[] {
  const settled = state.propositions.get(item)?.value.steps;
  if (!settled) return [];
  const named = new Set(settled.flatMap(({ yes, no }) => [yes, no]));
  return livingMotions(state, item).filter(({ id }) => !named.has(id));
}

/** Where an item's motions led: a delay, or what was decided with which additions; null while something is left. */
export function foundIn(state: MeetingState, item: string): Outcome | null {
  return unputMotions(state, item).length > 0 ? null : outcomeOf(puttingsOf(state, item));
}

/** Whether a decision says otherwise than what its item's votes and acclamations came to. */
export function contradicts(state: MeetingState, item: string, decision: Decision): boolean {
  const found = foundIn(state, item);
  if (found === null || decision.outcome === null) return false;
  const isDelayed = decision.outcome === 'referredBack' || decision.outcome === 'tabled';
  if (found.is === 'delayed') {
    const kind = state.motions.get(found.motion)?.kind;
    return decision.outcome !== (kind === 'table' ? 'tabled' : 'referredBack');
  }
  if (isDelayed) return livingMotions(state, item).some(isDelay);
  return found.motion !== null && decision.motion !== null && decision.motion !== found.motion;
}
