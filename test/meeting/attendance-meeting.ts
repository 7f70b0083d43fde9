import type { Participant } from '../../shared/meeting/attendance/facts.ts';
import { Laptop } from './given.ts';
import { openingOf, parks, versionsOf } from './plans.ts';

/** Someone of a body, a member without a group unless told otherwise. */
export function someone(id: string, name: string, more: Partial<Participant> = {}): Participant {
  return {
    id,
    name,
    role: 'member',
    isViceChair: false,
    organisation: '',
    group: '',
    duty: 'serving',
    order: null,
    ...more,
  };
}

/** Three members, two of them in group A, and three substitutes, of whom the second is in group A too. */
export const members: readonly Participant[] = [
  someone('anna', 'Anna Ek', { role: 'chair', group: 'A' }),
  someone('vera', 'Vera Ask', { isViceChair: true, group: 'B' }),
  someone('cia', 'Cia Lo', { group: 'A' }),
];
export const substitutes: readonly Participant[] = [
  someone('dan', 'Dan By', { duty: 'substitute', group: 'B', order: 1 }),
  someone('eva', 'Eva Ro', { duty: 'substitute', group: 'A', order: 3 }),
  someone('fia', 'Fia Mo', { duty: 'substitute', group: 'C', order: 2 }),
];
const secretary = someone('bo', 'Bo Al', { role: 'secretary', duty: 'attending' });

/** A meeting of a board with three members and three substitutes, everyone there but for `away`. */
export function boardWithout(...away: string[]): Laptop {
  const participants = [...members, ...substitutes, secretary];
  const present = participants.map(({ id }) => id).filter((id) => !away.includes(id));
  const opening = { ...openingOf(parks), profile: 'board' as const, participants, present };
  return new Laptop('chair', versionsOf(parks)).open(opening);
}
