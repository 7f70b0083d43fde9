import { sumKronor } from '../plan/money.ts';
import { addCosts, initiativeTotals } from '../plan/totals.ts';
import { amountsIn } from './amounts-in-text.ts';
import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import type { ImportedInitiative } from './import-result.ts';
import type { PlanReading } from './read-plan.ts';
import type { SourceText } from './read-source.ts';

const developmentInText =
  /Utvecklings(?:insatserna|initiativen|kostnaderna)[^.]{0,80}?(?<!\d)((?:19|20)\d{2})(?!\d)[^.\d]{0,60}?((?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)? ?(?:tkr|mn?kr))/u;

/** Finds where a plan's table, its text and the budget give an initiative or the area different amounts. */
export function checkCosts(source: SourceText, reading: PlanReading): Finding[] {
  return [
    ...tableSums(source, reading),
    ...ambiguousRows(source, reading),
    ...againstBudget(source, reading),
    ...againstText(source, reading),
    ...reading.plan.initiatives.flatMap((initiative) => fundingText(reading, initiative)),
  ];
}

function tableSums(source: SourceText, { plan, table }: PlanReading): Finding[] {
  const totals = table?.totals;
  if (table === undefined || totals === null || totals === undefined) return [];
  return table.years.flatMap((year) => {
    const stated = totals.costs[year] ?? 0;
    const computed = sumKronor(table.rows.map(({ costs }) => costs[year] ?? null));
    const severity = severityOf(stated, computed);
    if (severity === undefined) return [];
    const places = [source.place(totals.at.start, totals.at.end), source.place(table.at.start, table.at.end)];
    return [
      finding('cost-table-sum', severity, { area: plan.area, year, stated, computed }, { stated, computed, places }),
    ];
  });
}

/** Rows whose figures could have been read in another likely way, and those where only the priority parts from the amount. */
function ambiguousRows(source: SourceText, { plan, table }: PlanReading): Finding[] {
  const rows = table?.rows ?? [];
  const findings = rows.flatMap((row) => {
    const { reading, title, figures, costs } = row;
    if (reading.others === 0) return [];
    const cells = [row.priority, ...Object.values(costs).map((amount) => (amount === null ? null : amount / 1000))];
    const read = cells.map((cell) => (cell === null ? '–' : String(cell))).join(' | ');
    const code = reading.byBudget ? 'amounts-by-budget' : 'amounts-by-columns';
    const places = [source.place(row.at.start, row.at.end)];
    return [finding(code, 'info', { area: plan.area, row: title, figures, reading: read }, { places })];
  });
  const tight = rows.filter(({ reading }) => reading.orWithoutPriority && reading.others === 0);
  if (tight.length === 0) return findings;
  const params = { area: plan.area, figures: tight.map(({ figures }) => figures).join(' · ') };
  const places = tight.map(({ at }) => source.place(at.start, at.end));
  return [...findings, finding('amounts-after-priority', 'info', params, { places })];
}

function againstBudget(source: SourceText, { plan, table, budget }: PlanReading): Finding[] {
  const year = table?.years[0];
  if (table === undefined || budget === undefined || year === undefined || year !== String(plan.period[0])) return [];
  const { area } = plan;
  const findings: Finding[] = [];
  for (const { number, title, costs, costsAt, budget: row, at } of plan.initiatives) {
    if (row === null || row.amount === null) continue;
    const [stated, computed] = [row.amount, costs[year] ?? 0];
    const severity = severityOf(stated, computed);
    if (severity === undefined) continue;
    const params = { area, number, title, year, stated, computed };
    findings.push(
      finding('initiative-budget-differ', severity, params, {
        stated,
        computed,
        places: [row.at, costsAt[year] ?? at],
      }),
    );
  }
  const [stated, computed] = [
    budget.development.amount ?? 0,
    addCosts(plan.initiatives.map(({ costs }) => costs))[year] ?? 0,
  ];
  const severity = severityOf(stated, computed);
  if (severity !== undefined) {
    const { start, end } = budget.development.at;
    const places = [source.place(start, end), source.place(table.at.start, table.at.end)];
    findings.push(
      finding('plan-budget-differ', severity, { area, year, stated, computed }, { stated, computed, places }),
    );
  }
  return findings;
}

/** The sum that the plan's introduction states against the table's. */
function againstText(source: SourceText, { plan, table, front }: PlanReading): Finding[] {
  if (table === undefined) return [];
  const match = developmentInText.exec(source.text.slice(front.start, front.end));
  const year = match?.[1];
  if (match === null || year === undefined || !table.years.includes(year)) return [];
  const stated = amountsIn(match[2]!)[0];
  const computed = sumKronor(table.rows.map(({ costs }) => costs[year] ?? null));
  const severity = stated === undefined ? undefined : severityOf(stated, computed);
  if (stated === undefined || severity === undefined) return [];
  const start = front.start + match.index;
  const places = [source.place(start, start + match[0].length), source.place(table.at.start, table.at.end)];
  return [
    finding('text-table-differ', severity, { area: plan.area, year, stated, computed }, { stated, computed, places }),
  ];
}

/**
 * The amount named where the funding is told of, against the table's years together. Where it is a year's, or that of
 * years that follow each other, what stands in the other years may be another cost: that is only told of.
 */
function fundingText({ plan }: PlanReading, initiative: ImportedInitiative): Finding[] {
  const { number, title, costs, costsAt, sections } = initiative;
  const byYear = Object.values(costs).map((amount) => amount ?? 0);
  const told = [...sections.funding.text.matchAll(/kostnad(?:en|erna)?(?!\p{L})[^.]*/giu)].map(([words]) => words);
  const named = told.flatMap(amountsIn);
  const stated = named[0];
  if (stated === undefined || named.length > 1 || byYear.every((amount) => amount === 0)) return [];
  const computed = sumKronor(Object.values(initiativeTotals({ costs, parts: [] })));
  if (severityOf(stated, computed) !== 'error') return [];
  const firstCost = Object.entries(costs).find(([, amount]) => (amount ?? 0) > 0)?.[0] ?? '';
  const params = { area: plan.area, number, title, stated, computed };
  const part = yearsOf(stated, byYear);
  if (part === undefined) {
    const places = [sections.funding.at, costsAt[firstCost]];
    return [finding('funding-table-differ', 'warning', params, { stated, computed, places })];
  }
  const isOfYears = told.some((words) => amountsIn(words).length > 0 && ofYears.test(words));
  if (isOfYears) return [];
  const keys = Object.keys(costs);
  const years = [...new Set([keys[part.first]!, keys[part.last]!])].join('\u2013');
  const places = [sections.funding.at, ...Object.values(costsAt)];
  return [finding('funding-table-part', 'info', { ...params, years }, { stated, computed, places })];
}

const ofYears = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:per|om|varje|första) året?(?!\p{L})|årlig/iu;

/** The years, following each other, whose amounts together are `stated`; the first and the last of them cost something. */
function yearsOf(stated: number, byYear: readonly number[]): { first: number; last: number } | undefined {
  for (let first = 0; first < byYear.length; first++) {
    if (byYear[first] === 0) continue;
    let sum = 0;
    for (const [index, amount] of byYear.slice(first).entries()) {
      sum += amount;
      if (amount > 0 && severityOf(stated, sum) !== 'error') return { first, last: first + index };
    }
  }
  return undefined;
}
