import { beforeAll, describe, expect, test } from 'vitest';

import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { imported, placesIn, real, sample } from '../document/documents.ts';
import { foundIn, plansIn, tablesIn } from './compare-imports.ts';
import { importBytes } from './docx-parts.ts';
import { typesetSample } from './typeset-sample.ts';
import { withAutomaticNumbers, withContents, withEmptyCells, withoutNumbers } from './typeset-variants.ts';
import { convert, hasOffice } from './with-office.ts';

type Read = ImportResult & { readonly words: string };

const made: Record<string, Read> = {};

beforeAll(async () => {
  if (!hasOffice) return;
  const typeset = typesetSample(sample);
  const texts = { 'sample.txt': sample, ...(real === undefined ? {} : { 'real.txt': real }) };
  const documents = {
    'typeset.fodt': typeset,
    'numbered.fodt': withContents(withAutomaticNumbers(typeset)),
    'bare.fodt': withContents(withoutNumbers(typeset)),
    'empty.fodt': withEmptyCells(typeset),
  };
  for (const [name, bytes] of Object.entries({ ...convert(texts, 'docx'), ...convert(documents, 'docx') })) {
    made[name] = await importBytes(name.replace(/\.\w+$/, '.docx'), bytes);
  }
}, 120_000);

describe.skipIf(!hasOffice)('a document that LibreOffice made of the sample’s text', () => {
  test('is of the kind docx and gives the same plans, tables and findings as the text', () => {
    const read = made['sample.txt']!;
    const text = imported(sample);
    expect(read.source.kind).toBe('docx');
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text));
  });

  test('has every place in its own text', () => {
    for (const { path, place } of placesIn(made['sample.txt']!)) {
      expect(made['sample.txt']!.words.slice(...place).trim(), path).not.toBe('');
    }
  });
});

describe.skipIf(!hasOffice || real === undefined)('a document that LibreOffice made of the real plans', () => {
  test('gives the same plans, tables and findings as the text', () => {
    const [read, text] = [made['real.txt']!, imported(real!)];
    expect(plansIn(read)).toEqual(plansIn(text));
    expect(tablesIn(read)).toEqual(tablesIn(text));
    expect(foundIn(read)).toEqual(foundIn(text));
  });
});

describe.skipIf(!hasOffice)('a typeset document', () => {
  const isClear = (kind: string): boolean => kind !== 'ambiguous';

  test.each(['typeset.fodt', 'numbered.fodt', 'bare.fodt'])(
    '%s gives the text’s plans, tables and findings, and nothing is ambiguous any more',
    (name) => {
      const [read, text] = [made[name]!, imported(sample)];
      expect(plansIn(read)).toEqual(plansIn(text));
      expect(tablesIn(read)).toEqual(tablesIn(text));
      expect(foundIn(read)).toEqual(foundIn(text, isClear));
      expect(text.findings.some(({ kind }) => kind === 'ambiguous')).toBe(true);
    },
  );

  test('with numbers that only show reads them, and leaves its table of contents, header and footer out', () => {
    const { words } = made['numbered.fodt']!;
    expect(words).toContain('\n1. Avtalsuppföljning i beställningssystemet\n1.1 Mål med utvecklingsinsatsen\n');
    expect(words).toContain('\n2.1.1 Mål med utvecklingsinsatsen\n');
    expect(words).not.toContain('Exempelstad Dnr');
    expect(words.match(/Avtalsuppföljning i beställningssystemet/gu)).toHaveLength(3);
  });

  test('with empty cells has nothing in those years and zero nowhere, without a doubt', () => {
    const [read, text] = [made['empty.fodt']!, imported(sample)];
    const emptied = plansIn(text).map(({ initiatives }) =>
      initiatives.map(({ costs }) => Object.values(costs).map((amount) => (amount === 0 ? null : amount))),
    );
    expect(plansIn(read).map(({ initiatives }) => initiatives.map(({ costs }) => Object.values(costs)))).toEqual(
      emptied,
    );
    expect(read.budget?.areas[0]?.items.map(({ name, amount }) => [name, amount])).toEqual([
      ['Avtalsuppföljning i beställningssystemet', 1_200_000],
      ['Elektroniska fakturor från mindre leverantörer', 400_000],
      ['Varukataloger med klimatdata', null],
      ['Mobil godsmottagning', null],
    ]);
    expect(foundIn(read, (kind) => kind === 'ambiguous')).toEqual([]);
  });

  test('shows each amount where its cell stands', () => {
    const { result, words } = { result: made['empty.fodt']!, words: made['empty.fodt']!.words };
    for (const { plan, places } of plansOf(result)) {
      for (const [index, { costs, title }] of plan.initiatives.entries()) {
        for (const [year, amount] of Object.entries(costs)) {
          const at = places[`/initiatives/${index}/costs/${year}`];
          const shown = at === undefined ? null : Number(words.slice(...at).replaceAll(/\s/gu, '')) * 1000;
          expect(shown, `${title} ${year}`).toBe(amount);
        }
      }
    }
  });
});
