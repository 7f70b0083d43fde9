import type { Duty, Participant } from '../../../shared/meeting/attendance/facts.ts';

/** What somebody is trusted with, as one choice. */
export const offices = ['none', 'chair', 'viceChair', 'secretary', 'approver'] as const;
export type Office = (typeof offices)[number];

export function officeOf({ role, isViceChair }: Participant): Office {
  return isViceChair ? 'viceChair' : role === 'member' || role === 'other' ? 'none' : role;
}

/** Somebody with another office; who has none is a member, or someone else who attends. */
export function withOffice(person: Participant, office: Office): Participant {
  if (office === officeOf(person)) return person;
  const role = office === 'none' || office === 'viceChair' ? plain(person.duty) : office;
  return { ...person, role, isViceChair: office === 'viceChair' };
}

/** Somebody who takes part as something else; only who was a member, or someone else, is another then. */
export function withDuty(person: Participant, duty: Duty): Participant {
  if (duty === person.duty) return person;
  const isPlain = person.role === 'member' || person.role === 'other';
  return { ...person, duty, role: isPlain ? plain(duty) : person.role };
}

/** As it is recorded: without spaces around, and with an order for substitutes alone. */
export function asRecorded(person: Participant): Participant {
  const { name, organisation, group, duty, order } = person;
  return {
    ...person,
    name: name.trim(),
    organisation: organisation.trim(),
    group: group.trim(),
    order: duty === 'substitute' && order !== null ? Math.round(order) : null,
  };
}

function plain(duty: Duty): 'member' | 'other' {
  return duty === 'attending' ? 'other' : 'member';
}
