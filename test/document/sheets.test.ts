import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { csvBook, separatorOf } from '../../electron/readers/sheets/csv-book.ts';
import { scanCsv, separators } from '../../electron/readers/sheets/scan-csv.ts';
import {
  recallBook,
  rememberBook,
  saidOf,
  settleBook,
  mapBook,
  type ReadSheets,
} from '../../electron/readers/sheets/settle.ts';
import { dayOf, formOf } from '../../electron/readers/sheets/number-formats.ts';
import { ImportResultSchema, type ImportResult } from '../../shared/document/import-result.ts';
import { kronorOf, readAmount, unitIn, units } from '../../shared/document/sheets/amount-text.ts';
import { recogniseHeading } from '../../shared/document/sheets/header-names.ts';
import { importSheets } from '../../shared/document/sheets/import-sheets.ts';
import { layoutKey } from '../../shared/document/sheets/layout.ts';
import { columnRoles, rowRoles, tableKinds, type SheetMapping } from '../../shared/document/sheets/mapping.ts';
import type { SheetCell, Workbook } from '../../shared/document/sheets/workbook.ts';
import { placesIn } from './documents.ts';

const source = { name: 'prov.csv', sha256: '0'.repeat(64), kind: 'csv' };

function book(text: string, name = 'prov.csv'): ReadSheets {
  const read = csvBook(text, separatorOf(text) ?? ';', name);
  if (read === null) throw new Error('too large');
  return { book: read, settled: settleBook(read) };
}

function importedCsv(text: string, name?: string): ImportResult {
  const sheets = book(text, name);
  return mapBook(sheets.book, sheets.settled, source).result;
}

function openIn(text: string, name?: string): string[] {
  const sheets = book(text, name);
  return mapBook(sheets.book, sheets.settled, source).state.sheets.flatMap(({ questions }) =>
    questions.map(({ what }) => what),
  );
}

const text = (words: string): SheetCell => ({ kind: 'text', text: words, at: [0, 1], value: null });

describe('amounts', () => {
  test.each([
    ['1 234,5', 1234.5, null],
    ['1\u00a0234', 1234, null],
    ['1\u202f234\u202f567', 1_234_567, null],
    ['1.234,50', 1234.5, null],
    ['(300)', -300, null],
    ['−5', -5, null],
    ['300-', -300, null],
    ['7 mnkr', 7, 'mnkr'],
    ['1 200:-', 1200, null],
    ['3000 tkr', 3000, 'tkr'],
    ['1 200 kr', 1200, 'kr'],
    ['–', null, null],
    ['', null, null],
    ['0', 0, null],
  ])('are read as they stand: %j', (words, value, unit) => {
    expect(readAmount(text(words), ',')).toEqual({ value, unit });
  });

  test.each(['ca 100', '12 %', '#REF!', '1 2 3 4 5 x', '1..2', '(5', '1,2,3', '2026-01-01', 'kr', '--5'])(
    'are not invented: %j',
    (words) => {
      expect(readAmount(text(words), ',')).toBeNull();
    },
  );

  test('written in any usual way are the same amount', () => {
    const written = fc.record({
      tenths: fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
      between: fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", '.'),
      form: fc.constantFrom('minus', 'brackets', 'after'),
    });
    fc.assert(
      fc.property(written, ({ tenths, between, form }) => {
        const [whole, part] = [String(Math.trunc(Math.abs(tenths) / 10)), Math.abs(tenths % 10)];
        const bare = `${whole.replace(/\B(?=(?:\d{3})+$)/g, between)}${part === 0 && between !== '.' ? '' : `,${part}`}`;
        const said = tenths >= 0 ? bare : form === 'minus' ? `−${bare}` : form === 'after' ? `${bare}-` : `(${bare})`;
        expect(readAmount(text(said), ',')?.value).toBeCloseTo(tenths / 10, 5);
      }),
    );
  });

  test('have the unit that words state, and only then', () => {
    for (const [words, unit] of [
      ['Kostnad (tkr)', 'tkr'],
      ['Belopp i miljoner kronor', 'mnkr'],
      ['2027 tkr', 'tkr'],
      ['MSEK', 'mnkr'],
      ['tusentals kronor', 'tkr'],
      ['Kostnad 2027, kr', 'kr'],
      ['Totalt 578,8 mnkr', null],
      ['Skriv', null],
      ['tkr eller mnkr', null],
    ] as const)
      expect(unitIn(words), words).toBe(unit);
    expect(units.map((unit) => kronorOf(1.2345678, unit))).toEqual([1, 1235, 1_234_568]);
    expect(kronorOf(1e12, 'mnkr')).toBeNull();
  });
});

