import { describe, expect, test } from 'vitest';

import { amountOf, figureRuns, readingsOf } from '../../shared/document/amounts.ts';
import { areaNamed, keyOf } from '../../shared/document/names.ts';
import { readOutline } from '../../shared/document/outline.ts';
import { trailingNames } from '../../shared/document/person-names.ts';
import { placeAmounts } from '../../shared/document/place-amounts.ts';
import { readSource } from '../../shared/document/read-source.ts';
import { sectionHeading } from '../../shared/document/section-kinds.ts';
import { pairNames } from '../../shared/document/similarity.ts';
import { headingEnd, withoutEndMark } from '../../shared/document/split-heading.ts';
import { printed } from './variants.ts';

describe('a source’s text', () => {
  const source = 'Fo\u0308r\u00a0e-\n samhälle och mål-\r\noch  it- 2016-06-29 Sida 2 (6)\n\nutrustning, 1\u202f800 kr';
  const read = readSource(source);

  test('is read with composed letters, single spaces, joined words and without page footers', () => {
    expect(read.text).toBe('För e-samhälle och mål- och it-utrustning, 1 800 kr');
    expect(read.pageEnds.map(({ page, pages }) => [page, pages])).toEqual([[2, 6]]);
  });

  test.each(['För', 'e-samhälle', 'mål-', 'it-utrustning', '1 800', 'kr'])('knows where %s stands', (words) => {
    const start = read.text.indexOf(words);
    const place = read.place(start, start + words.length);
    const there = source.slice(...(place ?? [0, 0]));
    expect(readSource(there).text).toBe(words);
  });

  test('has nothing of what a browser prints around pages, though a table’s head recurs there', () => {
    const text = printed(Array.from({ length: 8 }, (_, row) => `Tjänst tkr\nRad ${row} 100`).join('\n'), 4);
    expect(text.match(/\/4\n/g)).toHaveLength(4);
    const clean = readSource(text);
    expect(clean.text.trim().split(/ (?=Tjänst)/)).toEqual(
      Array.from({ length: 8 }, (_, row) => `Tjänst tkr Rad ${row} 100`),
    );
    const at = clean.text.indexOf('Rad 5');
    expect(text.slice(...(clean.place(at, at + 5) ?? [0, 0]))).toBe('Rad 5');
  });

  test('keeps lines that recur where pages bear no number out of all', () => {
    const page = 'Tjänsteplan\nRad\n\f';
    expect(readSource(page.repeat(5)).text.trim()).toBe(Array(5).fill('Tjänsteplan Rad').join(' '));
  });

  test('has no place for what is only space', () => {
    expect(read.place(3, 4)).toBeUndefined();
    expect(read.place(5, 5)).toBeUndefined();
  });
});

