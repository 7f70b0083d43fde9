import { checkBudget, checkSummary } from './check-budget.ts';
import { checkCosts } from './check-costs.ts';
import { checkHistory } from './check-history.ts';
import { checkLists } from './check-lists.ts';
import { checkPlanText } from './check-plan-text.ts';
import { checkStructure } from './check-structure.ts';
import { checkTables } from './check-tables.ts';
import { checkTotals } from './check-totals.ts';
import { withoutCopies } from './copies.ts';
import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import { findPlanHeads, planRegions } from './find-plans.ts';
import { checkForm } from './check-form.ts';
import { plainDocument, type DocumentText } from './document-text.ts';
import type { ImportResult, ImportSource, Refusal } from './import-result.ts';
import { keyOf, usualAreaNames } from './names.ts';
import { checkDecisions } from './papers/check-decisions.ts';
import { readPapers } from './papers/read-papers.ts';
import { readBudget, type FoundBudget } from './read-budget.ts';
import { readGroupTable } from './read-group-table.ts';
import { readOrganisations } from './read-organisations.ts';
import { readPlan, type PlanReading } from './read-plan.ts';
import { readServices } from './read-services.ts';
import { readSource, type SourceText } from './read-source.ts';
import { readSummary } from './read-summary.ts';
import { readYearLists } from './read-year-lists.ts';
import { budgetOf } from './result-budget.ts';
import { sumsOf } from './result-sums.ts';
import { listedOf, organisationsOf, servicesOf } from './result-tables.ts';
import { withoutTruncated } from './truncated.ts';

/** The longest text that is read: ten times the largest bundle of plans known. */
export const longestText = 20_000_000;

/** Reads plans and budget out of a text without form, as `importDocument` does. */
export function importText(text: string, source: Omit<ImportSource, 'characters'>): ImportResult | Refusal {
  return importDocument(plainDocument(text), source);
}

/**
 * Reads plans and budget out of a document's text. Pure; takes time in proportion to the text. A text that holds no plan
 * is refused, as a value: `empty`, `not-a-plan` or `too-long`. Places in the result are UTF-16 units of `text`.
 */
export function importDocument(
  document: DocumentText,
  source: Omit<ImportSource, 'characters'>,
): ImportResult | Refusal {
  const { text } = document;
  const { name, sha256, kind } = source;
  if (text.length > longestText) return refuse('too-long', { characters: text.length, most: longestText });
  if (!/\S/u.test(text)) return refuse('empty', { name });
  const read = readSource(text, document);
  const heads = findPlanHeads(read);
  const whole = withoutTruncated(read, planRegions(read, heads));
  const { kept, findings: copies } = withoutCopies(read, whole.regions);
  const areas = kept.map(({ head }) => head.area);
  const budget = readBudget(read, areas);
  const readings = kept.map((region) =>
    readPlan(
      read,
      region,
      budget?.areas.find(({ area }) => keyOf(area) === keyOf(region.head.area)),
    ),
  );
  if (readings.every(isBare)) return refuse('not-a-plan', { name, characters: text.length });
  const summary = readSummary(read, budget?.areas.map(({ area }) => area) ?? areas);
  const services = readServices(read);
  const lists = readYearLists(read, [...areas, ...usualAreaNames()]);
  const organisations = readOrganisations(read);
  const byGroup = readGroupTable(read);
  const decisions = readPapers(read, [...heads.map(({ start }) => start), ...services.starts, ...organisations.starts]);
  const findings = [
    ...(budget === undefined ? [] : checkBudget(read, budget)),
    ...(summary === undefined ? [] : checkSummary(read, summary, budget)),
    ...checkTables(read, { services, organisations, byGroup, lists }, summary),
    ...checkTotals(read, { summary, services, organisations, groups: byGroup }),
    ...checkLists(read, { budget, lists, services, summary }),
    ...checkAreas(read, readings, budget),
    ...readings.flatMap((reading) => [
      ...reading.findings,
      ...checkHistory(reading.plan),
      ...checkCosts(read, reading),
      ...checkStructure(read, reading),
      ...checkPlanText(read, reading),
    ]),
    ...checkDecisions(read, decisions, { budget, summary, organisations, readings }),
    ...copies,
    ...whole.findings,
    ...checkForm(document),
  ];
  return {
    format: 'klubba-import/1',
    source: { name, sha256, kind, characters: text.length },
    plans: readings.map(({ plan }) => plan),
    budget: budget === undefined ? null : budgetOf(read, budget, summary),
    services: servicesOf(read, services),
    organisations: organisationsOf(read, organisations),
    developmentList: listedOf(read, lists.developmentList),
    funding: listedOf(read, lists.funding),
    sums: sumsOf(read, { summary, services, organisations, byGroup, lists }),
    documents: decisions.documents,
    findings,
  };
}

/** Whether an import was refused. */
export function isRefusal(result: ImportResult | Refusal): result is Refusal {
  return 'refused' in result;
}

function refuse(code: Refusal['refused']['code'], params: Record<string, string | number>): Refusal {
  return { refused: { code, params } };
}

/** A front without history, direction or initiatives: something that only begins like a plan. */
function isBare({ plan }: PlanReading): boolean {
  return plan.initiatives.length === 0 && plan.history.length === 0 && plan.direction.text === '';
}

function checkAreas(source: SourceText, readings: readonly PlanReading[], budget: FoundBudget | undefined): Finding[] {
  if (budget === undefined) return [finding('budget-missing', 'warning', {}, { places: [] })];
  const planned = new Set(readings.map(({ plan }) => keyOf(plan.area)));
  const missing = budget.areas.filter(({ area }) => !planned.has(keyOf(area)));
  return [
    ...missing.map(({ area, at }) =>
      finding('plan-missing', 'warning', { area }, { places: [source.place(at.start, at.end)] }),
    ),
    ...readings
      .filter((reading) => reading.budget === undefined)
      .map(({ plan }) => finding('area-without-budget', 'warning', { area: plan.area }, { places: [plan.titleAt] })),
  ];
}
