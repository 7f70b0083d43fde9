import { describe, expect, test } from 'vitest';

import type { ImportedDocument } from '../../../shared/document/papers/imported-document.ts';
import { imported, real } from '../documents.ts';

const missing = 'the real plans are not at ../shared/source';
const ends = (text: string): string => `${text.split(' ')[0]} … ${text.split(' ').at(-1)}`;

// Read by eye: who, when, numbers, headings, and where each text begins and ends.
describe.skipIf(real === undefined)(`the real decision documents${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportedDocument[] | undefined;
  const documents = (): ImportedDocument[] => (once ??= imported(real ?? '').documents);

  test('are eight, by these bodies, days, numbers and §', () => {
    expect(
      documents().map(({ kind, body, date, reference, section }) => [kind, body, date, reference, section]),
    ).toEqual([
      ['partyStatement', 'SD', '2016-11-23', '2.2.6', null],
      ['officeReport', 'Stadsledningskontoret', '2016-11-03', '0014/16', null],
      ['annexCover', 'Stadsledningskontoret', null, 'Bilaga 1', null],
      ['addition', 'Stadsledningskontoret', null, null, null],
      ['annexCover', 'Stadsledningskontoret', null, 'Bilaga 2', null],
      ['minutesExtract', 'Nämnden för intraservice', '2016-09-27', '0409/16', '92'],
      ['officeReport', 'Intraservice', '2016-09-12', '0409/16', null],
      ['budgetProposal', 'Intraservice', '2016-07-14', null, null],
    ]);
    expect(documents().map(({ title, to }) => [title, to])).toEqual([
      ['Yttrande gällande Tjänsteplaner 2017 för kommungemensamma interna tjänster', 'Kommunstyrelsen'],
      ['Tjänsteplaner 2017 för kommungemensamma interna tjänster', 'Kommunstyrelsen'],
      ['Tjänsteplaner 2017 (-2020) för kommungemensamma interna tjänster', null],
      ['Tillägg från nämnden för Intraservice', null],
      ['Svar på remiss från nämnden för Intraservice', null],
      ['Svar på återremiss om budget kommungemensamma interna tjänster 2017', null],
      ['Svar på återremiss budget kommungemensamma interna tjänster 2017-2020', 'Nämnden för intraservice'],
      ['Förslag budget 2017 vidmakthållande och utveckling för kommungemensamma interna tjänster', null],
    ]);
  });

  test('have these headings, with the text under each', () => {
    const sections = documents().map((document) => document.sections.map(({ heading, text }) => [heading, ends(text)]));
    expect(sections[0]).toEqual([['', 'Ledningsstabens … närvarande.']]);
    expect(sections[1]).toEqual([
      ['Sammanfattning', 'Göteborgs … tjänster.'],
      ['Ekonomiska konsekvenser', 'Kostnaderna … tjänster.'],
      ['Barnperspektivet', 'Tjänsterna … internet.'],
      ['Jämställdhetsperspektivet', 'Tjänsterna … styrning.'],
      ['Mångfaldsperspektivet', 'Tjänsterna … rättigheter.'],
      ['Miljöperspektivet', 'Tjänsterna … kemikalieregistering.'],
      ['Omvärldsperspektivet', 'Vid … andra.'],
      ['Ärendet', 'Tjänsteplaner … 80.'],
      ['Bakgrund', 'Göteborgs … 0014/15.'],
      ['Definition av kommungemensam intern tjänst', 'Med … bolagsledningar.'],
      ['Prioriterings- och beslutsordning', 'Riktlinjerna … kommunstyrelsen.'],
      ['Tjänsteområden', 'Kommungemensamma … omsorg'],
      ['Tjänsteplaner för kommungemensamma interna tjänster 2017-2020', 'Förslag … mkr).'],
      ['Stadsledningskontorets bedömning', 'I … tjänster.'],
      ['Samverkan', 'Samverkan … 2016-11-03.'],
    ]);
    expect(sections[5]).toEqual([['', 'Förvaltningen … tjänster.']]);
    expect(sections[6]).toEqual([
      ['Sammanfattning', 'Göteborgs … äldreomsorgen.'],
      ['Ekonomiska konsekvenser', 'De … tjänsterna.'],
      ['Barnperspektivet', 'Inom … nyanlända.'],
      ['Samverkan', 'Samverkan … 2016-08-18'],
      ['Beslutet ska skickas till', 'Kommunstyrelsen … Kommunstyrelsen'],
      ['Bakgrund', 'Nämnden … 2016.'],
      ['Förvaltningens överväganden', 'Den … utbildningsförvaltningen.'],
    ]);
    expect(sections[7]?.map(([heading]) => heading)).toEqual([
      'Kostnad för budget 2017',
      'Tjänster och utveckling 2017',
      'Fördjupad beskrivning av finansiering utveckling inom utbildning och vård & omsorg',
    ]);
  });

  test('propose and decide these att-satser', () => {
    const clauses = documents().map((document) => document.clauses.map(({ number, text }) => [number, ends(text)]));
    expect(clauses[1]).toEqual([
      ['1', 'Tjänsteplaner … fastställs.'],
      ['2', 'Uppdraget … fullgjort.'],
    ]);
    expect(clauses[5]).toEqual([
      ['1', 'Nämnden … 2017-2020'],
      ['2', 'Nämnden … utmaningar'],
      ['3', 'Nämnden … e-samhälle'],
      ['4', 'Nämnden … omsorg'],
    ]);
    expect(clauses[6]).toEqual([
      ['1', 'Nämnden … 2017-2020.'],
      ['2', 'Nämnden … utmaningar.'],
    ]);
  });

  test('are signed, and list annexes', () => {
    const signed = documents().map((document) => document.signatures.map(({ role, name, date }) => [role, name, date]));
    expect(signed[1]).toEqual([
      ['Utvecklingsledare', 'Stefan Granlund', null],
      ['Direktör ledningsstaben', 'Jonas Kinnander', null],
    ]);
    expect(signed[5]).toEqual([
      ['Vid protokollet', 'Eva-Karin Larsson', '2016-10-18'],
      ['Ordförande', 'Tord Karlsson', null],
      ['Justerare', 'Fredrik Lindqvist', null],
    ]);
    expect(signed[6]).toEqual([
      ['Förvaltningschef', 'Nisse Waldefeldt', null],
      ['Ekonomichef', 'Ken Gunnesson', null],
    ]);
    expect(signed[7]).toEqual([
      ['Ekonomichef', 'Ken Gunnesson', null],
      ['Controller', 'Mikael Fredriksson', null],
    ]);
    expect(documents().map(({ annexes }) => annexes.length)).toEqual([0, 2, 0, 0, 7, 0, 7, 4]);
    expect(documents().map(({ unit, handler }) => [unit, handler])[1]).toEqual([
      'Ledningsstaben Strategisk samordning',
      'Stefan Granlund',
    ]);
  });

  test('are whole: between their places stands nothing that is not in them but page furniture and contacts', () => {
    const text = real ?? '';
    for (const document of documents()) {
      for (const { heading, text: said, at } of document.sections) {
        expect(text.slice(...at).startsWith(heading)).toBe(true);
        expect(said).not.toMatch(/tjänsteutlåtande \d|\d\(\d\)|www\./);
        const left = text.slice(...at).replace(/\s/g, '').length - (heading + said).replace(/\s/g, '').length;
        expect(left, heading).toBeLessThan(70);
      }
    }
  });
});