describe('headings', () => {
  test.each([
    ['Tjänsteområde', 'area'],
    ['Nr.', 'number'],
    ['Utvecklingsinitiativ', 'title'],
    ['PRIO', 'priority'],
    ['2027', 'amount:2027'],
    ['Kostnad 2027 (tkr)', 'amount:2027'],
    ['P0 2026', 'amount:P0 2026'],
    ['Budget 2027, mnkr', 'amount:Budget 2027'],
    ['Belopp', 'amount:'],
    ['tkr', 'amount:'],
    ['Mål', 'goal'],
    ['Effekter samt hur dessa kan uppnås', 'effects'],
    ['Effekt vid avslag', 'effectOfRejection'],
    ['Finansieringsform', 'funding'],
    ['Security needs', 'securityNeeds'],
    ['Vidmakthållande föregående år', 'maintenancePrevious'],
    ['Utveckling 2027', 'development'],
    ['Summa', 'total'],
  ])('are known: %s', (words, role) => {
    expect(recogniseHeading(words)).toEqual({ role, by: 'name' });
  });

  test.each([
    ['Priortet', 'priority'],
    ['Initiativets titel', 'title'],
    ['Kommentarer från forum', 'comment'],
  ])('are taken for what they are like, and that is said: %s', (words, role) => {
    expect(recogniseHeading(words)).toEqual({ role, by: 'likeness' });
  });

  test.each(['Telefon', 'Ansvarig', 'Ö', '2027–2030', 'x'.repeat(500)])('are not invented: %s', (words) => {
    expect(recogniseHeading(words)).toBeNull();
  });
});

describe('a CSV file', () => {
  test('is parted as others part it', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '"', ';', ',', '\n', '\r\n', '\t'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...separators),
        (rows, delimiter) => {
          const written = Papa.unparse(rows, { delimiter, newline: '\r\n', quotes: true });
          const scanned = [...scanCsv(written, delimiter)];
          expect(scanned.map((row) => row.map(({ text: words }) => words))).toEqual(
            rows.map((row) => row.map((one) => one.trim())),
          );
          for (const { text: words, at } of scanned.flat())
            if (at !== null) expect(written.slice(...at).replaceAll('""', '"')).toBe(words);
        },
      ),
    );
  });

  test('of any signs is scanned in time and loses nothing', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' '), maxLength: 60 });
    fc.assert(
      fc.property(signs, (written) => {
        const scanned = [...scanCsv(written, ';')]
          .flat()
          .map(({ text: words }) => words)
          .join('');
        expect(scanned.replace(/[";\s]/g, '')).toBe(written.replace(/[";\s]/g, ''));
      }),
    );
    expect([...scanCsv(`;"`.repeat(300_000), ';')]).toHaveLength(1);
    expect([...scanCsv(`"${'""'.repeat(300_000)};`.repeat(3), ';')].length).toBeGreaterThan(0);
  });
});

const table = [
  'Tjänsteområde;Nr;Initiativ;Prio;2027 tkr;2028 tkr',
  'Ekonomi;1;Faktura;1;1 200;800',
  ';2;Budgetstöd;2;600;',
  'Summa;;;;1 800;800',
].join('\n');

