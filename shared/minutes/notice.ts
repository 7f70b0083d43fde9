import { formatter } from '../language/format.ts';
import type { Called, Preparation } from '../meeting/preparation.ts';
import { calledTo } from '../meeting/preparation.ts';
import type { Versions } from '../meeting/parts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block, Content } from './block.ts';
import { noticePhrases as words, noticeSentences as sentences } from './notice-phrases.ts';
import { roleWords } from './phrases.ts';

const format = formatter('sv');

/** A notice of a meeting (kallelse) as a value: what the PDF prints and the calendar tells. */
export type Notice = {
  readonly language: 'sv';
  readonly kind: string;
  readonly dated: string;
  readonly body: string;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly blocks: readonly Block[];
};

/**
 * The notice of a meeting that is prepared: when and where, who is called, the agenda, the plans, the frames and how
 * initiatives are scored. Pure. Null while it has no day.
 *
 * @param versions plan versions by hash; one that is not there is not named
 * @param firstSection the § that the agenda begins with
 */
export function composeNotice(preparation: Preparation, versions: Versions, firstSection: number): Notice | null {
  const { body, forum, date } = preparation;
  if (date === '') return null;
  const plans = preparation.plans.flatMap((hash) => versions.get(hash)?.plan ?? []);
  const contents = [
    facts(preparation),
    ...paragraph(words.note, preparation.note),
    ...agenda(preparation, firstSection),
    ...planTable(plans),
    ...frameTable(preparation, plans),
    ...scoring(preparation),
    { kind: 'paragraph', text: words.absence } as const,
  ];
  return {
    language: 'sv',
    kind: words.kind,
    dated: words.dated,
    body: body.trim(),
    title: sentences.title(body.trim(), forum),
    date,
    blocks: contents.map((content): Block => ({ ...content, operations: [] })),
  };
}

function facts(preparation: Preparation): Content {
  const called = calledTo(preparation);
  const some = (duty: Called['duty']) => called.filter((one) => one.duty === duty);
  const substitutes = some('substitute').toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
  const rows = [
    { term: words.time, text: sentences.when(preparation.date, preparation.begins, preparation.ends) },
    { term: words.place, text: preparation.place.trim() },
    { term: words.called, text: people(some('serving')) },
    { term: words.substitutes, text: people(substitutes) },
    { term: words.others, text: people(some('attending')) },
  ];
  return { kind: 'facts', rows: rows.filter(({ text }) => text !== '') };
}

function people(called: readonly Called[]): string {
  return called
    .map(({ name, role, group, organisation }) => [name.trim(), roleWords[role], group, organisation])
    .map((parts) => parts.filter(Boolean).join(', '))
    .join('\n');
}

function agenda({ agenda: items }: Preparation, firstSection: number): Content[] {
  if (items.length === 0) return [];
  const hasNumbers = items.some(({ caseNumber }) => caseNumber !== '');
  return [
    { kind: 'heading', level: 1, text: words.agenda },
    {
      kind: 'table',
      caption: words.agendaTable,
      columns: [
        { title: '§', align: 'end' },
        { title: words.item, align: 'start' },
        ...(hasNumbers ? [{ title: words.caseNumber, align: 'start' } as const] : []),
      ],
      rows: items.map(({ title, caseNumber, carried }, i) => [
        `${firstSection + i}`,
        carried ? `${title}\n${sentences.carried(carried)}` : title,
        ...(hasNumbers ? [caseNumber] : []),
      ]),
      totals: null,
      cut: null,
    },
  ];
}

function planTable(plans: readonly Plan[]): Content[] {
  if (plans.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.plans },
    {
      kind: 'table',
      caption: words.planTable,
      columns: [
        { title: words.area, align: 'start' },
        { title: words.plan, align: 'start' },
        { title: words.version, align: 'end' },
        { title: words.initiatives, align: 'end' },
      ],
      rows: plans.map(({ area, title, version, initiatives }) => [
        area,
        title,
        version,
        format.count(initiatives.length),
      ]),
      totals: null,
      cut: null,
    },
  ];
}

function frameTable({ frames }: Preparation, plans: readonly Plan[]): Content[] {
  const set = frames.filter(({ amount }) => amount !== null);
  if (set.length === 0) return [];
  const years = [...new Set(set.map(({ year }) => year))].sort();
  const areas = [...new Set(set.map(({ area }) => area))].toSorted((a, b) => Number(a === null) - Number(b === null));
  const nameOf = (area: string | null): string =>
    area === null ? words.over : (plans.find(({ areaId }) => areaId === area)?.area ?? area);
  const amountOf = (area: string | null, year: string): string =>
    format.tkr(set.find((one) => one.area === area && one.year === year)?.amount ?? null);
  return [
    { kind: 'heading', level: 1, text: words.frames },
    {
      kind: 'table',
      caption: words.frameTable,
      columns: [
        { title: words.frame, align: 'start' },
        ...years.map((year) => ({ title: year, align: 'end' }) as const),
      ],
      rows: areas.map((area) => [nameOf(area), ...years.map((year) => amountOf(area, year))]),
      totals: null,
      cut: null,
    },
  ];
}

function scoring({ model: { criteria, maximum } }: Preparation): Content[] {
  const named = criteria.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return [];
  const items = named.map(({ name, weight }) => sentences.criterion(name.trim(), weight));
  return [
    { kind: 'heading', level: 1, text: words.model },
    { kind: 'paragraph', text: sentences.points(maximum) },
    { kind: 'list', ordered: false, items },
  ];
}

function paragraph(heading: string, text: string): Content[] {
  if (text.trim() === '') return [];
  return [
    { kind: 'heading', level: 1, text: heading },
    { kind: 'paragraph', text: text.trim() },
  ];
}
