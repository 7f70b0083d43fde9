import type { Participant } from '../../../shared/meeting/attendance/facts.ts';

// What people bring to the demonstration's meeting. Minutes are Swedish by law and custom, so these are too.

export const supporter = 'Äldreförvaltningen';
export const doubter = 'Servicenämnden';
export const place = 'Sammanträdesrum Linden';

/** Who takes part in the decisions; the secretary is there for something else. */
const serves = { isViceChair: false, group: '', duty: 'serving', order: null } as const;

export const chair: Participant = {
  ...serves,
  id: 'ordforande',
  name: 'Astrid Holm',
  role: 'chair',
  organisation: 'Stadsledningskontoret',
};
export const approver: Participant = {
  ...serves,
  id: 'justerare',
  name: 'Leila Haddad',
  role: 'approver',
  organisation: 'Utbildningsförvaltningen',
};
export const participants: readonly Participant[] = [
  chair,
  {
    ...serves,
    duty: 'attending',
    id: 'sekreterare',
    name: 'Jonas Wiberg',
    role: 'secretary',
    organisation: 'Stadsledningskontoret',
  },
  approver,
  { ...serves, id: 'ledamot-1', name: 'Per Nyström', role: 'member', organisation: supporter },
  { ...serves, id: 'ledamot-2', name: 'Sara Öhman', role: 'member', organisation: doubter },
];

export const bodyFor = (area: string): string => `Prioriteringsforum ${area}`;

export const support =
  'Nyttan är stor för många förvaltningar och går att följa upp redan under första året. Förvaltningen tillstyrker initiativet.';
export const doubt =
  'Behovet är inte tillräckligt beskrivet och kostnaden för drift saknas. Initiativet får återkomma till nästa års planering med ett fullständigt underlag.';

export const approverClause = `utse ${approver.name} att tillsammans med ordföranden justera protokollet`;
export const frameClause = (year: string, tkr: string): string => `fastställa ramen för ${year} till ${tkr} tkr`;
export const rankingClauses = (area: string): string[] => [
  `fastställa rangordningen av utvecklingsinitiativen för ${area} enligt tabellen`,
  'överlämna planen till beslutsforum',
];
