import { describe, expect, test } from 'vitest';

import { imported, sample } from '../documents.ts';

describe('the sample’s decision documents', () => {
  const { documents } = imported(sample);

  test('are who said what, when and under which number', () => {
    expect(documents.map(({ kind, body, date, reference, section }) => [kind, body, date, reference, section])).toEqual(
      [
        ['officeReport', 'Stadsledningskontoret', '2026-11-04', '0112/26', null],
        ['annexCover', 'Stadsledningskontoret', null, 'Bilaga 1', null],
        ['annexCover', 'Stadsledningskontoret', null, 'Bilaga 2', null],
        ['minutesExtract', 'Servicenämnden', '2026-09-24', '0347/26', '118'],
      ],
    );
    expect(documents[0]).toMatchObject({
      unit: 'Stadsledningskontoret Enheten för styrning',
      handler: 'Birgitta Malm',
    });
  });

  test('have their headings, att-satser and signatures', () => {
    const [report, , , minutes] = documents;
    expect(report?.sections.map(({ heading }) => heading)).toEqual([
      'Sammanfattning',
      'Ekonomiska konsekvenser',
      'Barnperspektivet',
      'Jämställdhetsperspektivet',
      'Miljöperspektivet',
      'Ärendet',
      'Samverkan',
      'Stadsledningskontorets bedömning',
    ]);
    expect(report?.clauses.map(({ number, text }) => [number, text.split(' ')[0]])).toEqual([
      ['1', 'fastställa'],
      ['2', 'ge'],
    ]);
    expect(report?.signatures.map(({ role, name }) => `${name}, ${role}`)).toEqual([
      'Birgitta Malm, Utvecklingsledare',
      'Lars Öberg, Stadsdirektör',
    ]);
    expect(minutes?.clauses).toHaveLength(2);
    expect(minutes?.signatures.map(({ role, name }) => `${role}: ${name}`)).toEqual([
      'Vid protokollet: Moa Ringström',
      'Ordförande: Gunnar Tapper',
      'Justerare: Leila Azizi',
    ]);
  });

  test('hold no page furniture, and stand where they say', () => {
    for (const document of documents) {
      for (const { heading, text, at } of document.sections) {
        expect(text).not.toMatch(/\d\(\d\)|tjänsteutlåtande \d|www\./);
        expect(sample.slice(...at)).toContain(heading || text.slice(0, 20));
      }
      for (const { text, at } of document.clauses) expect(sample.slice(...at)).toContain(text.slice(0, 30));
      for (const { name, at } of document.signatures) expect(sample.slice(...at)).toContain(name);
    }
  });
});
