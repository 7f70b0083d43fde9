import { sumKronor } from '../plan/money.ts';
import { amountsIn } from './amounts-in-text.ts';
import { finding, listed } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import type { ImportedInitiative } from './import-result.ts';
import { contains, keyOf } from './names.ts';
import type { PlanReading } from './read-plan.ts';
import type { SourceText } from './read-source.ts';

/** Finds what a plan's words say that its tables, its period or the document do not: amounts, dates, priorities, annexes. */
export function checkPlanText(source: SourceText, reading: PlanReading): Finding[] {
  return [
    ...textAgainstBudget(source, reading),
    ...statementAmounts(reading),
    ...priorities(source, reading),
    ...unfilledDates(source, reading),
    ...otherPeriods(source, reading),
    ...missingPages(source, reading),
    ...annexesElsewhere(source, reading),
    ...otherBudgetNames(reading),
  ];
}

const announced =
  /(?:[Tt]abell(?:en)? (?:nedan|ovan)|(?:[Ff]öljande|[Nn]edanstående) tabell)[^.]{0,80}kostnad|Uppskattade utvecklingskostnader(?= \d{1,2}\.)/u;

/** Where the text announces a table of costs, for a plan that has none; undefined where it does not. */
export function announcedTable(
  { text }: SourceText,
  { front }: PlanReading,
): { start: number; end: number } | undefined {
  const match = announced.exec(text.slice(front.start, front.end + 4));
  return match === null
    ? undefined
    : { start: front.start + match.index, end: front.start + match.index + match[0].length };
}

/** A plan without a table may state its costs in words: all of them together are what the budget gives. */
function textAgainstBudget(source: SourceText, { plan, table, budget, front }: PlanReading): Finding[] {
  const year = plan.period[0];
  if (table !== undefined || budget === undefined || year === undefined) return [];
  const text = source.text.slice(front.start, front.end);
  const told = [...text.matchAll(/kostnad(?:en|er|erna)?(?!\p{L})[^.]*/giu)];
  const amounts = told.flatMap(([sentence]) => amountsIn(sentence));
  if (amounts.length === 0) return [];
  const [stated, computed] = [sumKronor(amounts), budget.development.amount ?? 0];
  const severity = severityOf(stated, computed);
  if (severity === undefined) return [];
  const spans = told
    .filter(([sentence]) => amountsIn(sentence).length > 0)
    .map(({ index, 0: { length } }) => source.place(front.start + index, front.start + index + length));
  const { start, end } = budget.development.at;
  const params = { area: plan.area, year: String(year), stated, computed };
  return [
    finding('text-budget-differ', severity, params, { stated, computed, places: [...spans, source.place(start, end)] }),
  ];
}

/** What a forum says that an initiative costs in a year of the plan. */
function statementAmounts({ plan }: PlanReading): Finding[] {
  return plan.statements.flatMap(({ forum, text, at }) =>
    plan.initiatives.flatMap(({ number, title, costs, costsAt }) => {
      const sentence = text
        .split(/[.!?] (?=\p{Lu})/u)
        .find((said) => keyOf(said).startsWith(keyOf(title)) || said.includes(` ${title} `));
      const told = /kostnad(?:en|erna)? på ([^.]*?) ((?:19|20)\d{2})(?!\d)/u.exec(sentence ?? '');
      const [stated, year] = [amountsIn(told?.[1] ?? '')[0], told?.[2]];
      const computed = costs[year ?? ''] ?? null;
      if (stated === undefined || year === undefined || computed === null) return [];
      const severity = severityOf(stated, computed);
      if (severity === undefined) return [];
      const params = { area: plan.area, number, title, year, forum, stated, computed };
      return [finding('statement-table-differ', 'warning', params, { stated, computed, places: [at, costsAt[year]] })];
    }),
  );
}

function priorities({ text }: SourceText, { plan, table }: PlanReading): Finding[] {
  if (table === undefined) return [];
  const { area, initiatives } = plan;
  const placesOf = (ones: readonly ImportedInitiative[]) => ({
    places: ones.map(({ priorityAt, titleAt, at }) => priorityAt ?? titleAt ?? at),
  });
  const nought = initiatives.filter(({ priority }) => priority === 0);
  const zero = nought.length === 0 || /prio(?:ritet)? ?0(?!\d)/iu.test(text) ? [] : nought;
  const unpaid = initiatives.filter(
    ({ priority, costs }) =>
      priority !== null && priority > 0 && Object.values(costs).every((amount) => (amount ?? 0) === 0),
  );
  return [
    ...(zero.length === 0
      ? []
      : [finding('priority-zero', 'info', { area, initiatives: listed(zero, 3) }, placesOf(zero))]),
    ...(unpaid.length === 0
      ? []
      : [finding('priority-without-amount', 'info', { area, initiatives: listed(unpaid, 3) }, placesOf(unpaid))]),
  ];
}

