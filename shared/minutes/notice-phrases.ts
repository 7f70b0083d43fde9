import { formatter } from '../language/format.ts';
import type { Carried } from '../meeting/agenda/facts.ts';
import type { Forum } from '../meeting/opened.ts';

const format = formatter('sv');
const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' });

/** The fixed words of a notice of a meeting; Swedish, as minutes are. */
export const noticePhrases = {
  kind: 'Kallelse',
  dated: 'Mötesdatum',
  body: 'Organ',
  time: 'Tid',
  place: 'Plats',
  called: 'Kallade',
  substitutes: 'Ersättare',
  others: 'Övriga',
  note: 'Meddelande',
  agenda: 'Dagordning',
  agendaTable: 'Ärenden i ordning',
  item: 'Ärende',
  caseNumber: 'Diarienummer',
  plans: 'Planer som behandlas',
  planTable: 'Versioner som mötet utgår från',
  plan: 'Plan',
  area: 'Område',
  version: 'Version',
  initiatives: 'Initiativ',
  frames: 'Ekonomiska ramar',
  frameTable: 'Tkr per år',
  frame: 'Ram',
  over: 'Alla områden',
  year: 'År',
  model: 'Bedömningskriterier',
  absence: 'Den som inte kan komma meddelar sekreteraren i god tid, så att en ersättare kan kallas.',
} as const;

const carriedWords: Readonly<Record<Carried['how'], string>> = {
  passedOn: 'Medskick',
  referredBack: 'Återremiss',
  tabled: 'Bordlagt',
};

export const noticeSentences = {
  /** `måndagen den 8 mars 2027, klockan 09.00–12.00`; times are `HH:MM`, `''` where none is given. */
  when: (day: string, begins: string, ends: string): string => {
    const date = `${weekday.format(new Date(`${day}T00:00:00Z`))}en den ${format.date(day)}`;
    const clock = [begins, ends].filter(Boolean).map((time) => time.replace(':', '.'));
    return clock.length === 0 || begins === '' ? date : `${date}, klockan ${clock.join('–')}`;
  },
  carried: ({ how, body, date, section, text }: Carried): string => {
    const from = `${carriedWords[how]} från ${body} ${format.date(date)}${section === null ? '' : `, § ${section}`}`;
    return text === '' ? from : `${from}: ${text}`;
  },
  criterion: (name: string, weight: number): string => `${name}, vikt ${format.score(weight)}`,
  points: (maximum: number): string => `Varje kriterium får 0–${maximum} poäng.`,
  title: (body: string, forum: Forum): string =>
    forum === 'board' || forum === 'executive' ? `Sammanträde med ${body}` : `Möte med ${body}`,
};
