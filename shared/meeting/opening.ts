import { initiativeTotals } from '../plan/totals.ts';
import type { Initiative, Plan } from '../plan/plan.ts';
import { asItem } from './agenda/evolve.ts';
import { aside } from './aside.ts';
import { asParticipant, presenceOf } from './attendance/evolve.ts';
import { untouched } from './decisions/state.ts';
import type { FactOf } from './facts.ts';
import { asMet } from './initiatives/as-met.ts';
import type { Context } from './parts.ts';
import type { MeetingInitiative, MeetingOperation, MeetingState } from './state.ts';

type Opened = FactOf<'meeting.opened.2'>;

/**
 * A meeting begins: the agenda, those present, and the initiatives of its plans in their order. A second opening is set
 * aside, and so is this one, beside opening the meeting, where a plan version that it names is not here.
 */
export function open(
  before: MeetingState,
  operation: MeetingOperation,
  any: FactOf<'meeting.opened.1'> | Opened,
  context: Context,
): MeetingState {
  if (before.opening) return aside(before, operation, 'second-opening', context.drafts);
  const fact = any.type === 'meeting.opened.2' ? any : inNewWords(any, operation.device);
  const met = fact.plans.flatMap((hash) => {
    const version = context.versions.get(hash);
    return version ? [{ hash, plan: version.plan }] : [];
  });
  const state = met.length < fact.plans.length ? aside(before, operation, 'unknown-target', context.drafts) : before;
  const initiatives = new Map<string, MeetingInitiative>();
  for (const { hash, plan } of met)
    for (const initiative of plan.initiatives)
      if (!initiatives.has(initiative.id)) initiatives.set(initiative.id, asPlanned(initiative, hash, plan));
  const years = new Set(met.flatMap(({ plan }) => plan.period.map(String)));
  const { type: _, agenda, participants, present, frames, chairDevice, ...opening } = fact;
  const by = operation.id;
  const recorded = <T>(value: T) => ({ value, by, rivals: [] });
  return {
    ...state,
    opening: { ...opening, by, at: operation.at, wording: any.type === 'meeting.opened.2' ? 2 : 1 },
    agenda,
    items: new Map(agenda.map(({ id }) => [id, untouched])),
    participants: new Map(participants.map((one) => [one.id, presenceOf(one, present.includes(one.id), [])])),
    period: [...years].sort(),
    planAreas: new Map(met.map(({ hash, plan }) => [hash, plan.areaId])),
    planParts: new Set(met.flatMap(({ plan }) => plan.initiatives.flatMap(partNames))),
    areas: new Map(met.map(({ plan }) => [plan.areaId, plan.area])),
    frames: new Map(frames.flatMap(({ year, area, amount }) => (area === null ? [[year, recorded(amount)]] : []))),
    areaFrames: new Map(
      frames.flatMap(({ year, area, amount }) => (area === null ? [] : [[`${area} ${year}`, recorded(amount)]])),
    ),
    chairDevice: any.type === 'meeting.opened.2' ? recorded(chairDevice) : null,
    initiatives,
    ranking: [...initiatives.keys()],
  };
}

/** An opening of an older wording: everyone was there, and any device may close. */
function inNewWords({ type: _, ...fact }: FactOf<'meeting.opened.1'>, device: string): Opened {
  return {
    type: 'meeting.opened.2',
    ...fact,
    agenda: fact.agenda.map(asItem),
    participants: fact.participants.map(asParticipant),
    present: fact.participants.map(({ id }) => id),
    seats: null,
    frames: [],
    chairDevice: device,
  };
}

function partNames({ parts }: Initiative): string[] {
  return parts.flatMap((part) => [part.id, ...partNames(part)]);
}

function asPlanned(initiative: Initiative, hash: string, plan: Plan): MeetingInitiative {
  const { id, number, priority, title, sections } = initiative;
  const stated = { title, costs: initiativeTotals(initiative), sections };
  return asMet({ id, number, plan: hash, area: plan.areaId, priority, stated, origin: { from: 'plan' } });
}