const unfilled =
  /(?<!\p{L})(?:den )?(?:[xX]{1,2}|_{2,}|\?{2}) (?:jan|febr?|mars|april|maj|juni|juli|aug|sept?|okt|nov|dec)\p{L}*|(?:19|20)\d{2}-(?:[xX]{2}-[xX]{2}|\d{2}-[xX]{2})/gu;

function unfilledDates(source: SourceText, { plan, body }: PlanReading): Finding[] {
  return [...source.text.slice(body.start, body.end).matchAll(unfilled)].slice(0, 20).map(({ index, 0: date }) => {
    const places = [source.place(body.start + index, body.start + index + date.length)];
    return finding('date-unfilled', 'warning', { area: plan.area, date }, { places });
  });
}

/** A plan that begins the same year but ends another; earlier plans are spoken of rightly. */
function otherPeriods(source: SourceText, { plan, body }: PlanReading): Finding[] {
  const [first, last] = [plan.period[0], plan.period.at(-1)];
  const others = [
    ...source.text.slice(body.start, body.end).matchAll(/tjänsteplan(?:en)?(?: för)? (\d{4}) ?[-–] ?(\d{4})/giu),
  ]
    .filter(([, from, to]) => Number(from) === first && Number(to) !== last)
    .map(({ index, 0: { length }, ...match }) => ({
      stated: `${match[1]}-${match[2]}`,
      place: source.place(body.start + index, body.start + index + length),
    }));
  return [...new Set(others.map(({ stated }) => stated))].map((stated) => {
    const places = others.filter((other) => other.stated === stated).map(({ place }) => place);
    return finding('period-differs', 'info', { area: plan.area, stated, period: `${first}-${last}` }, { places });
  });
}

function missingPages(source: SourceText, { plan, region }: PlanReading): Finding[] {
  const pages = source.pageEnds.filter(({ at }) => at > region.start && at <= region.end);
  return pages.flatMap(({ at, page, pages: of }, index) => {
    const before = pages[index - 1];
    if (before === undefined || before.pages !== of || page <= before.page + 1) return [];
    const places = [source.place(Math.max(region.start, before.at - 60), Math.min(at, before.at + 60))];
    return [
      finding('page-missing', 'warning', { area: plan.area, before: before.page, after: page, pages: of }, { places }),
    ];
  });
}

const annex =
  /(?<!\p{L})(?:[Ss]e |excel ?)?bilaga:? (?=[\p{Lu}\d])((?:\p{Lu}[\p{L}-]*|\d{1,2}(?!\d))(?: (?!för mer|och |som |\d{1,2}\. )(?:\p{Ll}[\p{L}-]*|\p{Lu}[\p{Ll}-]+|\d{4}[-–]\d{4})){0,7})/gu;

/** Annexes that the text refers to by a name that stands nowhere else in the document. */
function annexesElsewhere(source: SourceText, { plan, body }: PlanReading): Finding[] {
  const { text } = source;
  const named = [...text.slice(body.start, body.end).matchAll(annex)].slice(0, 40).map((match) => ({
    name: cut(match[1]!),
    place: source.place(body.start + match.index, body.start + match.index + match[0].length),
  }));
  const names = [...new Set(named.map(({ name }) => name))].filter((name) => name.length > 3);
  if (names.length === 0) return [];
  const params = { area: plan.area, names: names.map((name) => `”${name}”`).join('\n') };
  return [
    finding('annexes-elsewhere', 'info', params, {
      places: named.filter(({ name }) => names.includes(name)).map(({ place }) => place),
    }),
  ];
}

/** A name ends with its period; what follows is the next heading or sentence. */
function cut(name: string): string {
  const period = /^.*?\d{4}[-–]\d{4}/u.exec(name);
  return (period?.[0] ?? name).trim();
}

/** Names that the plan's own table has too are told of there. */
function otherBudgetNames({ plan, table }: PlanReading): Finding[] {
  const rows = new Set((table?.rows ?? []).map(({ title }) => keyOf(title)));
  const all = plan.initiatives.flatMap((initiative) => [initiative, ...initiative.parts]);
  const other = all.flatMap(({ number, title, budget, titleAt }) =>
    budget === null || contains(title, budget.name) || rows.has(keyOf(budget.name))
      ? []
      : [{ words: `${budget.name} → ${number} ${title}`, places: [budget.at, titleAt] }],
  );
  if (other.length === 0) return [];
  const params = { area: plan.area, names: other.map(({ words }) => words).join('; ') };
  return [finding('budget-names-differ', 'info', params, { places: other.flatMap(({ places }) => places) })];
}
