import type { InitiativeId } from '../../plan/plan.ts';
import type { Candidate, FundingProblem } from '../../scoring/problem.ts';
import { criterionPoints, ranked } from '../queries.ts';
import { countedPoints } from '../scores/points.ts';
import type { MeetingInitiative, MeetingState, OpenState } from '../state.ts';
import type { FrameEntry } from './facts.ts';
import { framesIn } from './frame-in.ts';

/**
 * Who is to get money, as the meeting stands: the initiatives that stand, in the chair's order, with the points that
 * count now. Ties of one that was merged go to what it became, of one that was split to each of its parts.
 *
 * @param frames other frames than the meeting's, for a what-if
 */
export function problemOf(state: OpenState, frames: readonly FrameEntry[] = framesIn(state)): FundingProblem {
  const { model } = state.opening;
  const became = (id: InitiativeId): readonly InitiativeId[] => standingOf(state, id);
  return {
    candidates: ranked(state).map((initiative) => candidateOf(state, initiative, model.criteria)),
    years: state.period,
    model,
    frames: frames.flatMap(({ year, area, amount }) => (amount === null ? [] : [{ year, area, amount }])),
    dependencies: [...state.dependencies.values()].flatMap(({ initiative, needs, value }) =>
      value.holds
        ? pairs(became(initiative), needed(became(needs), needs)).map(([one, other]) => ({
            initiative: one,
            needs: other,
          }))
        : [],
    ),
    exclusions: [...state.exclusions.values()].flatMap(({ initiatives: [one, other], value }) =>
      value.holds ? pairs(became(one), became(other)) : [],
    ),
  };
}

function candidateOf(
  state: MeetingState,
  initiative: MeetingInitiative,
  criteria: readonly { readonly id: string }[],
): Candidate {
  // Names come from outside, `__proto__` too: nothing is written in an object by them.
  const points = new Map<string, number>();
  const given = new Map<string, [string, number][]>();
  for (const { id } of criteria) {
    const counted = criterionPoints(state, initiative, id);
    if (counted !== null) points.set(id, counted);
    for (const [participant, theirs] of countedPoints(state, initiative, id))
      given.set(participant, [...(given.get(participant) ?? []), [id, theirs]]);
  }
  const { id, area, costs, must } = initiative;
  return {
    id,
    area,
    costs,
    points: Object.fromEntries(points),
    given: Object.fromEntries([...given].map(([participant, theirs]) => [participant, Object.fromEntries(theirs)])),
    must: (must?.value ?? null) !== null,
  };
}

/** What an initiative is now: itself, what it was merged into, the parts it was split into; nothing if withdrawn. */
function standingOf(
  state: MeetingState,
  id: InitiativeId,
  seen: ReadonlySet<InitiativeId> = new Set(),
): readonly InitiativeId[] {
  const standing = state.initiatives.get(id)?.standing;
  if (!standing || seen.has(id)) return [];
  if (standing.is === 'standing') return [id];
  if (standing.is === 'withdrawn') return [];
  const next = standing.is === 'split' ? standing.parts : [standing.into];
  return next.flatMap((one) => standingOf(state, one, new Set([...seen, id])));
}

/** What is needed and is no longer there stays needed, so that who needs it is told. */
function needed(became: readonly InitiativeId[], id: InitiativeId): readonly InitiativeId[] {
  return became.length === 0 ? [id] : became;
}

function pairs(ones: readonly string[], others: readonly string[]): [string, string][] {
  return ones.flatMap((one) => others.flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])));
}