describe('figures', () => {
  const runOf = (text: string): ReturnType<typeof figureRuns>[number] => figureRuns(text, 0, text.length)[0] ?? [];
  const read = (text: string, count: number): (number | null)[][] =>
    readingsOf(runOf(text), count).map((amounts) => amounts.map(({ value }) => value));

  test('stand in runs; a dash alone is no figure, and neither is a part of a word', () => {
    const text = 'Appar - för 2017-2020 3,5% 24 895 200 i 7 Mkr';
    expect(figureRuns(text, 0, text.length).map((run) => run.map((figure) => figure.text).join(' '))).toEqual([
      '24 895 200',
      '7',
    ]);
  });

  test('are read in every way their spaces allow', () => {
    expect(read('1 800 0 0', 4)).toEqual([[1, 800, 0, 0]]);
    expect(read('1 800 0 0', 3)).toEqual([[1800, 0, 0]]);
    expect(read('24 895 200', 2)).toEqual([
      [24, 895_200],
      [24_895, 200],
    ]);
    expect(read('- 0 -2 142', 3)).toEqual([[null, 0, -2142]]);
    expect(read('1 200,5', 1)).toEqual([[1200.5]]);
    expect(read('0 660', 1)).toEqual([]);
    expect(read('1 000 000 000 000', 1)).toEqual([]);
    expect(amountOf([])).toBeUndefined();
  });

  const placed = (text: string, expected: number | null): unknown => {
    const reading = placeAmounts(runOf(text), 4, expected);
    return reading && [reading.priority?.value ?? null, ...reading.years.map((amount) => amount?.value ?? null)];
  };

  test.each([
    ['1 800 0 0 0', 800, [1, 800, 0, 0, 0]],
    ['2 950 0 0', 0, [2, null, 950, 0, 0]],
    ['2 950 0 0', null, [2, 950, 0, 0, null]],
    ['1 100 0 0', 100, [1, 100, 0, 0, null]],
    ['1 0 0', 0, [1, 0, 0, null, null]],
    ['2 2 400 2 500 1 800 1 800', null, [2, 2400, 2500, 1800, 1800]],
    ['1 1 800 1 500 800 0', null, [1, 1800, 1500, 800, 0]],
    ['- 300 0 0 0', null, [null, 300, 0, 0, 0]],
    ['4 500 300 0 0', null, [null, 4500, 300, 0, 0]],
  ])('%s with %s in the budget is %j', (text, expected, row) => {
    expect(placed(text, expected)).toEqual(row);
  });

  test('that are too many for the columns are no row', () => {
    expect(placed('1 2 3 4 5 6 7', null)).toBeUndefined();
  });
});

describe('numbered headings', () => {
  const outline = (text: string): string[] =>
    readOutline(text, 0, text.length, () => false).flatMap(({ number, under }) => [
      String(number),
      ...under.map(({ number: parts, section }) => `${parts.join('.')} ${section ?? '-'}`),
    ]);

  test('are chapters where the six sections follow, not lists, references or versions', () => {
    const text =
      '1. Första 1.1 Mål med utvecklingsinsatsen Välj: 1. Staden köper 2. Staden bygger Stadsutveckling 2.0 Mer text. 1.2 Nytta Ger 2. Annat och 7. Gemensamt stöd. 2. Andra 2.1 Mål för utvecklingsområdet Bli klar';
    expect(outline(text)).toEqual(['1', '1.1 goal', '1.2 benefit', '2', '2.1 goal']);
  });

  test('in a table of contents are no chapters', () => {
    expect(outline('1. Första... 2 2. Andra... 4 Inledning 1. Första 1.1 Mål Text 2. Andra 2.1 Mål Text')).toEqual([
      '1',
      '1.1 goal',
      '2',
      '2.1 goal',
    ]);
  });

  test('may be alone: between chapters, and last', () => {
    expect(outline('1. Ett 1.1 Mål Text 2. Tomt 3. Tre 3.1 Mål Text 4. Ospecificerat')).toEqual([
      '1',
      '1.1 goal',
      '2',
      '3',
      '3.1 goal',
      '4',
    ]);
  });

  test('may be of another kind, if they come in order', () => {
    expect(outline('1. Ett 1.1 Intranätet Text 1.2 Mål Text 1.3 Beroenden Text se 1.9 Annat')).toEqual([
      '1',
      '1.1 -',
      '1.2 goal',
      '1.3 -',
    ]);
  });

  test.each([
    ['Mål med utvecklingsinsatsen I projektet', 'goal', 'Mål med utvecklingsinsatsen'],
    ['Mål för utveckling av intranätet Målet', 'goal', 'Mål för utveckling av intranätet'],
    ['Mål för utveckling av grafisk service: Systemet', 'goal', 'Mål för utveckling av grafisk service:'],
    ['Nytta med utvecklingsinsatsen ehälsa är ett område', 'benefit', 'Nytta med utvecklingsinsatsen'],
    ['Effekter samt hur dessa kan uppnås Se ovan', 'effects', 'Effekter samt hur dessa kan uppnås'],
    ['Effekt vid avslag Inga', 'effectOfRejection', 'Effekt vid avslag'],
    ['Finansieringsform Finansiering sker', 'funding', 'Finansieringsform'],
    ['Säkerhetsbehov', 'securityNeeds', 'Säkerhetsbehov'],
  ])('%s begins %s', (text, key, heading) => {
    const found = sectionHeading(text);
    expect([found?.key, text.slice(0, found?.length)]).toEqual([key, heading]);
  });

  test.each(['Målgrupper', 'Effektiv administration', 'Finansieringsmodellen ändras', 'Aktiviteter'])(
    '%s begins none of the six',
    (text) => {
      expect(sectionHeading(text)).toBeUndefined();
    },
  );

  test.each([
    ['Telefoni ', 'Tjänsten består av växel och svarsgrupper.'],
    [
      'Grafisk service ',
      'Grafisk service är en ny tjänst som omfattar profil, utlåning, arkiv och video för hela staden.',
    ],
    ['E-arkiv ', 'Se bilaga Direktiv e-arkiv för mer information'],
    ['Förstudie: Det digitala klassrummet', ''],
    ['Högre tjänstenivå på LAN, inkluderar stöd för tekniska nät', ''],
  ])('the heading %sends where its text begins', (heading, text) => {
    expect(headingEnd(heading + text)).toBe(heading.length);
  });
});

