import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import type { ImportedInitiative, ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { imported, placesIn, real, sample } from '../document/documents.ts';
import { importBytes } from './docx-parts.ts';
import type { Rules } from './fodt.ts';
import { printByChromium, printByTypst, hasChromium } from './other-producers.ts';
import { typesetSample } from './typeset-sample.ts';
import { convert, hasOffice } from './with-office.ts';

type Read = Awaited<ReturnType<typeof importBytes>>;

const made: Record<string, Read> = {};
const rules: readonly Rules[] = ['all', 'none', 'horizontal'];

beforeAll(async () => {
  const pdfs: Record<string, Uint8Array> = {};
  if (hasOffice) {
    const texts = { 'sample.txt': sample, ...(real === undefined ? {} : { 'real.txt': real }) };
    const typeset = Object.fromEntries(rules.map((kind) => [`${kind}.fodt`, typesetSample(sample, kind)]));
    Object.assign(pdfs, convert(texts, 'pdf'), convert(typeset, 'pdf'));
  }
  pdfs['typst.typ'] = await printByTypst(typesetSample(sample));
  if (hasOffice && hasChromium) pdfs['chromium.html'] = printByChromium(typesetSample(sample));
  for (const [name, bytes] of Object.entries(pdfs)) {
    made[name] = await importBytes(name.replace(/\.\w+$/, '.pdf'), bytes);
  }
}, 240_000);

const plansIn = (result: ImportResult) => plansOf(result).map(({ plan }) => plan);
/** A part of an import without its places. */
const values = (part: unknown): unknown =>
  JSON.parse(JSON.stringify(part, (key, value: unknown) => (/^at$|At$|^places?$/.test(key) ? undefined : value)));
const tablesIn = ({ budget, services, organisations, developmentList, funding }: ImportResult): unknown =>
  values({ budget, services, organisations, developmentList, funding });
const isClear = (kind: string): boolean => kind !== 'ambiguous';
const foundIn = (result: ImportResult, isWanted: (kind: string) => boolean = () => true): unknown =>
  result.findings
    .filter(({ kind }) => isWanted(kind))
    .map(({ code, severity, params }) => ({ code, severity, params }));

describe.skipIf(!hasOffice)('a PDF of the sample’s text', () => {
  test('gives the plans, tables and findings that the text gives', () => {
    const [read, text] = [made['sample.txt']!, imported(sample)];
    expect(read.source.kind).toBe('pdf');
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text));
  });
});

describe.skipIf(!hasOffice || real === undefined)('a PDF of the real plans', () => {
  test('gives the plans, tables and findings that the text gives', () => {
    const [read, text] = [made['real.txt']!, imported(real!)];
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text));
  });

  test('says each value where its place is', () => expectPassages(made['real.txt']!));
});

describe('the PDFs that are kept', () => {
  test.each(['exempelstad-text.pdf', 'exempelstad-e-handel.pdf'])('%s gives the plan of E-handel', async (name) => {
    const read = await importBytes(name, readFileSync(join(import.meta.dirname, 'fixtures', name)));
    expect(plansIn(read)[0]).toEqual(plansIn(imported(sample))[0]);
  });
});

const typesetters = [
  ...(hasOffice ? rules.map((kind) => [`LibreOffice, ruled ${kind}`, `${kind}.fodt`] as const) : []),
  ...(hasOffice && hasChromium ? [['Chromium', 'chromium.html'] as const] : []),
  ['Typst', 'typst.typ'] as const,
];

describe.each(typesetters)('the sample typeset by %s', (_, name) => {
  test('gives the text’s plans, tables and findings, and its columns leave nothing ambiguous', () => {
    const [read, text] = [made[name]!, imported(sample)];
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text, isClear));
  });

  test('says each value where its place is', () => expectPassages(made[name]!));

  test('keeps headers, footers and page numbers out of what is read', () => {
    expect(made[name]!.words).not.toMatch(/Exempelstad Dnr|Tjänsteplaner 2027, sida/);
  });
});

/** Every place holds what was read there: a title its title, an amount its figures, a section its words. */
function expectPassages(read: Read): void {
  const passage = (place: readonly [number, number] | undefined): string =>
    place === undefined ? '' : bare(read.words.slice(place[0], place[1]));
  for (const { path, place } of placesIn(read)) expect(read.words.slice(...place).trim(), path).not.toBe('');
  const expectInitiative = (initiative: ImportedInitiative): void => {
    expect(passage(initiative.titleAt)).toBe(bare(initiative.title));
    for (const [year, at] of Object.entries(initiative.costsAt)) {
      const amount = initiative.costs[year];
      if (amount !== null && amount !== undefined) expect(passage(at)).toBe(String(amount / 1000).replace('.', ','));
    }
    // Within a passage a page may end, with what stands there.
    for (const { text, at } of Object.values(initiative.sections)) {
      if (text === '') continue;
      expect(passage(at).slice(0, 30)).toBe(bare(text).slice(0, 30));
      expect(passage(at).slice(-20)).toBe(bare(text).slice(-20));
    }
    initiative.parts.forEach(expectInitiative);
  };
  for (const plan of read.plans) {
    expect(passage(plan.titleAt)).toBe(bare(plan.title));
    for (const row of plan.history)
      expect(passage(row.at)).toContain(bare(`${row.date ?? ''}${row.version}${row.description}`));
    plan.initiatives.forEach(expectInitiative);
  }
  for (const { items } of read.budget!.areas)
    for (const { name, at } of items) expect(passage(at)).toContain(bare(name));
}

/** Words without spaces: lines, cells and thousands are parted in more ways than one. */
function bare(words: string): string {
  return words.replace(/\s+/gu, '');
}
