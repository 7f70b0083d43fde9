import { initiativeTotals } from '../plan/totals.ts';
import type { Initiative } from '../plan/plan.ts';
import { aside } from './aside.ts';
import type { Context } from './evolve.ts';
import type { FactOf } from './facts.ts';
import type { MeetingInitiative, MeetingOperation, MeetingState } from './state.ts';

/**
 * A meeting begins: the agenda, those present, and the initiatives of its plans in their order. A second opening is set
 * aside, and so is this one, beside opening the meeting, where a plan version that it names is not here.
 */
export function open(
  before: MeetingState,
  operation: MeetingOperation,
  fact: FactOf<'meeting.opened.1'>,
  context: Context,
): MeetingState {
  if (before.opening) return aside(before, operation, 'second-opening', context.drafts);
  const met = fact.plans.flatMap((hash) => {
    const version = context.versions.get(hash);
    return version ? [{ hash, plan: version.plan }] : [];
  });
  const state = met.length < fact.plans.length ? aside(before, operation, 'unknown-target', context.drafts) : before;
  const initiatives = new Map<string, MeetingInitiative>();
  for (const { hash, plan } of met)
    for (const initiative of plan.initiatives)
      if (!initiatives.has(initiative.id)) initiatives.set(initiative.id, asMet(initiative, hash));
  const years = new Set(met.flatMap(({ plan }) => plan.period.map(String)));
  const { type: _, agenda, participants, ...opening } = fact;
  return {
    ...state,
    opening: { ...opening, by: operation.id, at: operation.at },
    agenda,
    items: new Map(agenda.map(({ id }) => [id, { decisions: [], recorded: [], choices: [], begunAt: null }])),
    participants: new Map(
      participants.map((participant) => [participant.id, { participant, present: true, changes: [] }]),
    ),
    period: [...years].sort(),
    initiatives,
    ranking: [...initiatives.keys()],
  };
}

function asMet(initiative: Initiative, plan: string): MeetingInitiative {
  return {
    id: initiative.id,
    number: initiative.number,
    title: initiative.title,
    plan,
    costs: initiativeTotals(initiative),
    priority: { value: initiative.priority, by: null, rivals: [] },
    points: {},
    moved: null,
  };
}
