import { z } from 'zod';
import type { Target } from '../shared/bridge/search-contract.ts';
import { PlaceSchema, type Place } from '../shared/document/place.ts';
import { slugOf } from '../shared/plan/area-id.ts';
import { amountsText, type Entry, type Part } from './search-entries.ts';

const amount = z.number().nullable();
const amounts = z.record(z.string(), amount);
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).catch([]);
const text = z.string().nullable().catch(null);
const DocumentSchema = z.object({
  title: z.string(),
  body: z.string(),
  unit: text,
  handler: text,
  date: text,
  reference: text,
  section: text,
  sections: rows(z.object({ heading: z.string(), text: z.string(), at: PlaceSchema })),
  clauses: rows(z.object({ text: z.string(), at: PlaceSchema })),
  signatures: rows(z.object({ role: z.string(), name: z.string() })),
  annexes: rows(z.object({ number: z.string(), title: z.string() })),
  at: PlaceSchema,
});
type Document = z.infer<typeof DocumentSchema>;

// What is searched of an import. An import of an earlier Klubba lacks keys that came later: what is missing is not found.
const ImportedSchema = z.object({
  source: z.object({ name: z.string() }),
  plans: rows(z.object({ period: z.array(z.number()) })),
  budget: z
    .object({
      year: z.number(),
      areas: z.array(
        z.object({ area: z.string(), items: z.array(z.object({ name: z.string(), amount, at: PlaceSchema })) }),
      ),
    })
    .nullable()
    .catch(null),
  services: rows(
    z.object({ area: z.string(), name: z.string(), amounts, comment: z.string().nullable(), at: PlaceSchema }),
  ),
  organisations: rows(z.object({ group: z.string(), code: z.string(), name: z.string(), amounts, at: PlaceSchema })),
  developmentList: rows(z.object({ area: z.string(), name: z.string(), amounts, at: PlaceSchema })),
  funding: rows(z.object({ area: z.string(), name: z.string(), amounts, at: PlaceSchema })),
  documents: rows(DocumentSchema),
});

type Table = Extract<Target, { to: 'source' }>['table'];

/** Everything of an import that is searched beside its plans: the rows of its tables, and its decision documents. */
export function entriesOfSource(imported: unknown): Entry[] {
  const read = ImportedSchema.safeParse(imported);
  if (!read.success) return [];
  const { source, plans, budget, services, organisations, developmentList, funding, documents } = read.data;
  const year = budget?.year ?? plans[0]?.period[0] ?? null;
  const row = (table: Table, area: string, title: string, parts: readonly Part[], at: Place): Entry => ({
    slot: `table/${year}/${table}/${area}/${title}`,
    what: 'table',
    year,
    areaId: area === '' ? null : slugOf(area),
    area,
    version: null,
    title,
    parts,
    target: { to: 'source', name: source.name, table, body: '', date: null, at },
  });
  return [
    ...(budget?.areas ?? []).flatMap(({ area, items }) =>
      items.map(({ name, amount: kronor, at }) =>
        row('budget', area, name, [['costs', '', amountsText({ [String(budget?.year)]: kronor })]], at),
      ),
    ),
    ...services.map(({ area, name, amounts: columns, comment, at }) =>
      row(
        'services',
        area,
        name,
        [
          ['comment', '', comment ?? ''],
          ['costs', '', amountsText(columns)],
        ],
        at,
      ),
    ),
    ...organisations.map(({ group, code, name, amounts: columns, at }) =>
      row('organisations', '', [code, name].filter(Boolean).join(' '), [['costs', group, amountsText(columns)]], at),
    ),
    ...developmentList.map(({ area, name, amounts: columns, at }) =>
      row('developmentList', area, name, [['costs', '', amountsText(columns)]], at),
    ),
    ...funding.map(({ area, name, amounts: columns, at }) =>
      row('funding', area, name, [['costs', '', amountsText(columns)]], at),
    ),
    ...documents.flatMap((document) => entriesOfDocument(document, source.name, year)),
  ];
}

/** A decision document: its head, each of its sections, what it decides or proposes; each opens where it stands. */
function entriesOfDocument(document: Document, name: string, year: number | null): Entry[] {
  const { title, body, date, unit, handler, reference, section, sections, clauses, signatures, annexes } = document;
  const entry = (which: string, parts: readonly Part[], at: Place): Entry => ({
    slot: `document/${year}/${body}/${date}/${title}/${which}`,
    what: 'document',
    year,
    areaId: null,
    area: '',
    version: null,
    title: [title, body].filter(Boolean).join(' · '),
    parts,
    target: { to: 'source', name, table: null, body, date, at },
  });
  const people = [handler, ...signatures.map((one) => [one.role, one.name].filter(Boolean).join(' '))];
  return [
    entry(
      'head',
      [
        ['text', '', [reference, section && `§ ${section}`, date, unit].filter(Boolean).join(' · ')],
        ['people', '', people.filter(Boolean).join(' · ')],
        ['text', '', annexes.map((annex) => [annex.number, annex.title].filter(Boolean).join(' ')).join(' · ')],
      ],
      document.at,
    ),
    ...sections.map((one, i) => entry(`section/${i}`, [['section', one.heading, one.text]], one.at)),
    ...clauses.map((one, i) => entry(`clause/${i}`, [['decision', '', one.text]], one.at)),
  ];
}
