import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument, type ReadDocument } from '../../electron/readers/read-document.ts';
import type { ProblemCode } from '../../shared/bridge/problem.ts';
import { ImportResultSchema } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { planTotals } from '../../shared/plan/totals.ts';
import { sectionKeys, type Initiative } from '../../shared/plan/plan.ts';
import { imported, placesIn, sample } from '../document/documents.ts';
import { converted, ownFolder, workbook, type Cell } from './sheets-files.ts';
import { hasOffice } from './with-office.ts';

async function read(path: string): Promise<ReadDocument> {
  const result = await readDocument(path, () => {});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  ImportResultSchema.parse(result.value.result);
  for (const { path: at, place } of placesIn(result.value.result))
    expect(result.value.text.slice(...place).trim(), at).not.toBe('');
  return result.value;
}

const inMillions = (kronor: number | null): number | null => (kronor === null ? null : kronor / 1_000_000);

async function refused(path: string): Promise<ProblemCode | 'read'> {
  const result = await readDocument(path, () => {});
  return result.ok ? 'read' : result.problem.code;
}

const plansIn = ({ result }: ReadDocument) =>
  plansOf(result).map(({ plan }) => ({
    area: plan.area,
    period: plan.period,
    initiatives: plan.initiatives.map(({ number, title, priority, costs }) => [number, title, priority, costs]),
  }));
const codes = ({ result }: ReadDocument): string[] => result.findings.map(({ code }) => code);

const plain: readonly (readonly Cell[])[] = [
  [{ text: 'Utvecklingsinitiativ 2027–2030, tkr', over: [12, 1] }],
  [],
  [
    'Tjänsteområde',
    'Nr',
    'Initiativ',
    'Prio',
    { text: 'Kostnad', over: [4, 1] },
    null,
    null,
    null,
    'Summa',
    'Mål',
    'Nytta',
    'Ansvarig',
  ],
  [null, null, null, null, 2027, 2028, 2029, 2030],
  [
    { text: 'Ekonomi', over: [1, 2] },
    1,
    'Ny faktura',
    1,
    1200,
    800,
    null,
    100,
    { formula: 'SUM([.E5:.H5])' },
    'Fler e-fakturor\npå sikt',
    'Snabbare',
    'Anna',
  ],
  [null, 2, 'Budgetstöd', 2, 2400.5, 0, '-', null, { formula: 'SUM([.E6:.H6])' }, null, null, 'Bo'],
  ['HR', 1, 'Rekrytering', 0, '1 600', -50, null, null, { formula: '[.E7]' }],
  ['Summa', null, null, null, { formula: 'SUM([.E5:.E6])+1600' }, { formula: 'SUM([.F5:.F7])' }, 0, 100],
];
const found = [
  {
    area: 'Ekonomi',
    period: [2027, 2028, 2029, 2030],
    initiatives: [
      ['1', 'Ny faktura', 1, { 2027: 1_200_000, 2028: 800_000, 2029: null, 2030: 100_000 }],
      ['2', 'Budgetstöd', 2, { 2027: 2_400_500, 2028: 0, 2029: null, 2030: null }],
    ],
  },
  {
    area: 'HR',
    period: [2027, 2028, 2029, 2030],
    initiatives: [['1', 'Rekrytering', 0, { 2027: 1_600_000, 2028: -50_000, 2029: null, 2030: null }]],
  },
];

