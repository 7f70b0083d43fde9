import type { Called } from '../../../shared/meeting/preparation.ts';
import { someone } from './new-preparation.ts';
import { pastedPeople } from './person-words.ts';

/** The people of a table, in their order, and who of them is expected when the meeting opens. */
export type People = { readonly participants: readonly Called[]; readonly present: readonly string[] };

/** The most that a meeting takes. */
export const mostPeople = 500;

export function withPerson(people: People, person: Called): People {
  return { ...people, participants: people.participants.map((one) => (one.id === person.id ? person : one)) };
}

export function withPresent(people: People, id: string, isPresent: boolean): People {
  const others = people.present.filter((one) => one !== id);
  return { ...people, present: isPresent ? [...others, id] : others };
}

/** A new member after someone, or last; null where there is no room. */
export function withNew(people: People, after: string | null): { readonly people: People; readonly id: string } | null {
  if (people.participants.length >= mostPeople) return null;
  const person = someone('member');
  const participants = [...people.participants];
  const at = participants.findIndex(({ id }) => id === after);
  participants.splice(at < 0 ? participants.length : at + 1, 0, person);
  return { people: { participants, present: [...people.present, person.id] }, id: person.id };
}

/** The people without one; and whose turn focus is then. */
export function without(people: People, id: string): { readonly people: People; readonly next: string | null } {
  const at = people.participants.findIndex((one) => one.id === id);
  const participants = people.participants.filter((one) => one.id !== id);
  const next = participants[Math.min(at, participants.length - 1)]?.id ?? null;
  return { people: { participants, present: people.present.filter((one) => one !== id) }, next };
}

export function moved(people: People, id: string, steps: number): People {
  const from = people.participants.findIndex((one) => one.id === id);
  const to = Math.max(0, Math.min(people.participants.length - 1, from + steps));
  const person = people.participants[from];
  if (!person || to === from) return people;
  const participants = people.participants.filter((one) => one.id !== id);
  participants.splice(to, 0, person);
  return { ...people, participants };
}

/** Lines that were pasted in someone's name: the first is theirs, the others become members below. */
export function withPasted(people: People, at: string, text: string): People | null {
  const lines = pastedPeople(text);
  if (lines.length < 2) return null;
  const index = people.participants.findIndex(({ id }) => id === at);
  const before = people.participants.slice(0, index);
  const after = people.participants.slice(index + 1);
  const own = people.participants[index];
  const room = mostPeople - before.length - after.length;
  const pasted = lines.slice(0, room).map((line, i) => ({ ...(i === 0 && own ? own : someone('member')), ...line }));
  const known = new Set(people.participants.map(({ id }) => id));
  const fresh = pasted.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return { participants: [...before, ...pasted, ...after], present: [...people.present, ...fresh] };
}
