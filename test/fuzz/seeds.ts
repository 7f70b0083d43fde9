import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { typesetSample } from '../readers/typeset-sample.ts';
import { convert, hasOffice } from '../readers/with-office.ts';

/** A sound file to spoil. */
export type Seed = { readonly name: string; readonly bytes: Uint8Array };

/** Sound files of every kind, in turn: the sample as text, JSON and sheets, and as LibreOffice writes it. */
export function makeSeeds(): Seed[] {
  const sample = readFileSync(join('electron', 'readers', 'sample', 'exempelstad-2027.txt'), 'utf8');
  const result = importText(sample, { name: 'exempelstad.txt', sha256: '0'.repeat(64), kind: 'text' });
  if (isRefusal(result)) throw new Error(result.refused.code);
  const sheet = initiativesOf(result);
  const csv = sheet.map((row) => row.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';')).join('\r\n');
  const own = [
    seed('exempelstad.txt', sample),
    seed('exempelstad.json', JSON.stringify(result)),
    seed('initiativ.csv', csv),
  ];
  return [...own, ...(hasOffice ? byOffice(sample, sheet) : []), ...kept()];
}

function byOffice(sample: string, sheet: readonly (readonly string[])[]): Seed[] {
  const flat = { 'exempelstad.fodt': typesetSample(sample) };
  const commas = sheet.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const made = (name: string, files: Readonly<Record<string, string>>, to: string): Seed[] =>
    Object.values(convert(files, to)).map((bytes) => ({ name, bytes }));
  return [
    ...made('exempelstad.docx', flat, 'docx'),
    ...made('exempelstad.pdf', flat, 'pdf'),
    ...made('initiativ.xlsx', { 'initiativ.csv': commas }, 'xlsx'),
    ...made('exempelstad.odt', flat, 'odt'),
  ];
}

function kept(): Seed[] {
  const folder = join('test', 'readers', 'fixtures');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
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

function seed(name: string, text: string): Seed {
  return { name, bytes: new TextEncoder().encode(text) };
}