describe.skipIf(!hasOffice)('a workbook that LibreOffice wrote', { timeout: 120_000 }, () => {
  test('gives its plans: merged headings, carried areas, formulas by their values, sections by their columns', async () => {
    const one = await read(workbook(ownFolder(), 'initiativ', [{ name: 'Initiativ', rows: plain }]));
    expect(plansIn(one)).toEqual(found);
    expect(one.result.source.kind).toBe('xlsx');
    const [first] = plansOf(one.result)[0]!.plan.initiatives;
    expect([first?.sections.goal, first?.sections.benefit]).toEqual(['Fler e-fakturor\npå sikt', 'Snabbare']);
    expect(first?.otherSections).toEqual([{ heading: 'Ansvarig', text: 'Anna' }]);
    expect(codes(one)).toEqual(['sheet-row-total']);
    const at = one.result.plans[0]!.initiatives[1]!.costsAt['2027']!;
    expect(one.text.slice(...at)).toBe('2400,5');
  });

  test('says the same as CSV in every way that offices save it', async () => {
    const folder = ownFolder();
    const path = workbook(folder, 'initiativ', [{ name: 'Initiativ', rows: plain }]);
    // Separator, quote, code page (LibreOffice's numbers for 1252, UTF-8 and UTF-16), and cells as they show.
    for (const [separator, page] of [
      [59, 1],
      [44, 76],
      [9, 76],
      [59, 65_535],
    ] as const) {
      const csv = converted(path, `csv:Text - txt - csv (StarCalc):${separator},34,${page},1,,1053,false,true`);
      const one = await read(csv);
      expect(one.result.source.kind).toBe('csv');
      expect(plansIn(one), `separator ${separator}, code page ${page}`).toEqual(found);
    }
  });

  test('gives budget, services, organisations and lists from their sheets, and holds the budget against the plans', async () => {
    const { result } = await read(
      workbook(ownFolder(), 'år 2027', [
        { name: 'Initiativ', rows: plain },
        {
          name: 'Budget 2027',
          rows: [
            [
              'Tjänsteområde',
              'Vidmakthållande 2026 (tkr)',
              'Utveckling 2027 (tkr)',
              'Vidmakthållande 2027 (tkr)',
              'Totalt 2027 (tkr)',
            ],
            ['Ekonomi', 41_206, 3600, 42_350, 45_950],
            ['HR', 21_500, 1600, 22_010, 23_610],
            ['Totalt', 62_706, 5200, 64_360, 69_560],
          ],
        },
        {
          name: 'Per tjänst',
          rows: [
            ['Belopp i mnkr'],
            ['Område', 'Kostnadsslag', 'Tjänst', 'P0 2026', 'P1 2026', 'Budget 2027', 'Kommentar'],
            ['Ekonomi', 'Vidmakthållande', 'Faktura', 1.2, 1.25, 1.3, 'fler fakturor'],
            ['Ekonomi', 'Utveckling', 'Ny faktura', null, null, 1.2],
          ],
        },
        {
          name: 'Per förvaltning',
          rows: [
            ['Kod', 'Förvaltning', 'P0 2026, tkr', 'Budget 2027, tkr'],
            [{ text: 'Stadsdelsförvaltningar', over: [4, 1] }],
            ['N131', 'Angered', 1200, 1300],
            ['N132', 'Centrum', 800, 900],
            ['Summa', null, 2000, 2300],
            [{ text: 'Bolag', over: [4, 1] }],
            ['B100', 'Bostads AB', 100, 200],
          ],
        },
        {
          name: 'Finansiering',
          rows: [
            ['Område', 'Namn', '2026 tkr', '2027 tkr'],
            ['HR', 'Kommunbidrag', 100, 200],
          ],
        },
        { name: 'Val', rows: [['ja'], ['nej']], isHidden: true },
      ]),
    );
    expect(result.plans.map(({ area }) => area)).toEqual(['Ekonomi', 'HR']);
    expect(result.budget).toMatchObject({
      year: 2027,
      areas: [
        { area: 'Ekonomi', maintenancePrevious: 41_206_000, development: 3_600_000, maintenance: 42_350_000 },
        { area: 'HR', development: 1_600_000 },
      ],
      totals: { maintenancePrevious: 62_706_000, development: 5_200_000, maintenance: 64_360_000, total: 69_560_000 },
    });
    expect(
      result.services.map(({ area, kind, name, amounts, comment }) => [area, kind, name, amounts, comment]),
    ).toEqual([
      [
        'Ekonomi',
        'maintenance',
        'Faktura',
        { 'P0 2026': 1_200_000, 'P1 2026': 1_250_000, 'Budget 2027': 1_300_000 },
        'fler fakturor',
      ],
      ['Ekonomi', 'development', 'Ny faktura', { 'P0 2026': null, 'P1 2026': null, 'Budget 2027': 1_200_000 }, null],
    ]);
    expect(
      result.organisations.map(({ group, code, name, amounts }) => [group, code, name, amounts['Budget 2027']]),
    ).toEqual([
      ['Stadsdelsförvaltningar', 'N131', 'Angered', 1_300_000],
      ['Stadsdelsförvaltningar', 'N132', 'Centrum', 900_000],
      ['Bolag', 'B100', 'Bostads AB', 200_000],
    ]);
    expect(result.funding).toMatchObject([
      { area: 'HR', name: 'Kommunbidrag', amounts: { 2026: 100_000, 2027: 200_000 } },
    ]);
    expect(result.findings.map(({ code, stated, computed }) => [code, stated, computed])).toEqual([
      ['sheet-row-total', 1_600_000, 1_550_000],
      ['table-rows-sum', 2_300_000, 2_200_000],
      ['plan-budget-differ', 3_600_000, 3_600_500],
      ['sheet-hidden-left', null, null],
    ]);
  });

  test('that holds the sample year gives the same initiatives, sections and sums', async () => {
    const before = imported(sample);
    const headings = [
      'Tjänsteområde',
      'Version',
      'Datum',
      'Nr',
      'Initiativ',
      'Prioritet',
      '2027',
      '2028',
      '2029',
      '2030',
      'Mål',
      'Nytta',
      'Säkerhetsbehov',
      'Effekter',
      'Effekt vid avslag',
      'Finansieringsform',
    ];
    const rows = before.plans.flatMap(({ area, version, date, initiatives }) =>
      initiatives.flatMap((initiative) =>
        [initiative, ...initiative.parts].map(({ number, title, priority, costs, sections }): Cell[] => [
          area,
          version,
          { date: date ?? '' },
          number,
          title,
          priority,
          ...['2027', '2028', '2029', '2030'].map((year) => inMillions(costs[year] ?? null)),
          ...sectionKeys.map((key) => sections[key].text || null),
        ]),
      ),
    );
    const one = await read(workbook(ownFolder(), 'året', [{ name: 'Initiativ (mnkr)', rows: [headings, ...rows] }]));
    const bare = (initiative: Initiative): Initiative => ({
      ...initiative,
      otherSections: [],
      parts: initiative.parts.map(bare),
    });
    const without = ({ plans }: ReadDocument['result']) =>
      plansOf({ ...before, plans }).map(({ plan: { area, version, date, period, initiatives } }) => {
        return { area, version, date, period, initiatives: initiatives.map(bare) };
      });
    expect(without(one.result)).toEqual(without(before));
    expect(one.result.findings).toEqual([]);
    expect(one.text.slice(...one.result.plans[3]!.initiatives[2]!.sections.goal.at!)).toBe(
      before.plans[3]!.initiatives[2]!.sections.goal.text,
    );
  });

  test('reads dates, percentages, errors, hidden rows and lines above as what they are', async () => {
    const one = await read(
      workbook(ownFolder(), 'hr', [
        {
          name: 'Blad1',
          hiddenRows: [6],
          rows: [
            ['Tjänsteplan 2027-2030 HR'],
            ['Version 4.0'],
            ['Datum', { date: '2026-06-27' }],
            ['Belopp i kronor'],
            ['Nr', 'Initiativ', 'Prioritet', 'Kostnad 2027', 'Kostnad 2028', 'Andel'],
            [1, 'Rekrytering', 1, 600_000, { formula: '1/0' }, { percent: 0.25 }],
            [2, 'Introduktion', 'hög', { percent: 0.1 }, 200_000, { percent: 0.75 }],
          ],
        },
      ]),
    );
    expect(one.result.plans).toMatchObject([
      {
        area: 'HR',
        title: 'Tjänsteplan 2027-2030 HR',
        version: '4.0',
        date: '2026-06-27',
        period: [2027, 2028, 2029, 2030],
      },
    ]);
    expect(one.text.slice(...one.result.plans[0]!.versionAt!)).toBe('4.0');
    expect(plansIn(one)[0]?.initiatives).toEqual([
      ['1', 'Rekrytering', 1, { 2027: 600_000, 2028: null }],
      ['2', 'Introduktion', null, { 2027: null, 2028: 200_000 }],
    ]);
    expect(
      one.result.findings.map(({ code, params }) => [code, params['cell'] ?? params['column'] ?? params['count']]),
    ).toEqual([
      ['sheet-cell-unreadable', 'E6'],
      ['sheet-cell-unreadable', 'C7'],
      ['sheet-cell-unreadable', 'D7'],
      ['sheet-column-left', 'Andel'],
      ['sheet-hidden-read', 1],
    ]);
  });

  test('counts days from 1904 where the workbook does', async () => {
    const folder = ownFolder();
    const path = workbook(folder, 'hr', [
      {
        name: 'HR',
        rows: [
          ['Datum', { date: '2026-06-27' }],
          ['Nr', 'Initiativ', '2027, tkr'],
          [1, 'Rekrytering', 600],
        ],
      },
    ]);
    // LibreOffice has no option for it: the same workbook, said to count from 1904, shows days 1462 later.
    execFileSync(
      'sh',
      [
        '-c',
        `mkdir x && cd x && unzip -q ../hr.xlsx && sed -i 's/<workbookPr[^/]*/<workbookPr date1904="1"/' xl/workbook.xml && zip -qr ../other.xlsx .`,
      ],
      { cwd: folder },
    );
    expect((await read(join(folder, 'other.xlsx'))).result.plans[0]?.date).toBe('2030-06-28');
    expect((await read(path)).result.plans[0]?.date).toBe('2026-06-27');
  });
});

