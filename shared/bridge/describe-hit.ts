import type { Key } from '../language/catalogue.ts';
import type { Format } from '../language/format.ts';
import type { Translate } from '../language/translator.ts';
import type { Hit, PartKey, SearchedKind } from './search-contract.ts';

export const whatWords = {
  plan: 'search.onePlan',
  meeting: 'search.oneMeeting',
  document: 'search.oneDocument',
  table: 'search.oneTable',
  package: 'search.onePackage',
} as const satisfies Record<SearchedKind, Key>;

const partWords = {
  goal: 'plans.goal',
  benefit: 'plans.benefit',
  securityNeeds: 'plans.securityNeeds',
  effects: 'plans.effects',
  effectOfRejection: 'plans.effectOfRejection',
  funding: 'plans.funding',
  direction: 'plans.direction',
  history: 'search.history',
  decision: 'search.decision',
  people: 'search.people',
  costs: 'search.costs',
  comment: 'search.comment',
  section: null,
  text: null,
} as const satisfies Record<PartKey, Key | null>;

const tableWords = {
  budget: 'search.tableBudget',
  services: 'search.tableServices',
  organisations: 'search.tableOrganisations',
  developmentList: 'search.tableDevelopmentList',
  funding: 'search.tableFunding',
} as const satisfies Record<string, Key>;

/** Where a hit stands, from the year in: `2027`, `Ekonomi`, `version 4.0`, `Nr 2`. */
export function placeOf({ year, area, version, target }: Hit, t: Translate, format: Format): string[] {
  const told = (): (string | null)[] => {
    switch (target.to) {
      case 'plan':
        return [
          area,
          version && t('search.version', { version }),
          target.number && t('plans.number', { number: target.number }),
          target.side === 'statements' ? t('plans.statements') : null,
        ];
      case 'meeting':
        return [
          target.body,
          format.shortDate(target.date),
          target.section === null ? null : t('shell.section', { section: target.section }),
        ];
      case 'source':
        return target.table === null
          ? [target.date && format.shortDate(target.date), target.name]
          : [area, t(tableWords[target.table])];
      case 'package':
        return [area];
      default:
        return target satisfies never;
    }
  };
  return [year === null ? null : String(year), ...told()].filter((word): word is string => Boolean(word));
}

/** Which part of it the excerpt is from: `Mål`, or the heading that the document has. */
export function partOf({ part }: Hit, t: Translate): string {
  if (!part) return '';
  const word = partWords[part.key];
  return [part.heading, word && t(word)].filter(Boolean).join(' · ');
}
