import type { InitiativeId } from '../../plan/plan.ts';
import { sumsOf, type Sums } from '../../scoring/cut-line.ts';
import { SharedMap } from '../shared-map.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';

/** Those that stand as the ranking has them, with what is counted of them. */
export type Ranking = {
  readonly ids: readonly InitiativeId[];
  readonly list: readonly MeetingInitiative[];
  readonly sums: Sums;
  /** How many have no cost stated, by year. */
  readonly uncosted: Readonly<Record<string, number>>;
  /** Those moved by hand since the list was last put in order. */
  readonly byHand: ReadonlySet<InitiativeId>;
};
type Known = Ranking &
  Pick<MeetingState, 'initiatives' | 'ranking' | 'period'> & { readonly gone: ReadonlySet<string> };

const known = new WeakMap<MeetingState, Known>();
/** The last that was worked out: the next state is mostly a little other than that one. */
let last: Known | null = null;

/**
 * Worked out once for a state, and from the state before where that is quicker: a move costs what it moves. For states
 * that were given out (SPEC M3), never in the middle of a fold, whose maps still change.
 */
export function rankingOf(state: MeetingState): Ranking {
  const before = known.get(state);
  if (before) return before;
  last = (last && from(last, state)) ?? anew(state);
  known.set(state, last);
  return last;
}

function anew({ initiatives, ranking, period }: MeetingState): Known {
  const gone = new Set<string>();
  const byHand = new Set<string>();
  for (const { id, standing, moved } of initiatives.values()) {
    if (standing.is !== 'standing') gone.add(id);
    if (moved !== null) byHand.add(id);
  }
  const ids = listed(ranking, gone);
  const list = ids.map((id) => initiatives.get(id)!);
  const lacking = (year: string): number => list.filter(({ costs }) => costs[year] === undefined).length;
  const uncosted = Object.fromEntries(period.map((year) => [year, lacking(year)]));
  return { initiatives, ranking, period, gone, byHand, ids, list, sums: sumsOf(list, period), uncosted };
}

/** What is other than before is worked out, the rest taken over; null where too much may be. */
function from(before: Known, { initiatives, ranking, period }: MeetingState): Known | null {
  const between = SharedMap.between(before.initiatives, initiatives);
  if (!between || period !== before.period || ranking.length !== before.ranking.length) return null;
  const changed = [...between].filter((id) => before.initiatives.get(id) !== initiatives.get(id));
  const isGone = (id: string): boolean => initiatives.get(id)?.standing.is !== 'standing';
  if (changed.some((id) => isGone(id) !== before.gone.has(id))) return null;
  const byHand = withMoved(before.byHand, changed, initiatives);
  const { gone } = before;
  const ids = ranking === before.ranking ? before.ids : listed(ranking, gone);
  const [start, end] = differing(before.ids, ids);
  const places = changed.filter((id) => !gone.has(id)).map((id) => ids.indexOf(id));
  const same = { initiatives, ranking, period, gone, byHand, ids: start === end ? before.ids : ids };
  if (start === end && places.length === 0) return { ...before, ...same };
  const list = [...before.list];
  for (let i = start; i < end; i++) list[i] = initiatives.get(ids[i]!)!;
  for (const place of places) list[place] = initiatives.get(ids[place]!)!;
  const costed = places
    .filter((place) => place < start || place >= end)
    .filter((i) => list[i]!.costs !== before.list[i]!.costs);
  const first = Math.min(start === end ? ids.length : start, ...costed);
  const after = Math.max(start === end ? 0 : end, ...costed.map((place) => place + 1));
  if (first >= after) return { ...before, ...same, list };
  return { ...same, list, ...counted(before, list, first, after) };
}

/** Sums and what is uncosted, where only what stands from one place to another is other than before. */
function counted(before: Known, list: Known['list'], first: number, after: number): Pick<Ranking, 'sums' | 'uncosted'> {
  const sums: Record<string, readonly number[]> = {};
  const uncosted = { ...before.uncosted };
  for (const year of before.period) {
    const earlier = before.sums[year]!;
    const own = [...earlier];
    let sum = first === 0 ? 0 : earlier[first - 1]!;
    let lacking = uncosted[year] ?? 0;
    for (let i = first; i < after; i++) {
      const cost = list[i]!.costs[year];
      sum += cost ?? 0;
      own[i] = sum;
      lacking += Number(cost === undefined) - Number(before.list[i]!.costs[year] === undefined);
    }
    const more = sum - earlier[after - 1]!;
    if (more !== 0) for (let i = after; i < own.length; i++) own[i] = earlier[i]! + more;
    sums[year] = own;
    uncosted[year] = lacking;
  }
  return { sums, uncosted };
}

function listed(ranking: readonly InitiativeId[], gone: ReadonlySet<string>): readonly InitiativeId[] {
  return gone.size === 0 ? ranking : ranking.filter((id) => !gone.has(id));
}

function withMoved(
  before: ReadonlySet<InitiativeId>,
  changed: readonly InitiativeId[],
  initiatives: MeetingState['initiatives'],
): ReadonlySet<InitiativeId> {
  const isMoved = (id: string): boolean => (initiatives.get(id)?.moved ?? null) !== null;
  if (changed.every((id) => isMoved(id) === before.has(id))) return before;
  const byHand = new Set(before);
  for (const id of changed)
    if (isMoved(id)) byHand.add(id);
    else byHand.delete(id);
  return byHand;
}

/** From which place on, and to which, two lists of one length differ; the same twice where they don't. */
function differing(a: readonly string[], b: readonly string[]): readonly [number, number] {
  let start = 0;
  if (a === b) return [0, 0];
  while (start < a.length && a[start] === b[start]) start++;
  let end = a.length;
  while (end > start && a[end - 1] === b[end - 1]) end--;
  return [start, end];
}
