import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { Presence } from '../attendance/state.ts';
import type { GivenPoints, Round } from './state.ts';

type Rounds = Pick<MeetingState, 'rounds'>;

/** Everything a participant gave an initiative for a criterion, as it came. */
export function givingsOf(
  { given }: Pick<MeetingInitiative, 'given'>,
  participant: string,
  criterion: string,
): readonly GivenPoints[] {
  const theirs = Object.hasOwn(given, participant) ? given[participant] : undefined;
  return (theirs && Object.hasOwn(theirs, criterion) ? theirs[criterion] : undefined) ?? [];
}

/** The list with one giving more: what it takes the place of for good goes, the rest may show again (SPEC M12). */
export function give(
  before: readonly GivenPoints[],
  { points, round, by }: Omit<GivenPoints, 'over'>,
  knew: (later: string, earlier: string) => boolean,
): readonly GivenPoints[] {
  const known = new Set(before.filter((one) => knew(by, one.by)).map((one) => one.by));
  const left = before.filter((one) => !(known.has(one.by) && (round === null || round === one.round)));
  return [...left, { points, round, by, over: left.filter((one) => known.has(one.by)).map((one) => one.by) }];
}

/** Those that stand and are not hidden: the last counts, others are its rivals. */
export function shownOf(givings: readonly GivenPoints[], { rounds }: Rounds): readonly GivenPoints[] {
  if (givings.length === 0) return givings;
  const open = givings.filter(({ round }) => round === null || rounds.get(round)?.ended?.value === 'revealed');
  return open.length < 2 ? open : open.filter(({ by }) => !open.some(({ over }) => over.includes(by)));
}

/** Points that participants gave for a criterion and that count now, by participant. */
export function countedPoints(
  state: Rounds,
  initiative: Pick<MeetingInitiative, 'given'>,
  criterion: string,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const participant of Object.keys(initiative.given)) {
    const points = shownOf(givingsOf(initiative, participant, criterion), state).at(-1)?.points ?? null;
    if (points !== null) counted.set(participant, points);
  }
  return counted;
}

/** What a participant gave in a round, hidden or not; null where they took it back or gave none. */
export function givenInRound(
  initiative: Pick<MeetingInitiative, 'given'>,
  participant: string,
  criterion: string,
  round: string,
): number | null {
  return givingsOf(initiative, participant, criterion).findLast((one) => one.round === round)?.points ?? null;
}

/** The meeting's own points for a criterion; null where it has given none. */
export function consensusPoints({ points }: Pick<MeetingInitiative, 'points'>, criterion: string): number | null {
  return (Object.hasOwn(points, criterion) ? points[criterion]?.value : null) ?? null;
}

/** Whether someone's points count: who serves, also in another's place, and members who attend. */
export function givesPoints({ participant: { duty, role }, servesFor }: Presence): boolean {
  return duty === 'serving' || servesFor !== null || (duty === 'attending' && role === 'member');
}

/** The round that goes on, whose points are hidden; null where none does. */
export function openRound({ rounds }: Rounds): Round | null {
  return [...rounds.values()].findLast(({ ended }) => ended === null) ?? null;
}
