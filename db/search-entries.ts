import type { PartKey, SearchedKind, Target } from '../shared/bridge/search-contract.ts';
import { formatter } from '../shared/language/format.ts';
import { slugOf } from '../shared/plan/area-id.ts';
import type { CostsByYear } from '../shared/plan/money.ts';
import { sectionKeys, type Initiative, type OtherSection, type PlanVersion } from '../shared/plan/plan.ts';

/** A piece of a text: which, its own heading or `''`, and its words. */
export type Part = readonly [key: PartKey, heading: string, text: string];

/** A text that stands by itself, and where it stands in its owner. */
export type Entry = {
  readonly slot: string;
  readonly what: SearchedKind;
  readonly year: number | null;
  readonly areaId: string | null;
  readonly area: string;
  readonly version: string | null;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly target: Target;
};

const { tkr } = formatter('sv', 'wide');

/** Amounts as people write them: `2 400 tkr 2027, 600 tkr 2028`; what is empty is left out. */
export function amountsText(amounts: CostsByYear): string {
  return Object.entries(amounts)
    .flatMap(([column, kronor]) => (kronor === null ? [] : [`${tkr(kronor)} tkr ${column}`]))
    .join(', ');
}

/** Everything of a plan version that is searched: the plan itself, each initiative, each statement. */
export function entriesOfVersion({ plan }: PlanVersion): Entry[] {
  const { area, areaId, version } = plan;
  const year = plan.period[0] ?? null;
  const slot = `plan/${year}/${areaId}`;
  const where = { what: 'plan', year, areaId, area, version } as const;
  const target = { to: 'plan', initiative: null, number: null } as const;
  return [
    {
      ...where,
      slot,
      title: slugOf(plan.title).includes(areaId) ? plan.title : `${plan.title} ${area}`,
      parts: [['direction', '', plan.direction], ...otherParts(plan.otherSections)],
      target: { ...target, side: 'direction' },
    },
    {
      ...where,
      slot: `${slot}/history`,
      title: plan.title,
      parts: plan.history.map(({ version: number, date, description, changedBy }) => [
        'history',
        '',
        [number, date, description, changedBy].filter(Boolean).join(' · '),
      ]),
      target: { ...target, side: 'versions' },
    },
    ...plan.initiatives.map((initiative): Entry => ({
      ...where,
      slot: `${slot}/${initiative.id}`,
      title: initiative.title,
      parts: partsOfInitiative(initiative, ''),
      target: { to: 'plan', side: 'initiatives', initiative: initiative.id, number: initiative.number },
    })),
    ...plan.statements.map(({ date, forum, subject, initiatives, text }): Entry => ({
      ...where,
      slot: `${slot}/statement/${date}/${forum}/${subject}`,
      title: [forum, subject].filter(Boolean).join(' · '),
      parts: [['text', date ?? '', text]],
      target: { to: 'plan', side: 'statements', initiative: initiatives[0] ?? null, number: null },
    })),
  ];
}

/** An initiative's sections and costs, then those of its parts (delområden), each under its name. */
function partsOfInitiative({ sections, otherSections, costs, parts }: Initiative, name: string): Part[] {
  return [
    ...sectionKeys.map((key): Part => [key, name, sections[key]]),
    ...otherParts(otherSections, name),
    ['costs', name, amountsText(costs)],
    ...parts.flatMap((part) => partsOfInitiative(part, part.title)),
  ];
}

function otherParts(sections: readonly OtherSection[], name = ''): Part[] {
  return sections.map(({ heading, text }) => ['section', [name, heading].filter(Boolean).join(' · '), text]);
}