describe('the files that are kept', () => {
  const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);
  const figures = ({ result }: ReadDocument): unknown =>
    plansOf(result).map(({ plan }) => [plan.area, planTotals(plan)]);
  const before = plansOf(imported(sample)).map(({ plan }) => [plan.area, planTotals(plan)]);

  test('a workbook and a CSV in Windows-1252 from LibreOffice 7 give the sample year with its sums', async () => {
    const book = await read(fixture('exempelstad-2027.xlsx'));
    expect(figures(book)).toEqual(before);
    expect(book.result.budget?.totals).toMatchObject({ development: 71_800_000, maintenance: 507_000_000 });
    expect(codes(book)).toEqual([]);
    const csv = await read(fixture('exempelstad-initiativ.csv'));
    expect(figures(csv)).toEqual(before);
    expect(codes(csv)).toEqual([]);
  });
});

describe('a file that is hostile or no table', () => {
  const zip = (folder: string, files: Readonly<Record<string, string>>): string => {
    const path = join(folder, 'bok.xlsx');
    for (const [name, content] of Object.entries({ ...skeleton, ...files })) {
      execFileSync('mkdir', ['-p', join(folder, 'z', name, '..')]);
      writeFileSync(join(folder, 'z', name), content);
    }
    execFileSync('zip', ['-qr', path, '.'], { cwd: join(folder, 'z') });
    return path;
  };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheet = (rows: string): string =>
    `<worksheet ${main}><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const skeleton = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${relations}><Relationship Id="r" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${relations}><Relationship Id="r1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${kinds}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${kinds}"><sheets><sheet name="HR" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': sheet('<row r="1"><c t="inlineStr"><is><t>Hej</t></is></c></row>'),
  };
  const rows = (count: number, of: (row: number) => string): string =>
    Array.from({ length: count }, (_, i) => of(i + 1)).join('');

  test.each<[string, ProblemCode | 'read', Readonly<Record<string, string>>]>([
    [
      'a sheet of a million rows',
      'sheetTooLarge',
      { 'xl/worksheets/sheet1.xml': sheet(rows(1_048_576, (row) => `<row r="${row}"><c><v>1</v></c></row>`)) },
    ],
    [
      'a million rows that hold nothing',
      'read',
      {
        'xl/worksheets/sheet1.xml': sheet(
          `<row r="1"><c t="inlineStr"><is><t>Hej</t></is></c></row>${rows(1_000_000, (row) => `<row r="${row + 1}"/>`)}`,
        ),
      },
    ],
    [
      'a cell in the last column',
      'sheetTooLarge',
      { 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>') },
    ],
    [
      'rows that nest without end',
      'documentUnsafe',
      { 'xl/worksheets/sheet1.xml': sheet(`${'<row>'.repeat(5000)}${'</row>'.repeat(5000)}`) },
    ],
    [
      'an entity from outside',
      'documentUnsafe',
      {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheet('<row r="1"><c><v>&e;</v></c></row>')}`,
      },
    ],
    [
      'shared text that is too long',
      'documentUnsafe',
      { 'xl/sharedStrings.xml': `<sst ${main}><si><t>${'åäö '.repeat(3_000_000)}</t></si></sst>` },
    ],
    [
      'a long text that every cell repeats',
      'sheetTooLarge',
      {
        'xl/sharedStrings.xml': `<sst ${main}><si><t>${'lång '.repeat(100_000)}</t></si></sst>`,
        'xl/worksheets/sheet1.xml': sheet(rows(15_000, (row) => `<row r="${row}"><c t="s"><v>0</v></c></row>`)),
      },
    ],
    [
      'a merge over everything',
      'read',
      {
        'xl/worksheets/sheet1.xml': sheet(
          rows(20_000, (row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>x</t></is></c></row>`),
        ).replace(
          '</sheetData>',
          `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
        ),
      },
    ],
    ['a workbook without its sheet', 'documentDamaged', { 'xl/workbook.xml': 'nothing' }],
    [
      'a number that is none',
      'read',
      {
        'xl/worksheets/sheet1.xml': sheet(
          '<row r="x"><c r="??" s="99" t="s"><v>99</v></c><c t="n"><v>1e999</v></c><c t="d"><v>x</v></c></row>',
        ),
      },
    ],
  ])(
    'is read or refused in time: %s',
    async (_, expected, files) => {
      const path = zip(ownFolder(), files);
      const before = process.memoryUsage().rss;
      expect(await refused(path)).toBe(expected);
      expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
    },
    30_000,
  );

  test('is no table where it only has commas', async () => {
    const folder = ownFolder();
    const path = join(folder, 'text.txt');
    const said = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    for (const text of [said, 'Inköpslista: mjölk, bröd.\n', 'a,b\n'.repeat(2), `${'ord, '.repeat(200)}\n`.repeat(3)]) {
      writeFileSync(path, text);
      expect(await refused(path)).toBe('documentNotPlan');
    }
  });
});
