import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { typesetSample } from '../readers/typeset-sample.ts';
import { convert, hasOffice } from '../readers/with-office.ts';
import { pack, unpack } from './repack.ts';
import { objectsOf, writePdf } from './repack-pdf.ts';
import type { Kind } from './spoil.ts';

/** A sound file to spoil: the application reads at least one plan in it. */
export type Seed = { readonly name: string; readonly kind: Kind; readonly bytes: Uint8Array };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Sound files of every kind, small so that many can be tried: two plans of the sample with the budget and the papers
 * around them, as text, JSON and sheets, and as LibreOffice writes them. The same LibreOffice makes the same files.
 */
export async function makeSeeds(isShort = false): Promise<Seed[]> {
  const whole = readFileSync(join('electron', 'readers', 'sample', 'exempelstad-2027.txt'), 'utf8');
  const sample = cut(whole);
  const result = read(sample);
  const plan = plansOf(result)[0]!.plan;
  const table = initiativesOf(result);
  const seed = (name: string, kind: Kind, bytes: Uint8Array): Seed => ({ name, kind, bytes });
  return [
    seed('plan.txt', 'text', utf8(sample)),
    seed('plan-1252.txt', 'text', Uint8Array.from(Buffer.from(sample.replace(/[^ -\u00ff\n]/gu, '-'), 'latin1'))),
    seed('plan-utf16.txt', 'text', Uint8Array.from(Buffer.from(`\uFEFF${sample}`, 'utf16le'))),
    seed('exempelstad.txt', 'text', utf8(whole)),
    seed('import.json', 'json', utf8(JSON.stringify(result))),
    seed('plan.json', 'json', utf8(canonicalJson(plan))),
    seed('initiativ.csv', 'csv', utf8(csvOf(table, ';', '\r\n'))),
    seed('initiativ-tab.csv', 'csv', utf8(csvOf(table, '\t', '\n'))),
    ...(hasOffice ? await byOffice(sample, csvOf(table, ',', '\n'), isShort) : []),
    ...kept().map(({ name, bytes }) => seed(name, 'pdf', bytes)),
  ];
}

async function byOffice(sample: string, commas: string, isShort: boolean): Promise<Seed[]> {
  const files = {
    'plan.fodt': typesetSample(sample),
    'plan-bar.fodt': typesetSample(sample, 'none'),
  };
  const made = async (kind: 'docx' | 'odt' | 'pdf'): Promise<Seed[]> =>
    Promise.all(
      Object.entries(convert(files, kind)).map(async ([name, bytes]) => ({
        name: name.replace('fodt', kind),
        kind,
        bytes: kind === 'pdf' ? withoutClock(bytes) : await plainly(bytes),
      })),
    );
  // Each kind is a start of LibreOffice: a test has time for two.
  const pdfs = isShort ? [] : await made('pdf');
  const [book] = Object.values(convert({ 'initiativ.csv': commas }, 'xlsx'));
  return [
    ...pdfs,
    ...pdfs.map(({ bytes, name, ...one }) => ({
      ...one,
      name: `open-${name}`,
      bytes: writePdf(objectsOf(bytes), false),
    })),
    ...(await made('docx')),
    ...(isShort ? [] : await made('odt')),
    { name: 'initiativ.xlsx', kind: 'xlsx', bytes: await plainly(book!) },
  ];
}

/** What comes before the plans, two of them, and what comes after. */
function cut(whole: string): string {
  const begins = [...whole.matchAll(/^(?:Övergripande t|T)jänsteplan 2027-2030 /gmu)].map(({ index }) => index);
  const ends = whole.indexOf('\n', read(whole).plans.at(-1)!.at[1]);
  const plan = (nth: number): string => whole.slice(begins[nth], begins[nth + 1]);
  return whole.slice(0, begins[0]) + plan(0) + plan(2) + whole.slice(ends).trimStart();
}

function read(text: string): ImportResult {
  const result = importText(text, { name: 'exempelstad.txt', sha256: '0'.repeat(64), kind: 'text' });
  if (isRefusal(result)) throw new Error(result.refused.code);
  return result;
}

/** An office document without what says when it was made, and without its picture. */
async function plainly(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(bytes);
  for (const path of ['meta.xml', 'docProps/core.xml', 'docProps/app.xml', 'Thumbnails/thumbnail.png'])
    parts.delete(path);
  return pack(parts);
}

/** A PDF with its dates and its checksums as zeros. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const zeros = (found: string): string =>
    found.replace(/(?<=D:)[\d+'-]+|\b[\dA-F]{32}\b/g, (said) => '0'.repeat(said.length));
  return Uint8Array.from(
    Buffer.from(text.replace(/\/(?:CreationDate|ID|DocChecksum)\s*[[(/][^\])>]*>?(?:\s*<[^>]*>)?/g, zeros), 'latin1'),
  );
}

/** Files of other producers that the tests of the readers keep. */
function kept(): { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join('test', 'readers', 'fixtures');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
  return names.toSorted().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function initiativesOf({ plans }: ImportResult): string[][] {
  const years = plans[0]?.period.map(String) ?? [];
  const rows = plans.flatMap(({ area, initiatives }) =>
    initiatives.map(({ number, title, priority, costs, sections }) => [
      area,
      number,
      title,
      String(priority ?? ''),
      ...years.map((year) => String((costs[year] ?? 0) / 1000)),
      sections.goal.text,
    ]),
  );
  return [['Tjänsteområde', 'Nr', 'Initiativ', 'Prioritet', ...years.map((year) => `${year} (tkr)`), 'Mål'], ...rows];
}

function csvOf(table: readonly (readonly string[])[], separator: string, end: string): string {
  const field = (cell: string): string => (/[;,\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((row) => row.map(field).join(separator)).join(end);
}
