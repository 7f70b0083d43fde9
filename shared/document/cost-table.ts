import type { CostsByYear } from '../plan/money.ts';
import type { Priority } from '../plan/plan.ts';
import { figureRuns, kronorPer, readingsOf, type FigureRun } from './amounts.ts';
import type { Span } from './find-plans.ts';
import { findFormedCosts, type FormedCosts } from './form-cost-table.ts';
import { placeAmounts, type ChosenReading } from './place-amounts.ts';
import type { SourceText } from './read-source.ts';
import { pairNames } from './similarity.ts';

/** A row of a plan's cost table, amounts in kronor. */
export type CostRow = {
  readonly title: string;
  /** The initiative's number where the row states it. */
  readonly number: string | null;
  readonly at: Span;
  readonly titleAt: Span;
  readonly priority: Priority;
  readonly priorityAt: Span | null;
  readonly costs: CostsByYear;
  readonly costsAt: Readonly<Record<string, Span>>;
  readonly figures: string;
  readonly reading: ChosenReading;
};

/** A plan's table of initiatives with priority and amounts per year. */
export type CostTable = {
  /** What stands over the table: `Ekonomiområdets utvecklingsinitiativ`. */
  readonly heading: string;
  readonly headingAt: Span;
  readonly years: readonly string[];
  readonly rows: readonly CostRow[];
  readonly totals: { readonly costs: CostsByYear; readonly at: Span } | null;
  readonly at: Span;
};

/** What the budget says of an initiative's first year, in kronor, by name. */
export type BudgetHint = { readonly name: string; readonly amount: number | null };

const header =
  /(?:Prio(?:ritet|ritering)?\.?(?: Summa| Totalt)?|utvecklingsinitiativ,? \(?(?:tkr|mn?kr|kr)\)?(?: Summa)?)((?: \d{4}){2,6})(?: Summa| Totalt)?(?= )/iu;
const headingBefore =
  /(\p{Lu}[\p{L}-]*(?: (?:\p{Ll}[\p{L}-]*|&))*? )?([Uu]tvecklings(?:initiativ|insatser)),? \(?(tkr|mn?kr|kr)\)? ?$/u;
const label = /^(?:(?:utvecklings)?initiativ |nr ?|punkt )?(\d{1,2})[.:)]? (?=\p{L})/iu;
const longestTitle = 200;
const mostRows = 60;
const total = /^(?:summa|totalt?)(?![\p{L}-])/iu;

/**
 * Finds and reads the cost table in `[from, to)`; undefined where there is none. A true table is read by its cells; in
 * running text the columns' count, the sums and the budget tell what stands where.
 */
export function readCostTable(
  source: SourceText,
  from: number,
  to: number,
  firstYear: number | undefined,
  budget: readonly BudgetHint[],
): CostTable | undefined {
  const formed = findFormedCosts(source, from, to);
  return formed === undefined
    ? readWrittenCosts(source.text, from, to, firstYear, budget)
    : readFormedCosts(source.text, from, formed);
}

function readFormedCosts(
  text: string,
  from: number,
  { years, header: head, words, rows: formed }: FormedCosts,
): CostTable {
  const before =
    headingBefore.exec(text.slice(Math.max(from, head.start - 120), head.start)) ?? headingBefore.exec(head.first);
  const factor = kronorPer(before?.[3] ?? /(?<!\p{L})(tkr|mn?kr|kr)(?!\p{L})/iu.exec(words)?.[1] ?? 'tkr');
  const rows: CostRow[] = [];
  let totals: CostTable['totals'] = null;
  let end = head.end;
  for (const { title, priority, years: amounts, start, end: rowEnd, figures } of formed) {
    end = rowEnd;
    const named = namedRow(text, title, { start, end });
    const reading = { priority, years: amounts, others: 0, byBudget: false, orWithoutPriority: false };
    const row = costRow({ ...named, figures }, reading, years, factor);
    if (total.test(row.title)) {
      totals = { costs: row.costs, at: row.at };
      break;
    }
    rows.push(row);
  }
  const headingAt = before === null ? head : { start: head.start - before[0].length, end: head.start };
  const heading = (before?.[1] ?? '') + (before?.[2] ?? '');
  return { heading, headingAt, years, rows, totals, at: { start: headingAt.start, end } };
}

