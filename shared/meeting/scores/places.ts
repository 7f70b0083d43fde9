import type { InitiativeId } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';

type Listed = Pick<MeetingState, 'ranking' | 'initiatives'>;

/** Whether an initiative is there and stands: only those are ranked. */
export function isStanding({ initiatives }: Listed, id: InitiativeId): boolean {
  return initiatives.get(id)?.standing.is === 'standing';
}

/** The one that stands next above; null for the highest. */
export function above(state: Listed, initiative: InitiativeId): InitiativeId | null {
  return walk(state, state.ranking.indexOf(initiative), -1, 1);
}

/** What an initiative comes after, when it moves so many places among those that stand; no further than to an end. */
export function afterMoving(state: Listed, initiative: InitiativeId, steps: number): InitiativeId | null {
  const from = state.ranking.indexOf(initiative);
  if (steps < 0) return walk(state, from, -1, 1 - steps);
  if (steps === 0) return above(state, initiative);
  return walk(state, from, 1, steps) ?? above(state, initiative);
}

/** What an initiative comes after, when it gets this place among those that stand, from 1. */
export function afterAtPlace(state: Listed, initiative: InitiativeId, place: number): InitiativeId | null {
  let after: InitiativeId | null = null;
  let left = place - 1;
  for (const id of state.ranking) {
    if (left <= 0) break;
    if (id === initiative || !isStanding(state, id)) continue;
    after = id;
    left--;
  }
  return after;
}

/**
 * The so-manieth that stands, up (−1) or down (1) from a place. Past the last of them: none upwards, which is the top,
 * and the last of them downwards.
 */
function walk(state: Listed, from: number, step: 1 | -1, count: number): InitiativeId | null {
  let left = count;
  let met: InitiativeId | null = null;
  for (let i = from + step; i >= 0 && i < state.ranking.length; i += step) {
    const id = state.ranking[i]!;
    if (!isStanding(state, id)) continue;
    met = id;
    if (--left === 0) return id;
  }
  return step === 1 ? met : null;
}
