import { formatter } from '../language/format.ts';
import type { FundingRule } from '../meeting/funding/facts.ts';
import type { Kronor } from '../plan/money.ts';

const format = formatter('sv');

/** By which rule money was given, as minutes tell it. */
export const ruleWords: Readonly<Record<FundingRule, string>> = {
  list: 'ordförandens ordning: uppifrån tills ramen tar slut',
  score: 'poäng: högst först, det som inte ryms hoppas över',
  scorePerKrona: 'poäng per krona: högst först, det som inte ryms hoppas över',
  optimum: 'högsta möjliga poäng inom ramarna',
  equalShares: 'metoden för lika andelar',
  hand: 'val för hand',
};

export const fundingWords = {
  areaFrames: 'Ramar för områden, tkr',
  scenarios: 'Scenarier som jämfördes',
  adopted: 'Antaget scenario',
  noScenario: 'inget',
  area: 'Område',
  year: 'År',
  frame: 'Ram',
  used: 'Använt',
  left: 'Kvar',
  name: 'Scenario',
  rule: 'Regel',
  count: 'Antal',
  costIn: (year: string): string => `${year}, tkr`,
} as const;

export const fundingSentences = {
  over: (lacks: readonly { readonly year: string; readonly name: string | null; readonly by: Kronor }[]): string =>
    `Det som får medel kostar mer än ramen: ${lacks
      .map(({ year, name, by }) => `${name === null ? '' : `${name} `}${year} med ${format.tkr(by)} tkr`)
      .join(', ')}.`,
  adopted: (name: string, rule: FundingRule, section: string | null, count: number): string =>
    `Scenariot ”${name}” antogs${section === null ? '' : ` under ${section}`}. Det bygger på ${ruleWords[rule]}. ` +
    (count === 0
      ? 'Inget initiativ får medel.'
      : `Följande ${count === 1 ? 'initiativ' : `${count} initiativ`} får medel:`),
  contested: 'Fler än ett scenario antogs utan att veta om varandra. Det som anges gäller.',
  initiative: (place: number, number: string, title: string, area: string): string =>
    `${title} (${area}, nr ${number}, plats ${place})`,
  /** Att-satser, without their att. */
  clauses: (name: string, years: readonly string[], titles: readonly string[], rest: number): string[] => [
    `anta scenariot ”${name}” för fördelningen av medel ${years[0] ?? ''}${years.length > 1 ? `–${years.at(-1) ?? ''}` : ''}`,
    titles.length > 12
      ? `ge medel till de ${titles.length} initiativ som scenariot omfattar`
      : titles.length === 0
        ? 'inte ge medel till något initiativ'
        : `ge medel till ${titles.map((title) => `”${title}”`).join(', ')}`,
    ...(rest === 0 || titles.length === 0 ? [] : ['inte ge medel till övriga initiativ']),
  ],
};
