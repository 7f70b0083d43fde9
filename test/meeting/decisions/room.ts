import type { Command } from '../../../shared/meeting/commands.ts';
import type { motionKinds } from '../../../shared/meeting/decisions/facts.ts';
import { Laptop } from '../given.ts';
import { openingOf, parks, versionsOf } from '../plans.ts';

const person = {
  organisation: '',
  isViceChair: false,
  group: '',
  duty: 'serving',
  order: null,
  role: 'member',
} as const;

/** A body that votes: Anna chairs, Bo keeps the minutes, Cia, Dan (vice chair) and Eva are members, Fia a substitute. */
export function votingRoom(profile: 'notes' | 'forum' | 'board' = 'forum'): Laptop {
  const opening = openingOf(parks);
  const people = [
    ...opening.participants,
    { ...person, id: 'cia', name: 'Cia Lo' },
    { ...person, id: 'dan', name: 'Dan By', isViceChair: true },
    { ...person, id: 'eva', name: 'Eva Ro' },
    { ...person, id: 'fia', name: 'Fia Ny', duty: 'substitute' as const, order: 1 },
  ];
  const present = people.map(({ id }) => id);
  return new Laptop('chair', versionsOf(parks)).open({ ...opening, profile, participants: people, present });
}

/** A motion on the ranking. */
export function motion(id: string, kind: (typeof motionKinds)[number], by: string[] = []): Command {
  return { type: 'make-motion', motion: id, item: 'ranking', kind, clauses: [`att ${id}`], by };
}

/** A vote between two, called on the ranking. */
export function vote(
  yes: string | null,
  no: string | null,
  method: 'rollCall' | 'counted' = 'rollCall',
  id = 'v',
): Command {
  return { type: 'call-vote', vote: id, item: 'ranking', method, yes, no, by: '' };
}

export function ballot(participant: string, said: 'yes' | 'no' | 'abstain', id = 'v'): Command {
  return { type: 'cast-ballot', vote: id, participant, ballot: said };
}

type Decide = Extract<Command, { type: 'decide' }>;

export function decision(some: Partial<Decide> = {}): Command {
  return {
    type: 'decide',
    item: 'ranking',
    clauses: ['att bifalla'],
    outcome: 'approved',
    reason: '',
    to: '',
    until: null,
    motion: null,
    isImmediate: false,
    passedOn: [],
    extracts: [],
    ...some,
  };
}

export function reservation(...by: string[]): Command {
  return { type: 'record-note', note: 'r', item: 'ranking', kind: 'reservation', by, text: '' };
}

/** Out of the ranking for jäv. */
export function recusal(participant: string): Command {
  return {
    type: 'declare-recusal',
    item: 'ranking',
    participant,
    reason: 'Släkt med den som söker.',
    substitute: null,
  };
}
