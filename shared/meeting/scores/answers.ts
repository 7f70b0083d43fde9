import type { Participant } from '../attendance/facts.ts';
import { isRecused } from '../attendance/queries.ts';
import type { Presence } from '../attendance/state.ts';
import { SharedMap } from '../shared-map.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import { givesPoints } from './points.ts';

/** How many points each participant has given in a round, by participant; who has given none is not there. */
export type Answers = ReadonlyMap<string, number>;
type Known = { readonly initiatives: MeetingState['initiatives']; readonly round: string; readonly answers: Answers };

let last: Known | null = null;

/** Who has answered in a round, and how much, without what: counted on from the last time that it was asked. */
export function answersIn({ initiatives }: Pick<MeetingState, 'initiatives'>, round: string): Answers {
  const between = last?.round === round ? SharedMap.between(last.initiatives, initiatives) : null;
  const answers = new Map(between ? last?.answers : []);
  const count = (initiative: MeetingInitiative | undefined, times: 1 | -1): void => {
    for (const [participant, given] of Object.entries(initiative?.given ?? {})) {
      const own = Object.values(given).filter((all) => isAnswered(all, round)).length;
      if (own > 0) answers.set(participant, (answers.get(participant) ?? 0) + times * own);
    }
  };
  if (between && last)
    for (const id of between) {
      count(last.initiatives.get(id), -1);
      count(initiatives.get(id), 1);
    }
  else for (const initiative of initiatives.values()) count(initiative, 1);
  for (const [participant, given] of answers) if (given === 0) answers.delete(participant);
  last = { initiatives, round, answers };
  return answers;
}

/**
 * Whom a round is counted by: those who have answered, and those whose answer it waits for, who are there, have points to
 * give and are not out of the item at hand (jäv). A round is of no item: the item at hand is the one it is held on.
 */
export function answeringIn(
  state: Pick<MeetingState, 'participants' | 'recusals' | 'currentItem'>,
  answers: Answers,
): readonly Participant[] {
  const isAwaited = (presence: Presence): boolean =>
    presence.present && givesPoints(presence) && !isRecused(state, state.currentItem, presence.participant.id);
  return [...state.participants.values()].flatMap((presence) =>
    answers.has(presence.participant.id) || isAwaited(presence) ? presence.participant : [],
  );
}

function isAnswered(all: MeetingInitiative['given'][string][string], round: string): boolean {
  return (all.findLast((one) => one.round === round)?.points ?? null) !== null;
}
