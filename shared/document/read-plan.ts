import { attachBudget, attachCosts, type RowOwners } from './attach-costs.ts';
import { readCostTable, type CostTable } from './cost-table.ts';
import { headingsWithin } from './form.ts';
import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { PlanRegion, Span } from './find-plans.ts';
import type { ImportedPlan, ImportedStatement } from './import-result.ts';
import { isDay } from './iso-day.ts';
import { keyOf } from './names.ts';
import { readOutline } from './outline.ts';
import type { Place } from './place.ts';
import type { FoundArea } from './read-budget.ts';
import { readChapter, type Repeated } from './read-chapter.ts';
import { readContents, readFront } from './read-front.ts';
import { readHistory } from './read-history.ts';
import type { SourceText } from './read-source.ts';
import { sectionHeading } from './section-kinds.ts';
import { readStatements } from './read-statements.ts';

/** A plan as read, with what the checks need to know of how it stood. */
export type PlanReading = {
  readonly plan: ImportedPlan;
  readonly table: CostTable | undefined;
  readonly owners: RowOwners;
  readonly budget: FoundArea | undefined;
  /** The budget's rows for the area that no initiative is named like. */
  readonly unclaimed: FoundArea['items'];
  /** The whole, and what follows its version history and contents. */
  readonly region: Span;
  readonly body: Span;
  readonly front: Span;
  readonly repeated: readonly { readonly number: string; readonly repeated: readonly Repeated[] }[];
  /** How many initiatives have a chapter: the rest are rows of the table only. */
  readonly chapters: number;
  readonly findings: readonly Finding[];
};

/** Reads one plan of the source: front, history, direction, initiatives with sections, costs and the budget's rows. */
export function readPlan(source: SourceText, region: PlanRegion, budget: FoundArea | undefined): PlanReading {
  const { text } = source;
  const { head, end } = region;
  const { area, period } = head;
  const history = readHistory(source, head, end);
  const contents = readContents(text, history.end, end);
  const hints = (budget?.items ?? []).map(({ name, amount }) => ({ name, amount }));
  const table = readCostTable(source, contents.end, end, period[0], hints);
  const outlineStart =
    table === undefined || hasSections(source, contents.end, table.at.start) ? contents.end : table.at.end;
  const rowNames = new Set((table?.rows ?? []).map(({ title }) => keyOf(title)));
  const chapters = readOutline(
    text,
    outlineStart,
    end,
    (words) => rowNames.has(keyOf(words)),
    headingsWithin(source.form, outlineStart, end),
  );
  const years = [...new Set([...period.map(String), ...(table?.years ?? [])])];
  const read = chapters.map((chapter) => readChapter(source, chapter, years));
  const initiatives = read.map(({ initiative }) => initiative);
  const owners = table === undefined ? [] : attachCosts(source, initiatives, table);
  const unclaimed = budget === undefined ? [] : attachBudget(source, initiatives, budget);
  const first = chapters[0];
  const front = { start: contents.end, end: first?.heading?.at ?? first?.under[0]?.at ?? end };
  const { direction, others } = readFront(source, front.start, front.end, contents.headings, table?.at ?? null);
  const findings = [...history.findings];
  const versionAt = head.version ?? history.versionAfter;
  const place = (span: Span): Place => source.place(span.start, span.end) as Place;
  const dateText = head.date === null ? null : text.slice(head.date.start, head.date.end);
  if (head.date !== null && dateText !== null && !isDay(dateText)) {
    findings.push(finding('date-impossible', 'error', { area, date: dateText }, { places: [place(head.date)] }));
  }
  const statements = readStatements(source, front, initiatives);
  const plan: ImportedPlan = {
    area,
    title: text.slice(head.title.start, head.title.end),
    date: dateText !== null && isDay(dateText) ? dateText : null,
    version: versionAt === null ? (history.entries.at(-1)?.version ?? '') : text.slice(versionAt.start, versionAt.end),
    period: [...period],
    at: place({ start: region.start, end }),
    titleAt: place(head.title),
    ...(head.date === null ? {} : { dateAt: place(head.date) }),
    ...(versionAt === null ? {} : { versionAt: place(versionAt) }),
    history: history.entries,
    direction,
    initiatives,
    otherSections: others.filter(({ at }) => !isTold(at, statements)),
    statements,
  };
  const repeated = read.map((chapter) => ({ number: chapter.initiative.number, repeated: chapter.repeated }));
  const body = { start: contents.end, end };
  const span = { start: region.start, end };
  return {
    plan,
    table,
    owners,
    budget,
    unclaimed,
    region: span,
    body,
    front,
    repeated,
    chapters: chapters.length,
    findings,
  };
}

/** Whether all that a section holds is told as statements: it stands once. */
function isTold([start, end]: Place, statements: readonly ImportedStatement[]): boolean {
  const [first, last] = [statements[0], statements.at(-1)];
  return first !== undefined && last !== undefined && first.at[0] >= start && last.at[1] === end;
}

/** Whether the document's form has headings of sections in `[from, to)`: the initiatives begin before what follows. */
function hasSections({ text, form }: SourceText, from: number, to: number): boolean {
  return headingsWithin(form, from, to).some(({ start, end }) => {
    const words = text.slice(start, end).replace(/^\d[\d.]*[.)]? /u, '');
    return sectionHeading(words) !== undefined;
  });
}