describe('a table of initiatives', () => {
  test('is mapped without a question where it says all', () => {
    expect(openIn(table)).toEqual([]);
    expect(importedCsv(table).findings).toEqual([]);
  });

  test('asks what it does not say', () => {
    expect(openIn(table.replaceAll(' tkr', ''))).toEqual(['unit']);
    expect(openIn(table.replace('Tjänsteområde', 'X').replace('Ekonomi', ''))).toEqual(['area']);
    expect(openIn(table.replace('2027 tkr;2028 tkr', 'Belopp tkr;'))).toContain('year');
    expect(openIn(table.replace('Prio', 'Priortet'))).toEqual(['column']);
    expect(openIn('Nr;Initiativ;2027 tkr\n1;A;5\n', 'Ekonomi 2027.csv')).toEqual(['areaByName']);
  });

  test('says the unit that it chose by size', () => {
    const unitOf = (first: string, second: string): unknown =>
      importedCsv(`Område;Nr;Initiativ;2027\nHR;1;A;${first}\nHR;2;B;${second}\n`).findings.find(
        ({ code }) => code === 'sheet-unit-guessed',
      )?.params['unit'];
    expect([unitOf('1200000', '600000'), unitOf('1200', '600'), unitOf('1,2', '0,6')]).toEqual(['kr', 'tkr', 'mnkr']);
  });

  test('finds sums that do not add up, whole and by area, and rows that are left', () => {
    const rows = [
      'Område;Nr;Initiativ;2027 tkr',
      'HR;1;A;100',
      'HR;2;B;200',
      'Summa HR;;;350',
      'Ekonomi;1;C;50',
      'Summa Ekonomi;;;50',
      'Totalt;;;352',
      ';;;77',
      ';;;;',
    ];
    const { findings } = importedCsv(rows.join('\n'));
    expect(
      findings.map(({ code, severity, stated, computed, params }) => [
        code,
        severity,
        stated,
        computed,
        params['name'] ?? params['row'],
      ]),
    ).toEqual([
      ['table-rows-sum', 'error', 350_000, 300_000, 'HR'],
      ['table-rows-sum', 'rounding', 352_000, 350_000, 'prov'],
      ['sheet-row-left', 'warning', null, null, 8],
    ]);
  });

  test('reads a row that stands twice once, and says when a number does', () => {
    const { plans, findings } = importedCsv(`${table}\nHR;1;A;1;5;\nHR;1;A;1;5;\nHR;1;B;1;6;`);
    expect(plans[1]?.initiatives.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(findings.filter(({ kind }) => kind === 'duplicate').map(({ code }) => code)).toEqual([
      'sheet-number-twice',
      'sheet-row-copy',
    ]);
  });

  test('numbers what has none, nests parts, and takes a name alone over its rows for the area', () => {
    const rows = [
      'Nr;Initiativ;2027 tkr',
      'HR',
      '1;A;100',
      '1.1;Del;40',
      '1.2;Del två;60',
      ';Utan;5',
      'Vård och omsorg',
      '1;B;7',
      'Källa: ekonomi, preliminärt.',
    ];
    const { plans, findings } = importedCsv(rows.join('\n'));
    expect(
      plans.map(({ area, initiatives }) => [
        area,
        initiatives.map(({ number, parts }) => [number, parts.map((part) => part.number)]),
      ]),
    ).toEqual([
      [
        'HR',
        [
          ['1', ['1.1', '1.2']],
          ['2', []],
        ],
      ],
      ['Vård och omsorg', [['1', []]]],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['sheet-numbers-given', 'sheet-row-left']);
  });
});

describe('a layout', () => {
  const strange = 'Vad;2027;2028;Vikt\nFaktura;1200;800;1\nStöd;2400;;2\n';
  const remembered = (): Map<string, string> & { set(key: string, value: string): unknown } =>
    new Map<string, string>();

  test('is remembered for the next file of the same headings, in the years of that file', () => {
    const first = book(strange, 'a.csv');
    const columns: SheetMapping['columns'] = ['title', 'amount:2027', 'amount:2028', 'priority'];
    const said = saidOf(
      first,
      [{ ...first.settled.mapping[0]!, kind: 'initiatives', unit: 'kr', area: 'HR', columns }],
      null,
    );
    const kept = remembered();
    const store = {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, value: string) => void kept.set(key, value),
    };
    rememberBook(first.book, said.mapping, store);
    const next = book(strange.replace('2028', '2029').replace('2027', '2028').replace('1200', '1300'), 'HR.csv');
    const recalled = recallBook(next, store);
    expect(recalled).toMatchObject({
      isRemembered: true,
      mapping: [{ unit: 'kr', area: 'HR', columns: ['title', 'amount:2028', 'amount:2029', 'priority'] }],
    });
    const { result, state } = mapBook(next.book, recalled, source);
    expect(state.sheets[0]?.questions.map(({ what }) => what)).toEqual(['areaByName']);
    expect(result.plans[0]?.initiatives[0]?.costs).toEqual({ 2028: 1300, 2029: 800 });
    expect(recallBook(book(strange.replace('Vikt', 'Annat')), store).isRemembered).toBe(false);
    expect(recallBook(next, { get: () => '{"columns":"x"}', set: () => {} }).isRemembered).toBe(false);
  });

  test('is named by its headings alone', () => {
    const keyIn = (words: string): string | null => {
      const { book: read, settled } = book(words);
      return layoutKey(read.sheets[0]!, settled.mapping[0]!);
    };
    expect(keyIn(table)).toBe(
      keyIn(table.replace('Faktura', 'Annat').replaceAll('2028', '2031').replaceAll('2027', '2030')),
    );
    expect(keyIn(table)).not.toBe(keyIn(table.replace('Prio', 'Prioritet')));
  });
});

describe('any mapping of any table', () => {
  const cell = fc.constantFrom(
    '',
    '',
    'HR',
    'Ekonomi',
    'Summa',
    'Summa HR',
    '1',
    '2.1',
    '1 200',
    '(5)',
    '2027',
    'Mål',
    '-',
    '#REF!',
    '12 %',
    'N131',
    'Prio',
    '2026-06-29',
    'tkr',
    '"a\nb"',
    '1.234',
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 10 });
  const role = fc.option(
    fc.oneof(
      fc.constantFrom(...columnRoles),
      fc.constantFrom('amount:2027', 'amount:', 'amount:P0 2026', 'amount:__proto__'),
    ),
  ) as fc.Arbitrary<SheetMapping['columns'][number]>;
  const mapping: fc.Arbitrary<SheetMapping> = fc.record({
    kind: fc.constantFrom(...tableKinds),
    header: fc.option(fc.tuple(fc.nat(8), fc.nat(8))),
    unit: fc.option(fc.constantFrom(...units)),
    area: fc.option(fc.constantFrom('HR', '')),
    year: fc.option(fc.constantFrom(2027)),
    columns: fc.array(role, { maxLength: 8 }),
    rows: fc.dictionary(fc.constantFrom('0', '1', '3', '99'), fc.constantFrom(...rowRoles), { maxKeys: 2 }),
  });

  test('gives an import as the schema has it, with places that hold something, and never throws', () => {
    fc.assert(
      fc.property(rows, mapping, (cells, how) => {
        const written = cells.map((row) => row.join(';')).join('\n');
        const read = csvBook(written, ';', 'prov.csv') as Workbook;
        const sheets = { book: read, settled: { mapping: [how], guessed: [[0]], isRemembered: false } };
        const { result, state } = mapBook(sheets.book, sheets.settled, source);
        expect(ImportResultSchema.parse(result)).toEqual(result);
        expect(result).toEqual(importSheets(read, [how], source));
        expect(state.sheets).toHaveLength(1);
        for (const { path, place } of placesIn(result)) expect(written.slice(...place).trim(), path).not.toBe('');
        mapBook(read, settleBook(read), source);
      }),
      { numRuns: 400 },
    );
  });
});

