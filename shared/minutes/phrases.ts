import { formatter } from '../language/format.ts';
import type { Role } from '../meeting/attendance/facts.ts';
import type { Kronor } from '../plan/money.ts';

const format = formatter('sv');
const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' });

/** The fixed words of minutes. A protokoll is Swedish by law and custom, so these stand in no catalogue. */
export const phrases = {
  kind: { notes: 'Minnesanteckningar', forum: 'Protokoll', board: 'Protokoll' },
  draft: 'utkast',
  date: { notes: 'Mötesdatum', forum: 'Mötesdatum', board: 'Sammanträdesdatum' },
  decision: 'Beslut',
  signatures: 'Underskrifter',
  signedDigitally: 'Skrivs under digitalt. Underskrifterna visas i läsarens signaturpanel.',
  replaced: 'Tecken som inte kan återges har ersatts med □',
  made: 'Framställt',
  attachments: 'Bilagor i filen',
  placeAndTime: 'Plats och tid',
  deciding: { notes: 'Deltagare', forum: 'Beslutande', board: 'Beslutande' },
  others: 'Övriga närvarande',
  absent: 'Frånvarande',
  approvers: 'Justerare',
  sections: 'Paragrafer',
  basis: 'Underlag',
  frames: 'Ramar, tkr',
  frameUse: 'Ram och använt ovanför strecket, tkr',
  ranking: 'Rangordning',
  rankingTable: 'Initiativ i rangordning, tkr',
  sum: 'Summa',
  columns: {
    place: 'Plats',
    priority: 'Prio',
    number: 'Nr',
    initiative: 'Initiativ',
    area: 'Område',
    score: 'Poäng',
    accumulated: 'Ack.',
    year: 'År',
    frame: 'Ram',
    used: 'Använt',
    left: 'Kvar',
  },
  unplaced: 'Nedtecknat utanför dagordningen',
  noDecision: 'Inget beslut nedtecknades.',
  notHandled: 'Ärendet behandlades inte.',
  conflict: 'Oförenliga uppgifter',
  contested: 'Två eller flera beslut är nedtecknade utan kännedom om varandra. Ordföranden avgör vilket som gäller.',
  unsettled: 'Olösta händelser',
  annex: 'Tillkommet efter mötet',
} as const;

/** The role after a name; null where the place in the minutes says enough. */
export const roleWords: Readonly<Record<Role, string | null>> = {
  chair: 'ordförande',
  secretary: 'sekreterare',
  approver: 'justerare',
  member: null,
  other: null,
};

/** Sentences of minutes. Days are ISO, instants UTC (shown as the clock stood in Sweden), amounts whole kronor. */
export const sentences = {
  placeAndTime: (place: string, day: string, start: string, end: string | null): string => {
    const time = end === null ? `klockan ${format.time(start)}` : `klockan ${format.time(start)}–${format.time(end)}`;
    return [place, `${weekday.format(new Date(`${day}T00:00:00Z`))}en den ${format.date(day)}`, time]
      .filter(Boolean)
      .join(', ');
  },
  arrived: (at: string): string => `kom klockan ${format.time(at)}`,
  left: (at: string): string => `gick klockan ${format.time(at)}`,
  opened: (chair: string | null, at: string): string =>
    chair === null
      ? `Mötet öppnas klockan ${format.time(at)}.`
      : `Ordföranden ${chair} förklarar mötet öppnat klockan ${format.time(at)}.`,
  closed: (chair: string | null, at: string): string =>
    chair === null
      ? `Mötet avslutas klockan ${format.time(at)}.`
      : `Ordföranden ${chair} förklarar mötet avslutat klockan ${format.time(at)}.`,
  approvers: (names: readonly string[]): string => `Justerare är ${listed(names)}.`,
  lead: (body: string): string => `${body} beslutar`,
  basis: (title: string, version: string, day: string | null): string =>
    [title, version && `version ${version}`, day !== null && format.date(day)].filter(Boolean).join(', '),
  plans: (titles: readonly string[], period: readonly string[]): string =>
    titles.length > 2 ? ['Tjänsteplaner', years(period)].filter(Boolean).join(' ') : listed(titles),
  model: (version: number, maximum: number, criteria: readonly { name: string; weight: number }[]): string => {
    const weighted = criteria.map(({ name, weight }) => `${name.toLocaleLowerCase('sv')} (vikt ${weight})`);
    return `Initiativen poängsätts efter modell ${version} med 0–${maximum} poäng för ${listed(weighted)}.`;
  },
  initiative: (number: string, title: string): string => `Initiativ ${number}, ${title}`,
  cut: (year: string, frame: Kronor, left: Kronor, short: Kronor | null): string => {
    const ends =
      short === null
        ? `Alla initiativ ryms inom ramen ${format.tkr(frame)} tkr för ${year}.`
        : `Ramen ${format.tkr(frame)} tkr för ${year} slutar här.`;
    const next = short === null ? '' : ` För nästa initiativ saknas ${format.tkr(short)} tkr.`;
    return `${ends} ${format.tkr(left)} tkr kvar.${next}`;
  },
  conflict: (what: string, shown: string, others: readonly string[]): string =>
    `${what}: ${shown} gäller här, men också ${listed(others)} är nedtecknat utan kännedom om det.`,
  conflictOfPlace: (what: string): string => `${what}: flyttat av flera utan kännedom om varandra.`,
  priorityOf: (title: string): string => `Prioritet för ${title}`,
  pointsOf: (title: string, criterion: string): string => `Poäng för ${title}, ${criterion.toLocaleLowerCase('sv')}`,
  frameOf: (year: string): string => `Ram för ${year}`,
  placeOf: (title: string): string => `Plats för ${title}`,
  unsettled: (count: number): string =>
    count === 1
      ? 'En händelse i loggen kunde inte föras in och väntar på ordföranden.'
      : `${format.count(count)} händelser i loggen kunde inte föras in och väntar på ordföranden.`,
  annex: (count: number): string =>
    count === 1
      ? 'En händelse kom in efter att mötet avslutades. Den finns i loggen och ändrar inte protokollet.'
      : `${format.count(count)} händelser kom in efter att mötet avslutades. De finns i loggen och ändrar inte protokollet.`,
} as const;

function years(period: readonly string[]): string {
  return [...new Set([period.at(0), period.at(-1)])].filter(Boolean).join('–');
}

/** `a`, `a och b`, `a, b och c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}
