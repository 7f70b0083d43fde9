import { cutSums, type CutLine, type YearUse } from '../scoring/cut-line.ts';
import { scoreOf } from '../scoring/model.ts';
import { isDisagreement, spreadOf, type Spread } from '../scoring/spread.ts';
import { standingItems } from './agenda/queries.ts';
import type { Aside } from './joining/state.ts';
import { consensusPoints, countedPoints } from './scores/points.ts';
import { rankingOf } from './scores/ranking.ts';
import type { MeetingInitiative, MeetingState } from './state.ts';

/** The initiatives that stand, highest first. */
export function ranked(state: MeetingState): readonly MeetingInitiative[] {
  return rankingOf(state).list;
}

const cuts = new WeakMap<MeetingState, CutLine>();
let lastYears: CutLine['years'] = [];

/** Where the money ends in the meeting's ranking; worked out once for a state, which never changes. */
export function cutLineOf(state: MeetingState): CutLine {
  const known = cuts.get(state);
  if (known) return known;
  const frames: Record<string, number> = {};
  for (const [year, { value }] of state.frames) if (value !== null) frames[year] = value;
  const { ids, sums } = rankingOf(state);
  const cut = cutSums(ids.length, sums, frames, state.period);
  if (!areSame(cut.years, lastYears)) lastYears = cut.years;
  const shown = { ...cut, years: lastYears };
  cuts.set(state, shown);
  return shown;
}

/** What is the same is the same object, so that who shows it can tell at once. */
function areSame(a: CutLine['years'], b: CutLine['years']): boolean {
  const same = (one: YearUse, other: YearUse | undefined): boolean =>
    one.year === other?.year && one.used === other.used && one.frame === other.frame;
  return a.length === b.length && a.every((one, i) => same(one, b[i]));
}

/**
 * An initiative's weighted mean, 0 to the model's maximum, or null where it has no points. For each criterion the
 * meeting's own points where it has given them, else the mean of what participants gave (SPEC M12).
 */
export function scoreIn(state: MeetingState, initiative: MeetingInitiative): number | null {
  if (!state.opening) return null;
  // A criterion may be called `__proto__`: this object knows no such thing.
  const points = Object.create(null) as Record<string, number>;
  for (const { id } of state.opening.model.criteria) {
    const counted = criterionPoints(state, initiative, id);
    if (counted !== null) points[id] = counted;
  }
  return scoreOf(state.opening.model, points);
}

/** An initiative's points for a criterion: the meeting's own, else the mean of what participants gave, else null. */
export function criterionPoints(state: MeetingState, initiative: MeetingInitiative, criterion: string): number | null {
  return consensusPoints(initiative, criterion) ?? spreadIn(state, initiative, criterion)?.mean ?? null;
}

/** How participants' points for a criterion lie; null where none counts. */
export function spreadIn(state: MeetingState, initiative: MeetingInitiative, criterion: string): Spread | null {
  return spreadOf([...countedPoints(state, initiative, criterion).values()]);
}

/** Ids of the criteria on which participants lie far apart (`isDisagreement`). */
export function disagreement(state: MeetingState, initiative: MeetingInitiative): readonly string[] {
  const { model } = state.opening ?? {};
  if (!model) return [];
  return model.criteria.flatMap(({ id }) => {
    const spread = spreadIn(state, initiative, id);
    return spread && isDisagreement(spread, model.maximum) ? [id] : [];
  });
}

/** Ids of the items that hold two decisions, neither of which knew the other. */
export function contestedItems({ items }: Pick<MeetingState, 'items'>): readonly string[] {
  return [...items].filter(([, { decisions }]) => decisions.length > 1).map(([id]) => id);
}

/** What was set aside and keeps the meeting from being closed; neither what came after closing (an annex) nor what was dismissed. */
export function blocking(state: MeetingState): readonly Aside[] {
  return state.aside.filter((one) => isBlocking(state, one));
}

/** Whether this keeps the meeting from being closed: neither an annex nor dismissed. */
export function isBlocking({ dismissed }: Pick<MeetingState, 'dismissed'>, { why, operation }: Aside): boolean {
  return why !== 'annex' && !dismissed.has(operation.id);
}

/**
 * The § of an item, numbered on through the year: `firstSection` and up in the agenda's order, without a gap; null for
 * what was struck.
 */
export function sectionOf(
  state: Pick<MeetingState, 'agenda' | 'items' | 'struck' | 'opening'>,
  item: string,
): number | null {
  const index = standingItems(state).findIndex(({ id }) => id === item);
  return index < 0 || !state.opening ? null : state.opening.firstSection + index;
}
