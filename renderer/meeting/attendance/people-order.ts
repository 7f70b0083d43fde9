import type { Duty } from '../../../shared/meeting/attendance/facts.ts';
import type { Presence } from '../../../shared/meeting/attendance/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export type PeopleGroup = { readonly duty: Duty; readonly people: readonly Presence[] };

const duties: readonly Duty[] = ['serving', 'substitute', 'attending'];

/** Those who take part by what they do: members, substitutes in the order they step in, others. No group is empty. */
export function peopleByDuty({ participants }: Pick<MeetingState, 'participants'>): readonly PeopleGroup[] {
  const everyone = [...participants.values()];
  return duties.flatMap((duty) => {
    const people = everyone.filter(({ participant }) => participant.duty === duty);
    const inTurn = (a: Presence, b: Presence): number =>
      (a.participant.order ?? Infinity) - (b.participant.order ?? Infinity) || 0;
    return people.length === 0 ? [] : [{ duty, people: duty === 'substitute' ? people.toSorted(inTurn) : people }];
  });
}
