import type { InitiativeId, Priority } from '../../plan/plan.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { Origin, Stated } from './state.ts';

export type Came = {
  readonly id: InitiativeId;
  readonly number: string;
  /** The hash of its plan version. */
  readonly plan: string;
  readonly area: string;
  readonly priority: Priority;
  readonly stated: Stated;
  readonly origin: Origin;
};

/** An initiative as it comes to the meeting, before anything is done to it. */
export function asMet({ id, number, plan, area, priority, stated, origin }: Came): MeetingInitiative {
  return {
    id,
    number,
    title: stated.title,
    plan,
    area,
    costs: stated.costs,
    stated,
    amendments: {},
    standing: { is: 'standing', by: null },
    standingRivals: [],
    origin,
    absorbed: [],
    must: null,
    priority: { value: priority, by: null, rivals: [] },
    points: {},
    given: {},
    moved: null,
    override: null,
  };
}

/** Whether nothing in the meeting and its plans is called so. */
export function isFree({ initiatives, planParts }: MeetingState, id: InitiativeId): boolean {
  return !initiatives.has(id) && !planParts.has(id);
}

/** Whether the id is that of this number in this area: `parker/4`, or one told apart from others, `parker/4#2`. */
export function isNamed(id: InitiativeId, area: string, number: string): boolean {
  return id.replace(/#\d+$/, '') === `${area}/${number}`;
}