function readWrittenCosts(
  text: string,
  from: number,
  to: number,
  firstYear: number | undefined,
  budget: readonly BudgetHint[],
): CostTable | undefined {
  const match = header.exec(text.slice(from, to));
  if (match === null) return undefined;
  const start = from + match.index;
  const rowsStart = start + match[0].length;
  const years = match[1]!.trim().split(' ');
  const before = headingBefore.exec(text.slice(Math.max(from, start - 120), start));
  const unit = before?.[3] ?? /\(?(tkr|mn?kr|kr)\)?/iu.exec(match[0])?.[1] ?? 'tkr';
  const found = rowsIn(text, rowsStart, to);
  const hinted = years[0] === String(firstYear ?? years[0]) ? budget : [];
  const pairs = pairNames(
    found.map(({ title }) => title),
    hinted.map(({ name }) => name),
    0.4,
  );
  const factor = kronorPer(unit);
  const hasSums = match[0].includes('Summa') && statesSums(found, years.length);
  const rows: CostRow[] = [];
  let totals: CostTable['totals'] = null;
  let end = rowsStart;
  for (const [index, row] of found.entries()) {
    if (total.test(row.title)) {
      totals = totalsOf(row, years, rows, factor);
      end = row.at.end;
      break;
    }
    const hint = hinted[pairs[index] ?? -1]?.amount ?? null;
    const run = hasSums ? (withoutSum(row.run, years.length) ?? row.run) : row.run;
    const reading = placeAmounts(run, years.length, hint === null ? null : hint / factor);
    if (reading === undefined) break;
    const figures = row.run.map(({ text: digits }) => digits).join(' ');
    rows.push(costRow({ ...row, figures }, reading, years, factor));
    end = row.at.end;
  }
  if (rows.length === 0) return undefined;
  const headingAt = before === null ? { start, end: rowsStart } : { start: start - before[0].length, end: start };
  const heading = (before?.[1] ?? '') + (before?.[2] ?? '');
  return { heading, headingAt, years, rows, totals, at: { start: headingAt.start, end } };
}

type NamedRow = { title: string; number: string | null; at: Span; titleAt: Span };
type FoundRow = NamedRow & { run: FigureRun };

/** A row's title, without the number that it may begin with. */
function namedRow(text: string, { start, end }: Span, at: Span): NamedRow {
  const words = text.slice(start, end);
  const numbered = label.exec(words);
  const titleAt = { start: start + (numbered?.[0].length ?? 0), end };
  return { title: text.slice(titleAt.start, end), number: numbered?.[1] ?? null, at, titleAt };
}

/** Rows as words and figures, until words too long to be a title or a numbered heading. */
function rowsIn(text: string, from: number, to: number): FoundRow[] {
  const rows: FoundRow[] = [];
  let start = from;
  for (const run of figureRuns(text, from, Math.min(to, from + 20_000))) {
    if (run[0]!.start - start > longestTitle || rows.length === mostRows) break;
    if (run.length < 2) continue;
    const words = text.slice(start, run[0]!.start).trim();
    if (words === '' || /(?:^| )\d{1,2}(?:\.\d{1,2})*\. ?\p{Lu}|(?:^| )\d{1,2}\.\d{1,2} \p{Lu}/u.test(words)) break;
    const end = run.at(-1)!.end;
    const at = text.indexOf(words, start);
    rows.push({ ...namedRow(text, { start: at, end: at + words.length }, { start: at, end }), run });
    start = end;
  }
  return rows;
}

/** Whether most rows hold their own sum before the years; the word "Summa" alone often only spans the years. */
function statesSums(rows: readonly FoundRow[], count: number): boolean {
  return rows.filter(({ run }) => withoutSum(run, count) !== undefined).length * 2 > rows.length;
}

/** A row's figures without the sum that stands between priority and years. */
function withoutSum(run: FigureRun, count: number): FigureRun | undefined {
  const priority = run.slice(0, 1);
  for (const reading of readingsOf(run.slice(1), count + 1)) {
    const [sum, ...years] = reading;
    const total = years.reduce((added, { value }) => added + (value ?? 0), 0);
    if (sum?.value === total && total > 0) return [...priority, ...run.filter(({ start }) => start >= years[0]!.start)];
  }
  return undefined;
}

function costRow(
  row: NamedRow & { figures: string },
  reading: ChosenReading,
  years: readonly string[],
  factor: number,
): CostRow {
  const costs: CostsByYear = {};
  const costsAt: Record<string, Span> = {};
  for (const [index, year] of years.entries()) {
    const amount = reading.years[index] ?? null;
    costs[year] = amount === null || amount.value === null ? null : Math.round(amount.value * factor);
    if (amount !== null) costsAt[year] = { start: amount.start, end: amount.end };
  }
  const { priority } = reading;
  return {
    title: row.title,
    number: row.number,
    at: row.at,
    titleAt: row.titleAt,
    priority: (priority?.value ?? null) as Priority,
    priorityAt: priority === null ? null : { start: priority.start, end: priority.end },
    costs,
    costsAt,
    figures: row.figures,
    reading,
  };
}

/** The sum row: of its readings the one that agrees with most columns. */
function totalsOf(
  row: FoundRow,
  years: readonly string[],
  rows: readonly CostRow[],
  factor: number,
): CostTable['totals'] {
  const sums = years.map((year) => rows.reduce((sum, { costs }) => sum + (costs[year] ?? 0), 0));
  let best: CostTable['totals'] = null;
  let most = -1;
  for (const reading of readingsOf(row.run, years.length)) {
    const values = reading.map(({ value }) => (value === null ? null : Math.round(value * factor)));
    const agreeing = values.filter((value, index) => (value ?? 0) === sums[index]).length;
    if (agreeing <= most) continue;
    most = agreeing;
    best = { costs: Object.fromEntries(years.map((year, index) => [year, values[index] ?? null])), at: row.at };
  }
  return best;
}
