import { put, type Drafts } from '../drafts.ts';
import type { Context } from '../parts.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import { recost } from './costs.ts';
import type { Standing } from './state.ts';

type Said = Standing & { readonly by: string };

/**
 * The state where somebody said how an initiative stands (SPEC M11). What its writer did not know stays as a rival.
 * Parts of a split that no longer shows rejoin it; costs follow from where it is merged to where it is now.
 */
export function restand(state: MeetingState, id: string, standing: Said, context: Context): MeetingState {
  const initiative = state.initiatives.get(id);
  if (!initiative) return state;
  const { drafts, knew } = context;
  const was = initiative.standing;
  const before = was.by === null ? initiative.standingRivals : [...initiative.standingRivals, was];
  const standingRivals = before.filter(({ by }) => by !== null && !knew(standing.by, by));
  let next = change(state, { ...initiative, standing, standingRivals }, drafts);
  if (was.is === 'split')
    for (const part of was.parts) next = restand(next, part, { is: 'rejoined', into: id, by: standing.by }, context);
  if (was.is === 'merged') next = absorb(next, was.into, id, false, drafts);
  if (standing.is === 'merged') next = absorb(next, standing.into, id, true, drafts);
  return next;
}

function absorb(state: MeetingState, into: string, id: string, isIn: boolean, drafts: Drafts): MeetingState {
  const whole = state.initiatives.get(into);
  if (!whole) return state;
  const others = whole.absorbed.filter((one) => one !== id);
  return recost(change(state, { ...whole, absorbed: isIn ? [...others, id] : others }, drafts), into, drafts);
}

function change(state: MeetingState, initiative: MeetingInitiative, drafts: Drafts): MeetingState {
  return { ...state, initiatives: put(state.initiatives, initiative.id, initiative, drafts) };
}

/** Whether it is a part of what is not split any more, or otherwise: then the whole has its costs. */
export function isInWhole({ initiatives }: Pick<MeetingState, 'initiatives'>, { origin }: MeetingInitiative): boolean {
  if (origin.from !== 'split') return false;
  const whole = initiatives.get(origin.of)?.standing;
  return whole?.is !== 'split' || whole.by !== origin.by;
}

/** Whether two say the same of how an initiative stands, whoever said it. */
export function sameStanding(one: Standing, other: Standing): boolean {
  if (one.is === 'merged' && other.is === 'merged') return one.into === other.into;
  if (one.is === 'split' || other.is === 'split') return one.by === other.by;
  return one.is === other.is;
}

/** How others left an initiative who did not know of what shows, where that is something else. */
export function rivalStandings({
  standing,
  standingRivals,
}: Pick<MeetingInitiative, 'standing' | 'standingRivals'>): readonly Standing[] {
  return standingRivals.filter((rival) => !sameStanding(rival, standing));
}
