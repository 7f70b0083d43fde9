import type { Preparation } from '../../shared/meeting/preparation.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { openingOf, parks, roads } from '../meeting/plans.ts';

const { present, participants, agenda, model } = openingOf(parks, roads);

/** A meeting of two plans that is prepared whole. */
export const prepared: Preparation = {
  bodyId: null,
  body: 'Prioriteringsforum Stad',
  forum: 'prioritisation',
  profile: 'forum',
  seats: null,
  numbering: 'year',
  date: '2027-03-08',
  begins: '09:00',
  ends: '12:00',
  place: 'Rådhuset, Linden',
  plans: [parks, roads].map(hashOf),
  frames: [
    { year: '2027', area: null, amount: 5_000_000 },
    { year: '2027', area: 'parker', amount: 2_000_000 },
    { year: '2028', area: null, amount: null },
  ],
  model,
  agenda: [
    ...agenda.slice(0, 2),
    {
      id: 'c1',
      title: 'Belysning i parker',
      kind: 'carried',
      caseNumber: 'KS 2026/12',
      plan: null,
      carried: {
        meeting: 'a'.repeat(64),
        body: 'Tjänsteforum Parker',
        date: '2027-01-20',
        section: 7,
        how: 'referredBack',
        text: 'Kostnaderna utreds.',
      },
    },
  ],
  proposed: [],
  participants: [
    ...participants,
    { ...participants[0]!, id: 'cia', name: 'Cia Lo', role: 'member', duty: 'substitute', order: 2, group: 'Norra' },
    { ...participants[0]!, id: 'dan', name: 'Dan By', role: 'member', duty: 'substitute', order: 1, group: 'Södra' },
    { ...participants[0]!, id: 'ny', name: ' ' },
  ],
  present,
  firstSection: 12,
  note: 'Läs planerna i förväg.',
};
