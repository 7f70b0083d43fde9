import { cutLine, type CutLine } from '../scoring/cut-line.ts';
import { scoreOf } from '../scoring/model.ts';
import type { Aside } from './joining/state.ts';
import type { MeetingInitiative, MeetingState } from './state.ts';

/** The initiatives that stand, highest first. */
export function ranked(state: MeetingState): readonly MeetingInitiative[] {
  return state.ranking.flatMap((id) => {
    const initiative = state.initiatives.get(id);
    return initiative?.standing.is === 'standing' ? [initiative] : [];
  });
}

const cuts = new WeakMap<MeetingState, CutLine>();

/** Where the money ends in the meeting's ranking; worked out once for a state, which never changes. */
export function cutLineOf(state: MeetingState): CutLine {
  const known = cuts.get(state);
  if (known) return known;
  const cut = workOutCut(state);
  cuts.set(state, cut);
  return cut;
}

function workOutCut(state: MeetingState): CutLine {
  const frames: Record<string, number> = {};
  for (const [year, { value }] of state.frames) if (value !== null) frames[year] = value;
  return cutLine(ranked(state), frames, state.period);
}

/** An initiative's weighted mean, 0 to the model's maximum, or null where it has no points. */
export function scoreIn(state: MeetingState, initiative: MeetingInitiative): number | null {
  if (!state.opening) return null;
  const points: Record<string, number> = {};
  for (const [criterion, { value }] of Object.entries(initiative.points)) if (value !== null) points[criterion] = value;
  return scoreOf(state.opening.model, points);
}

/** Ids of the items that hold two decisions, neither of which knew the other. */
export function contestedItems({ items }: Pick<MeetingState, 'items'>): readonly string[] {
  return [...items].filter(([, { decisions }]) => decisions.length > 1).map(([id]) => id);
}

/** What was set aside and keeps the meeting from being closed; what came after closing (an annex) does not. */
export function blocking(state: MeetingState): readonly Aside[] {
  return state.aside.filter(({ why }) => why !== 'annex');
}

/** The § of an item, numbered on through the year: `firstSection` and up in the agenda's order. */
export function sectionOf({ agenda, opening }: Pick<MeetingState, 'agenda' | 'opening'>, item: string): number | null {
  const index = agenda.findIndex(({ id }) => id === item);
  return index < 0 || !opening ? null : opening.firstSection + index;
}
