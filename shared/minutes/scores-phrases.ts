import { formatter } from '../language/format.ts';
import type { OrderRule } from '../meeting/scores/facts.ts';
import { listed } from './phrases.ts';

const format = formatter('sv');
const initiatives = (count: number): string => (count === 1 ? 'ett initiativ' : `${count} initiativ`);

const ruleWords: Readonly<Record<OrderRule, string>> = {
  score: 'vägt medel av poängen, högst först',
  scorePerKrona: 'vägt medel av poängen per krona, högst först',
  priority: 'prioritet, 1 först',
  scenario: 'ett scenario',
};

export const scoresWords = {
  scoring: 'Poängsättning',
  table:
    'Poäng per kriterium. Mötets gemensamma poäng, annars deltagarnas medel; inom parentes deltagarnas lägsta och högsta',
  number: 'Nr',
  initiative: 'Initiativ',
  apart: 'Deltagarnas poäng låg isär',
  overrides: 'Placeringar som ordföranden gjort med skäl',
  unexplained: 'Flyttade från poängens ordning utan antecknat skäl',
} as const;

export const scoresSentences = {
  /** Which initiatives the meeting gave points together, and for how many participants did. */
  how: (together: number, people: readonly string[], byPeople: number): string =>
    [
      together > 0 ? `Mötet gav ${initiatives(together)} gemensamma poäng.` : '',
      byPeople > 0 ? `${listed(people)} gav egna poäng till ${initiatives(byPeople)}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  revealed: (name: string, begun: string): string =>
    `Poängrundan ${name} började ${format.time(begun)} och var dold tills alla poäng visades samtidigt.`,
  cancelled: (name: string, begun: string): string =>
    `Poängrundan ${name} började ${format.time(begun)} och avbröts. Dess poäng räknas inte.`,
  goesOn: (name: string, begun: string): string =>
    `Poängrundan ${name} började ${format.time(begun)} och har inte visats. Dess poäng räknas inte.`,
  apart: (number: string, title: string, criteria: readonly string[]): string =>
    `Initiativ ${number}, ${title}: ${listed(criteria.map((name) => name.toLocaleLowerCase('sv')))}`,
  apartFrom: (range: number, deviation: number): string =>
    `Skillnaden mellan högsta och lägsta poäng var minst ${number(range)} eller standardavvikelsen minst ${number(deviation)}.`,
  ordered: (rule: OrderRule): string => `Hela listan ordnades efter ${ruleWords[rule]}.`,
  placed: (place: number, numbered: string, title: string): string => `Plats ${place}, initiativ ${numbered}, ${title}`,
  because: (placed: string, reason: string): string => `${placed}: ${reason}`,
  givenBy: (title: string, name: string, criterion: string): string =>
    `Poäng som ${name} gav ${title} för ${criterion.toLocaleLowerCase('sv')}`,
  endOf: (name: string): string => `Hur poängrundan ${name} slutade`,
  ends: { revealed: 'visad', cancelled: 'avbruten' },
  ruleOf: 'Vad hela listan ordnades efter',
  rule: (rule: OrderRule): string => ruleWords[rule],
} as const;

function number(value: number): string {
  return Number.isInteger(value) ? `${value}` : format.score(value);
}