describe('a title', () => {
  test.each([
    ['Byte av plattform.', 'Byte av plattform'],
    ['E-samhälle:', 'E-samhälle'],
    ['Webbplats m.m.', 'Webbplats m.m.'],
    ['Infrastruktur etc.', 'Infrastruktur etc.'],
    ['Möjliggörare (nät etc.)', 'Möjliggörare (nät etc.)'],
    [' Version 2.0 ', 'Version 2.0'],
  ])('%s is without its end mark %s', (written, title) => {
    expect(withoutEndMark(written)).toBe(title);
  });
});

describe('names', () => {
  test.each([
    ['Utkast Laine Berg L. Berg Anna Holm Ek, L. Berg', 3, ['Laine Berg', 'L. Berg', 'Anna Holm Ek, L. Berg']],
    ['Justeringar p g a LOV Monica Ås, L. Berg', 1, ['Monica Ås, L. Berg']],
    ['beslut 2016-06-23 L.Berg/H Ek L.Berg', 2, ['L.Berg/H Ek', 'L.Berg']],
    ['efter beslutsforum MO MO MO', 3, ['MO', 'MO', 'MO']],
    ['Till tjänsteforum Pär E', 1, ['Pär E']],
    ['efter möte med Stefan G', 1, undefined],
    ['Justerat tabell', 1, undefined],
  ])('the end of "%s" as %i cells', (text, count, cells) => {
    expect(trailingNames(text, count)?.map((cell) => cell.text)).toEqual(cells);
  });

  test('of areas have one spelling', () => {
    expect(['ITtjänster', 'E handel'].map(areaNamed)).toEqual(['IT-tjänster', 'E-handel']);
    expect(['tjänsteområde HR', 'Ledning & Styrning', 'VÅRD OCH OMSORG', 'miljö'].map(areaNamed)).toEqual([
      'HR',
      'Ledning och styrning',
      'Vård och omsorg',
      'Miljö',
    ]);
    expect(keyOf('IT-tjänster:  drift & stöd')).toBe('it tjänster drift och stöd');
  });

  test('of rows and chapters are paired by what is rare in them', () => {
    const rows = ['Förstudie: Stöd för Webenkäter', 'Förstudie: Stöd för Processutveckling', 'E-arkiv', 'Stöd för kök'];
    const titles = [
      'E-arkiv',
      'Förstudie: Stöd för processkartläggning/-processutveckling',
      'Förstudie: Stöd för enkäthantering',
    ];
    expect(pairNames(rows, titles, 0.3)).toEqual([2, 1, 0, null]);
  });
});
