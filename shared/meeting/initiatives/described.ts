import { initiativeTotals } from '../../plan/totals.ts';
import type { CostsByYear } from '../../plan/money.ts';
import type { Initiative, InitiativeId } from '../../plan/plan.ts';
import type { Versions } from '../parts.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import { sectionsOf } from './amendable.ts';

/**
 * An initiative as it stands in the meeting, in the form that a plan has it: amended, nominated and split ones too, also
 * those that stand no more. Null where it is not there. Its costs come to what the meeting says, year by year.
 */
export function describedInitiative(state: MeetingState, versions: Versions, id: InitiativeId): Initiative | null {
  const met = state.initiatives.get(id);
  if (!met) return null;
  const planned = versions.get(met.plan)?.plan.initiatives.find((one) => one.id === id) ?? null;
  return describedAs(met, met.origin.from === 'plan' ? planned : null);
}

/** What of a meeting's initiative its description is made of. */
export type Described = Pick<
  MeetingInitiative,
  'id' | 'number' | 'title' | 'priority' | 'costs' | 'stated' | 'amendments'
>;

/** The same, of one whose plan's own is at hand; null for one that no plan tells of. */
export function describedAs(met: Described, planned: Initiative | null): Initiative {
  const { id, number, title, priority } = met;
  const described = { id, number, title, priority: priority.value, sections: sectionsOf(met) };
  if (!planned) return { ...described, costs: { ...met.costs }, otherSections: [], parts: [] };
  const { costs, parts } = planned;
  const whole = { ...planned, ...described };
  if (sameAmounts(initiativeTotals(planned), met.costs)) return whole;
  const empty = Object.fromEntries(Object.keys(costs).map((year) => [year, null]));
  const amended: CostsByYear = { ...empty, ...met.costs };
  // Where an initiative states nothing its parts would count instead, and the meeting took that away.
  return { ...whole, costs: amended, parts: Object.keys(met.costs).length === 0 ? parts.map(uncosted) : parts };
}

function uncosted(part: Initiative): Initiative {
  const costs = Object.fromEntries(Object.keys(part.costs).map((year) => [year, null]));
  return { ...part, costs, parts: part.parts.map(uncosted) };
}

function sameAmounts(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const years = Object.keys(one);
  return years.length === Object.keys(other).length && years.every((year) => one[year] === other[year]);
}
