import { describe, expect, test } from 'vitest';

import type { ImportedInitiative, ImportedPlan, ImportResult } from '../../shared/document/import-result.ts';
import { imported, placesIn, planOf, real } from './documents.ts';

const missing = 'the real plans are not at ../shared/source';

// Read by eye against the source, whose sentences stay out of here: lengths say where a section begins and ends.
describe.skipIf(real === undefined)(`the real plans’ text${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportResult | undefined;
  const plan = (area: string): ImportedPlan => planOf((once ??= imported(real ?? '')), area);

  test.each([
    [
      'E-handel',
      '0.1 0.2 0.3 0.4 0.5 4.0',
      '2015-03-20 2015-03-20 2014-04-19 2016-04-22 2016-05-02 2016-06-29',
      'AAABBB',
    ],
    ['Ekonomi', '0.1 1.0 1.1 1.2 4.0', '2016-04-14 2016-04-22 2016-05-02 2016-06-09 2016-06-29', 'AAAAA'],
    ['HR', '1.0 1.5 1.6 2.0 3.0 4.0', '2016-04-26 2016-05-02 2016-05-03 2016-05-03 2016-05-24 2016-06-27', 'AAAABA'],
    [
      'IT-tjänster',
      '0.9 1.0 1.2 1.0 2.0 3.0 4.0',
      '2015-10-22 2015-10-28 2016-04-21 2016-04-24 2016-05-09 2016-05-24 2016-06-30',
      'AAAAAAB',
    ],
    [
      'Kommunikation',
      '0.5 0.7 0.8 0.9 1.0 2.0 3.0 - 4.0',
      '2016-03-21 2016-04-07 2016-04-15 2016-04-18 2916-04-20 2016-04-22 2016-04-27 2016-06-13 2016-06-27',
      'ABCD-EBFG',
    ],
    [
      'Ledning och styrning',
      '1 1.1 2 2.1 2.2 2.3 3.0 4.0',
      '2016-04-21 2016-05-02 2016-05-02 2016-05-09 2016-05-18 2016-05-24 2016-05-25 2016-06-29',
      'AAAAAAAB',
    ],
    [
      'Utbildning',
      '0.6 0.7 0.8 0.9 1 2 3 4',
      '2015-12-07 2016-03-02 2016-05-04 2016-05-09 2016-05-10 2016-05-13 2016-06-28 2016-06-28',
      'AAAAAAAA',
    ],
    ['Vård och omsorg', '1.0 1.5 2 4', '2016-03-21 2016-05-16 2016-05-19 2016-06-29', 'AABB'],
  ])('have in %s a history of these versions, dates and signatures', (area, versions, dates, signed) => {
    const { history } = plan(area);
    expect(history.map(({ version }) => version || '-').join(' ')).toBe(versions);
    expect(history.map(({ date }) => date).join(' ')).toBe(dates);
    const names = [...new Set(history.map(({ changedBy }) => changedBy))].filter((name) => name !== null);
    const letter = (name: string | null): string =>
      name === null ? '-' : String.fromCharCode(65 + names.indexOf(name));
    expect(history.map(({ changedBy }) => letter(changedBy)).join('')).toBe(signed);
  });

  test.each([
    ['E-handel', ['Övergång till 100% elektroniska leverantörsfakturor', 'genom integration med AD/TDS']],
    ['HR', ['Kompetensförsörjning attrahera, rekrytera, behålla']],
    [
      'IT-tjänster',
      [
        'Vidareutveckling av Masterdata och Verksamhetskatalogen',
        'Nya plattformar för samarbete, innehållshantering, ärendehantering',
        'Införa fler funktioner i E-tjänsteplattformen',
        'Högre tjänstenivå på LAN, inkluderar utökat stöd för tekniska nät',
        'Byte av Officeversion',
        'Plattform för mobilt/aktivitetsbaserat arbetssätt',
      ],
    ],
    [
      'Utbildning',
      [
        'Fokusområde: Inkludering',
        'Fokusområde: Effektiv och kvalitetssäker administration',
        'Fokusområde: Modern lärmiljö',
        'Fokusområde: Service för medborgare, elever/barn och anställda via mobilanpassade webbsidor/etjänster',
        'Fokusområde: Möjliggörare (infrastruktur etc.)',
      ],
    ],
  ])('have in %s titles that end with %j', (area, ends) => {
    const titles = plan(area).initiatives.map(({ title }) => title);
    for (const end of ends) expect(titles.filter((title) => title.endsWith(end))).toHaveLength(1);
  });

  // Goal, benefit, security needs, effects, effect of rejection, funding; -1 where there is no heading.
  test.each([
    [
      'E-handel',
      416,
      [
        ['1', 1272, 587, 109, 364, 66, 418],
        ['2', 1262, 356, 175, 464, 178, 326],
        ['3', 1822, 581, 111, 385, 48, 584],
      ],
    ],
    [
      'Ekonomi',
      379,
      [
        ['1', 2800, 1116, 235, 284, 368, 127],
        ['2', 1837, 562, 235, 375, 211, 127],
        ['3', 1835, 705, 235, 327, 343, 127],
      ],
    ],
    ['HR', 1099, [['1', 14_245, 593, 107, 204, 222, 221]]],
    [
      'IT-tjänster',
      1060,
      [
        ['1', 2123, 909, 427, 341, 115, 95],
        ['2', 411, 337, 75, 1563, 89, 0],
        ['3', 0, 0, 0, 0, 0, -1],
        ['4', 0, 0, 0, 0, 0, -1],
        ['5', 91, 767, 80, 146, 153, 0],
        ['6', 289, 506, 56, 138, 213, 247],
        ['7', 248, 146, 134, 306, 115, 21],
      ],
    ],
    [
      'Kommunikation',
      859,
      [
        ['1', 2469, 1394, 353, 1350, 296, 78],
        ['2', -1, -1, -1, -1, -1, -1],
        ['2.1', 4252, 2204, 333, 1025, 287, 77],
        ['2.2', 302, 526, -1, -1, -1, -1],
        ['2.3', 461, -1, -1, -1, -1, -1],
        ['3', 563, 673, 280, 329, 156, 78],
        ['4', 1561, 390, 280, 704, 452, 111],
        ['5', 675, 355, 233, 347, 343, 78],
        ['6', 860, 866, 17, 122, 359, 78],
      ],
    ],
    [
      'Ledning och styrning',
      614,
      [
        ['1', 1260, 1263, 86, 651, 387, 276],
        ['2', 1973, 703, 220, 19, 0, 124],
        ['3', 1291, 570, 220, 19, 0, 124],
        ['4', 728, 225, 220, 187, 0, 124],
        ['5', 1749, 279, 220, 20, 0, 124],
        ['6', 2099, 319, 220, 715, 0, 938],
        ['7', 1583, 669, 220, 549, 0, 407],
        ['8', 1203, 174, 101, 93, 94, 255],
        ['9', -1, -1, -1, -1, -1, -1],
      ],
    ],
    [
      'Utbildning',
      669,
      [
        ['1', 344, 275, 309, 326, 290, 81],
        ['2', 253, 383, 309, 392, 391, 81],
        ['3', 390, 442, 344, 861, 365, 81],
        ['4', 247, 255, 332, 321, 322, 81],
        ['5', 247, 202, 332, 345, 184, 81],
      ],
    ],
    [
      'Vård och omsorg',
      2436,
      [
        ['1', 1094, 432, 399, 564, 346, 77],
        ['2', 558, 1339, 392, 557, 304, 143],
        ['3', 967, 418, 392, 559, 261, 77],
        ['4', 596, 791, 392, 559, 271, 77],
        ['5', 1405, 186, 392, 676, 232, 77],
        ['6', 1022, 851, 392, 562, 314, 77],
        ['7', 1409, 995, 392, 562, 510, 77],
        ['8', 1255, 1285, -1, 562, 958, 77],
      ],
    ],
  ])('have in %s a direction of %i characters and sections as long as %j', (area, direction, lengths) => {
    const { direction: read, initiatives } = plan(area);
    expect(read.text).toHaveLength(direction);
    expect(initiatives.flatMap((one) => [one, ...one.parts]).map(lengthsOf)).toEqual(lengths);
  });

  test('have these sections beside', () => {
    const beside = (area: string): [string, number][] =>
      plan(area).otherSections.map(({ heading, text }) => [heading, text.length]);
    expect(['E-handel', 'Ekonomi'].flatMap(beside)).toEqual([]);
    expect(beside('HR')).toEqual([['Utvecklingsinsatser', 441]]);
    expect(beside('IT-tjänster')).toEqual([
      ['Inledning', 235],
      ['Förändring i finansieringsmodellen', 668],
      ['Prioritering', 146],
      ['Utvecklingsinitiativen', 481],
      ['Vidmakthållande kostnader', 3],
    ]);
    expect(beside('Kommunikation')).toEqual([
      ['Utvecklingsinsatser', 792],
      ['Vidmakthållande', 1686],
    ]);
    // What the forum said is told as statements, and so once.
    expect(beside('Ledning och styrning')).toEqual([]);
    expect(beside('Utbildning')).toEqual([
      ['Utvecklingsinsatser', 1212],
      ['Uppskattade utvecklingskostnader', 0],
    ]);
    expect(beside('Vård och omsorg')).toEqual([
      ['Utvecklingsinsatser', 1799],
      ['Vidmakthållande', 1046],
    ]);
  });

  test('have the budget rows that are named like them, or like a section of theirs', () => {
    const rows = plan('Kommunikation').initiatives.flatMap(({ budget, parts }) => [
      budget?.amount ?? null,
      ...parts.map((part) => part.budget?.amount ?? null),
    ]);
    expect(rows).toEqual([3_000_000, null, 1_000_000, 0, null, 0, 1_100_000, 400_000, 400_000]);
    expect(plan('HR').initiatives[0]?.budget?.amount).toBe(3_675_000);
  });

  test('stand where their places say: nothing lies between them but headings, tables and page footers', () => {
    const text = real ?? '';
    const words = (from: number, to: number): string =>
      text.slice(from, to).replace(/\d{4}-\d\d-\d\d Sida \d+ \(\d+\)|\s/g, '');
    for (const area of ['HR', 'Kommunikation', 'Utbildning', 'Vård och omsorg']) {
      const read = plan(area);
      for (const one of read.initiatives.flatMap((whole) => [whole, ...whole.parts])) {
        expect(one.titleAt && text.slice(...one.titleAt)).toBe(one.title);
        for (const { text: said, at } of Object.values(one.sections))
          if (at !== undefined && said !== '') expect(words(...at)).toBe(said.replaceAll(' ', ''));
      }
      const last = read.initiatives.at(-1);
      const spans = placesIn({ ...read, at: null, initiatives: read.initiatives.map((one) => ({ ...one, at: null })) })
        .map(({ place }) => place)
        .filter(([start, end]) => start >= (read.direction.at?.[1] ?? 0) && end <= (last?.at[1] ?? 0))
        .sort(([one], [other]) => one - other);
      let reached = spans[0]?.[0] ?? 0;
      for (const [start, end] of spans) {
        if (start > reached) expect(words(reached, start).length).toBeLessThan(60);
        reached = Math.max(reached, end);
      }
    }
  });
});

function lengthsOf({ number, sections }: ImportedInitiative): (string | number)[] {
  return [number, ...Object.values(sections).map(({ text, at }) => (at === undefined ? -1 : text.length))];
}
