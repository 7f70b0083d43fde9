import type { Kronor } from '../../plan/money.ts';
import type { InitiativeId } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';
import { frameIn } from './frame-in.ts';
import { usedAbove } from '../scores/used.ts';
import { fundedIn } from './funded-in.ts';

/** A year's frame and what is used of it, in kronor; `left` is negative where more is committed than there is. */
export type FrameUse = {
  readonly year: string;
  readonly frame: Kronor | null;
  readonly used: Kronor;
  readonly left: Kronor | null;
};

export type FramesUse = {
  /** Over all areas, for each year of the period. */
  readonly years: readonly FrameUse[];
  /** For each area that has a frame in any year, in the order of the plans. */
  readonly areas: readonly { readonly area: string; readonly name: string; readonly years: readonly FrameUse[] }[];
};

/**
 * What is used and left of each frame if these initiatives get money; without `funded`, those that do as the meeting
 * stands.
 */
export function framesUse(state: MeetingState, funded?: ReadonlySet<InitiativeId>): FramesUse {
  const now = fundedIn(state);
  const used = !funded && now.rule === 'list' ? usedAbove(state) : usedBy(state, funded ?? now.funded);
  const useOf =
    (area: string | null) =>
    (year: string): FrameUse => {
      const frame = frameIn(state, { year, area })?.value ?? null;
      const sum = used.get(area === null ? year : `${area} ${year}`) ?? 0;
      return { year, frame, used: sum, left: frame === null ? null : frame - sum };
    };
  const areas = [...state.areas].map(([area, name]) => ({ area, name, years: state.period.map(useOf(area)) }));
  return {
    years: state.period.map(useOf(null)),
    areas: areas.filter(({ years }) => years.some(({ frame }) => frame !== null)),
  };
}

function usedBy({ initiatives }: MeetingState, funded: ReadonlySet<InitiativeId>): ReadonlyMap<string, Kronor> {
  const used = new Map<string, Kronor>();
  for (const id of funded) {
    const initiative = initiatives.get(id);
    if (!initiative) continue;
    for (const [year, kronor] of Object.entries(initiative.costs))
      for (const name of [year, `${initiative.area} ${year}`]) used.set(name, (used.get(name) ?? 0) + kronor);
  }
  return used;
}

/** The frames that more is committed against than there is, over all first; `name` is null for those over all. */
export function overCommitted(use: FramesUse): readonly (FrameUse & { readonly name: string | null })[] {
  const all = [{ name: null, years: use.years }, ...use.areas];
  return all.flatMap(({ name, years }) =>
    years.flatMap((one) => (one.left !== null && one.left < 0 ? [{ ...one, name }] : [])),
  );
}
