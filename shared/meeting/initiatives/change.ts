import type { OperationId } from '../../log/operation.ts';
import { amendInitiative } from '../amend-initiative.ts';
import { append, put } from '../drafts.ts';
import type { FactOf } from '../facts.ts';
import type { Context } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingInitiative, MeetingState, OpenState } from '../state.ts';
import { sectionsOf } from './amendable.ts';
import { asMet, isFree, isNamed } from './as-met.ts';
import { recost, yearOf } from './costs.ts';
import { isInWhole, restand } from './standing.ts';
import type { Amendment } from './state.ts';

/** The state with one value of an initiative amended, beside those that the writer did not know of. */
export function amend(
  state: MeetingState,
  id: string,
  pointer: string,
  amendment: Omit<Amendment, 'covers'>,
  by: OperationId,
  context: Context,
): MeetingState | null {
  const isCost = yearOf(pointer) !== null;
  const next = amendInitiative(state, id, context, (initiative) => {
    const covers = isCost ? initiative.absorbed.filter((one) => knewMerged(state, one, by, context)) : [];
    const recorded = record(initiative.amendments[pointer], { ...amendment, covers }, by, context.knew);
    const title = pointer === '/title' ? String(amendment.value) : initiative.title;
    return { ...initiative, title, amendments: { ...initiative.amendments, [pointer]: recorded } };
  });
  return next && isCost ? recost(next, id, context.drafts) : next;
}

function knewMerged(state: MeetingState, id: string, by: OperationId, { knew }: Context): boolean {
  const merged = state.initiatives.get(id)?.standing.by ?? null;
  return merged !== null && knew(by, merged);
}

/** The state with an initiative that was put forward, last in the ranking; null where its name is taken or strange. */
export function nominate(
  state: OpenState,
  fact: FactOf<'initiative.nominated.1'>,
  by: OperationId,
  context: Context,
): MeetingState | null {
  const { initiative: id, kind, plan, number, title, priority, costs, sections, from, reason } = fact;
  const area = state.planAreas.get(plan);
  if (area === undefined || !isFree(state, id) || !isNamed(id, area, number)) return null;
  if (!areOfPeriod(state, costs)) return null;
  const origin = { from: 'nominated', kind, by, who: from, reason } as const;
  const met = asMet({ id, number, plan, area, priority, stated: { title, costs, sections }, origin });
  return {
    ...state,
    initiatives: put(state.initiatives, id, met, context.drafts),
    ranking: append(state.ranking, id, context.drafts),
  };
}

/** The state where an initiative stands again. A merged one takes its costs along, and its name off the whole. */
export function reinstate(state: OpenState, id: string, by: OperationId, context: Context): MeetingState | null {
  const before = state.initiatives.get(id);
  if (!before || isInWhole(state, before)) return null;
  const next = restand(state, id, { is: 'standing', by }, context);
  if (before.standing.is !== 'merged') return next;
  const whole = next.initiatives.get(before.standing.into);
  const title = whole?.amendments['/title'];
  const isNamedSo = title?.by === before.standing.by && whole?.absorbed.every((one) => !isOf(next, one, title.by));
  if (!whole || !title || !isNamedSo) return next;
  const back = { was: whole.title, value: title.value.was, reason: title.value.reason };
  return amend(next, whole.id, '/title', back, by, context);
}

function isOf({ initiatives }: MeetingState, id: string, merging: OperationId): boolean {
  return initiatives.get(id)?.standing.by === merging;
}

/** The state with some initiatives merged into one of their plan, which stands by that. */
export function merge(
  state: OpenState,
  { into, from, title, reason }: FactOf<'initiatives.merged.1'>,
  by: OperationId,
  context: Context,
): MeetingState | null {
  const whole = state.initiatives.get(into);
  const fits = (id: string): boolean => {
    const one = state.initiatives.get(id);
    return one !== undefined && id !== into && one.plan === whole?.plan && !isInWhole(state, one);
  };
  if (!whole || isInWhole(state, whole) || !from.every(fits)) return null;
  // It stands before others are merged into it, so that no ring of them can come about.
  let next = restand(state, into, { is: 'standing', by }, context);
  for (const id of from) next = restand(next, id, { is: 'merged', into, reason, by }, context);
  if (title === whole.title) return next;
  return amend(next, into, '/title', { was: whole.title, value: title, reason }, by, context);
}

/** The state with an initiative split in parts, directly after it; null where a part's name is taken or strange. */
export function split(
  state: OpenState,
  { initiative: id, parts, reason }: FactOf<'initiative.split.1'>,
  by: OperationId,
  context: Context,
): MeetingState | null {
  const whole = state.initiatives.get(id);
  const ids = parts.map(({ initiative }) => initiative);
  if (!whole || isInWhole(state, whole) || new Set(ids).size < ids.length) return null;
  const fits = (part: (typeof parts)[number]): boolean =>
    isFree(state, part.initiative) &&
    isNamed(part.initiative, whole.area, part.number) &&
    areOfPeriod(state, part.costs);
  if (!parts.every(fits)) return null;
  const split = restand(state, id, { is: 'split', parts: ids, reason, by }, context);
  let { initiatives } = split;
  for (const part of parts) initiatives = put(initiatives, part.initiative, asPart(whole, part, by), context.drafts);
  const at = state.ranking.indexOf(id) + 1;
  return { ...split, initiatives, ranking: [...state.ranking.slice(0, at), ...ids, ...state.ranking.slice(at)] };
}

/** A part has the whole's texts and priority, and costs of its own. */
function asPart(
  whole: MeetingInitiative,
  { initiative: id, number, title, costs }: FactOf<'initiative.split.1'>['parts'][number],
  by: OperationId,
): MeetingInitiative {
  const { plan, area, priority } = whole;
  const stated = { title, costs, sections: sectionsOf(whole) };
  const origin = { from: 'split', of: whole.id, by } as const;
  return asMet({ id, number, plan, area, priority: priority.value, stated, origin });
}

/** Whether all years are of the meeting's period. */
export function areOfPeriod(
  { period }: Pick<MeetingState, 'period'>,
  costs: Readonly<Record<string, number>>,
): boolean {
  return Object.keys(costs).every((year) => period.includes(year));
}
