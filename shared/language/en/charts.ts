import type { SameKeys } from '../same-keys.ts';
import type { charts as swedish } from '../sv/charts.ts';

export const charts: SameKeys<typeof swedish> = {
  export: 'Export',
  savePng: 'Chart as picture (PNG) …',
  saveSvg: 'Chart as vector picture (SVG) …',
  saveCsv: 'Table as CSV …',
  copyTable: 'Copy the table',
  saved: 'Saved as {name}.',
  copied: 'The table “{title}” is copied.',
  tableCaption: '{title}, amounts in {unit}',
  chartTitle: '{title}, {unit}',
  point: '{what} · {column}: {amount}',
  group: 'Group',
  percent: '%',
  unit: 'Unit',
  sum: 'Sum',
  share: 'Share',
  shareOfGroup: 'Share of group',
  shareOfAll: 'Share of all',
  change: 'Change',
  comment: 'Comment',
  area: 'Service area',

  parts: 'Show',
  partBudget: 'Budget',
  partYears: 'Budget over the years',
  partCosts: 'Cost of initiatives',
  partOrganisations: 'Administrations and companies',
  partServices: 'Services',
  partDevelopment: 'Development initiatives',
  partFunding: 'Funding',
  nothingTitle: 'No amounts for {year}',
  nothingText:
    'The register has plans for {year} but no budget, no cost tables and no amounts in the plans. Open the document with the budget of the year and it shows here.',

  budgetTitle: 'Budget by service area {year}',
  budgetSummary:
    'Budget {year}: maintenance {maintenance} and development {development} {unit}, against maintenance {previous} {unit} in {before}. The largest is {largest}.',
  maintenanceIn: 'Maintenance {year}',
  developmentIn: 'Development {year}',
  totalIn: 'Total {year}',
  statedDiffers: 'The document states {stated} tkr in all. The areas come to {computed} tkr together.',

  yearsTitle: 'Budget by service area and planning year',
  yearsSummary: 'Budget by area for the planning years {years}. In the last year {total} {unit}.',

  costsTitle: 'Cost of initiatives by year',
  costsSummary: 'What the initiatives cost in {years} by the plans, by area: {sums}.',
  costsOf: '{year}: {amount} {unit}',
  costsNothing: 'None of the plans says what its initiatives cost.',
  costsMissing: 'The plans of {areas} state no amounts; they show as –.',

  organisationsTitle: 'Cost by administration and company {year}',
  organisationsSummary:
    '{count} administrations and companies share {total} {unit}. The largest share has {largest}, {share}.',
  organisation: 'Administration or company',
  allGroups: 'All',
  showing: 'Showing',
  showLargest: 'The {count} largest',
  showAll: 'All {count}',
  others: '{count} others',

  servicesTitle: 'Cost by service, {area}',
  servicesSummary: 'Services in {area}, {column}: maintenance {maintenance} and development {development} {unit}.',
  service: 'Service',
  maintenance: 'Maintenance',
  development: 'Development',

  developmentTitle: 'Development initiatives {year}',
  developmentSummary:
    'Development initiatives by the list of the year, {column}: {total} {unit}. The largest is {largest}.',
  fundingTitle: 'Funding of development {year}',
  fundingSummary: 'Development whose funding is described at length, {column}: {total} {unit}.',
  initiative: 'Initiative',

  planCosts: 'Costs',
  planTitle: 'Cost of initiatives, {area}',
  planSummary: 'What the initiatives of {area} cost in {years}: {sums}.',
  planNothing: 'The plan states no amounts for its initiatives.',
  initiativeTitle: 'Cost, {title}',
  initiativeSummary: '{title} costs {sums}.',
};