describe('days and formats', () => {
  test('follow the calendars of spreadsheets', () => {
    expect([1, 59, 60, 61, 43_831, 46_200].map((serial) => dayOf(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-02-28',
      '1900-03-01',
      '2020-01-01',
      '2026-06-27',
    ]);
    expect([0, 1, 44_738].map((serial) => dayOf(serial, true))).toEqual(['1904-01-01', '1904-01-02', '2026-06-27']);
    expect([-1, 0, 1e9, Number.NaN].map((serial) => dayOf(serial, false))).toEqual([null, null, null, null]);
  });

  test('tell dates, shares and thousands from other numbers', () => {
    const kindOf = (code: string) => formOf(164, code);
    for (const code of ['yyyy-mm-dd', '[$-41D]d mmmm yyyy;@', 'mmm']) expect(kindOf(code).kind, code).toBe('date');
    for (const code of ['General', '# ##0 "kr";[Red]-# ##0 "kr"', '0.00', '"dag" 0', '@'])
      expect(kindOf(code), code).toEqual({ kind: 'number', divisor: 1 });
    expect(kindOf('0%').kind).toBe('percent');
    expect(kindOf('[h]:mm').kind).toBe('time');
    expect([kindOf('#,##0,').divisor, kindOf('0.0,,').divisor, kindOf('#,##0').divisor]).toEqual([1000, 1_000_000, 1]);
  });
});
