import { formatter } from '../language/format.ts';
import type { Participant } from '../meeting/attendance/facts.ts';
import { listed, roleWords } from './phrases.ts';

const format = formatter('sv');

/** The fixed words of who took part. Minutes are Swedish by law and custom, so these stand in no catalogue. */
export const attendancePhrases = {
  adjourned: 'Ajournering',
  servingSubstitutes: 'Tjänstgörande ersättare',
  otherSubstitutes: 'Ersättare som inte tjänstgör',
  quorum: 'Beslutförhet',
  approval: 'Justering',
  recusal: 'Jäv',
  viceChair: 'vice ordförande',
  duty: { serving: 'ledamot', substitute: 'ersättare', attending: 'övrig närvarande' },
  added: 'Tillkommer',
  struck: 'Utgår',
  agendaUnchanged: 'Dagordningen fastställs utan ändringar.',
  agendaChanged: 'Dagordningen fastställs med följande ändringar:',
  reordered: 'Ordningen mellan ärendena ändras.',
} as const;

/** Sentences of who took part. Instants are UTC (shown as the clock stood in Sweden). */
export const attendanceSentences = {
  /** `from` and `to` are null where someone served from the beginning, or to the end. */
  served: (substitute: string, member: string, from: string | null, to: string | null): string =>
    [`${substitute} för ${member}`, from && `från ${from}`, to && `till ${to}`].filter(Boolean).join(', '),
  servedFor: (substitute: string, member: string, section: string): string =>
    `${substitute} för ${member}, ${section} (jäv)`,
  at: (instant: string, section: string | null): string =>
    section === null ? `klockan ${format.time(instant)}` : `klockan ${format.time(instant)} (${section})`,
  came: (when: string): string => `kom ${when}`,
  went: (when: string): string => `gick ${when}`,
  chaired: (sections: readonly string[]): string => `ordförande ${sections.join(', ')}`,
  rest: (from: string, to: string | null, reason: string, section: string | null): string => {
    const time = to === null ? `från klockan ${format.time(from)}` : `klockan ${format.time(from)}–${format.time(to)}`;
    return [section === null ? time : `${time} (${section})`, reason].filter(Boolean).join(', ');
  },
  quorum: (present: number, seats: number, needed: number): string =>
    `${format.count(present)} av ${format.count(seats)} ledamöter tjänstgör när mötet öppnas. Minst ${format.count(needed)} krävs.`,
  noQuorum: (present: number, seats: number, needed: number): string =>
    `${format.count(present)} av ${format.count(seats)} ledamöter tjänstgjorde när beslutet fattades. Minst ${format.count(needed)} krävs, så mötet var inte beslutfört.`,
  recused: (name: string, reason: string, substitute: string | null): string =>
    [
      `${name} anmäler jäv och lämnar mötet under ärendet.`,
      reason && `Skäl: ${ended(reason)}`,
      substitute && `${substitute} tjänstgör i stället.`,
    ]
      .filter(Boolean)
      .join(' '),
  leads: (name: string): string => `Vice ordföranden ${name} leder mötet under ärendet.`,
  openedBy: (name: string, at: string): string =>
    `Vice ordföranden ${name} förklarar mötet öppnat klockan ${format.time(at)}.`,
  approvers: (names: readonly string[], when: string): string =>
    [`Justerare är ${listed(names)}.`, when && `Justering: ${ended(when)}`].filter(Boolean).join(' '),
  /** All that is told of who somebody is, where two have told it otherwise. */
  someone: ({ name, role, isViceChair, duty, order, group, organisation }: Participant): string =>
    [
      name,
      roleWords[role],
      isViceChair && attendancePhrases.viceChair,
      attendancePhrases.duty[duty] + (order === null ? '' : ` nummer ${order}`),
      group && `grupp ${group}`,
      organisation,
    ]
      .filter(Boolean)
      .join(', '),
  added: (section: string, title: string): string => `${section} ${title} tillkommer.`,
  struck: (title: string, reason: string): string => [title, reason].filter(Boolean).join(', '),
  strikes: (title: string, reason: string): string =>
    [`${title} utgår.`, reason && `Skäl: ${ended(reason)}`].filter(Boolean).join(' '),
  correctionOf: (name: string): string => `Uppgifter om ${name}`,
  standInOf: (name: string): string => `Ersättare för ${name}`,
  reasonOf: (name: string): string => `Skäl till jäv för ${name}`,
  nameOf: (section: string): string => `Rubrik för ${section}`,
  approversOf: 'Val av justerare',
} as const;

/** A name as minutes give it: `Anna Ek (S)`. */
export function nameWithGroup({ name, group }: Participant): string {
  return group === '' ? name : `${name} (${group})`;
}

/** A remark as a sentence of its own. */
function ended(remark: string): string {
  return /[.!?]$/.test(remark) ? remark : `${remark}.`;
}
