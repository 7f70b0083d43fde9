import type { SameKeys } from '../same-keys.ts';
import type { years as swedish } from '../sv/years.ts';

export const years: SameKeys<typeof swedish> = {
  economy: 'Money',
  compare: 'Compare years',

  chooseYears: 'Planning years to compare',
  needTwo: 'Choose at least two planning years. So far the register has plans for {year} only.',
  chooseTwo: 'Choose at least two planning years.',
  calendarYear: 'Calendar year',
  allYears: 'The whole period',
  areasTitle: 'The areas side by side, {years}',
  areasSummary: 'Budget and initiatives of the areas in the plans for {years}.',
  budgetIn: 'Budget {year}',
  budgetChange: 'Budget change',
  initiativesIn: 'Initiatives {year}',
  countNew: 'New',
  countGone: 'Gone',
  countContinued: 'Continued',
  initiativesTitle: 'The initiatives side by side, {calendar}',
  initiativesSummary: 'What each initiative costs in {calendar} by the plans for {years}.',
  byPlan: 'By plan {year}',
  difference: 'Difference',
  fate: 'State',
  fateContinued: 'continued',
  fateNew: 'new',
  fateGone: 'gone',
  fatePassing: 'only in between',
  fateUnknown: '–',
  followed: 'Followed by',
  groundAncestry: 'the chain of versions',
  groundTitle: 'the same title',
  groundNumber: 'the same number, a like title',
  groundLikeness: 'a like title',
  priority: 'Prio {years}',
  priorityChange: '{before} → {after}',
  differenceNote:
    'The difference is what the last plan says less what the first says. An initiative that is in one of them alone counts whole. It shows for calendar years that both plans span.',

  cliYear: 'budget, costs and shares of a planning year instead',
  cliNoYear: 'The register has no plans for {year}.',
  cliNoYearNext: 'Run klubba show to see which years there are.',

  rollOver: 'Begin next year …',
  rollOverTitle: 'Begin the planning year {year}',
  rollOverLead:
    'The plans for {year} begin from the current ones for {from}. Amounts stay in their years, {last} is left empty, and all that is carried over is marked for review. This year’s plans do not change.',
  rollOverStatements: 'Statements do not follow. They belong to the plan for {from} and stay there.',
  carryArea: 'Carry {area} over',
  carryInitiative: 'Carry {title} over',
  alreadyPlanned: 'has a plan for {year} already',
  finished: 'ends in {from}',
  withoutCosts: 'no amounts',
  showInitiatives: 'Show the initiatives of {area}',
  hideInitiatives: 'Hide the initiatives of {area}',
  areaInitiatives: 'Initiatives of {area}, amounts in tkr by calendar year',
  carriedOf: '{carried} of {count} initiatives are carried over',
  carriedNone: 'The plan has no initiatives',
  initiative: 'Initiative',
  begin:
    '{count, plural, =0 {Begin the planning year {year}} one {Begin {year} with # plan} other {Begin {year} with # plans}}',
  begun:
    'The planning year {year} has begun with {count, plural, one {# plan} other {# plans}}. All of it is marked for review.',
  nothingToCarry: 'All areas have plans for {year} already.',

  toReview: 'to review',
  toReviewTitle: 'To review',
};
