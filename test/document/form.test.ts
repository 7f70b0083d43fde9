import { describe, expect, test } from 'vitest';

import type { Block } from '../../electron/readers/office/blocks.ts';
import { writeBlocks } from '../../electron/readers/office/write-blocks.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { importDocument, isRefusal } from '../../shared/document/import-text.ts';
import { readOrganisations } from '../../shared/document/read-organisations.ts';
import { readServices } from '../../shared/document/read-services.ts';
import { readSource } from '../../shared/document/read-source.ts';
import { readYearLists } from '../../shared/document/read-year-lists.ts';

const words = (text: string): Block => ({ kind: 'paragraph', text, level: null });
const heading = (level: number, text: string): Block => ({ kind: 'paragraph', text, level });
/** A table of rows of cells; an empty cell is an empty text. */
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((text) => (text === '' ? [] : text.split('\n').map(words)))),
});

const historyRows = [
  ['Datum', 'Version', 'Beskrivning', 'Ändrat av'],
  ['2026-03-16', '0.1', 'Inledning skriven av Karin Sandell', 'ks'],
  ['2026-04-13', '1.0', 'Till tjänsteforum', ''],
  ['2026-06-29', '4.0', 'Efter beslutsforum 2026-06-24', 'Karin Sandell'],
];
const front: Block[] = [
  heading(1, 'Tjänsteplan 2027-2030 Ekonomi'),
  words('2026-06-29'),
  words('Version 4.0'),
  table(...historyRows),
  heading(2, 'Långsiktig inriktning och mål'),
  words('Staden ska ha en gemensam bild av ekonomin. Bakgrund Arbetet har följt årscykeln.'),
  heading(2, 'Nuläge och omvärld'),
  words('Budgetarbetet sker på tolv sätt.'),
];
const sections = [
  'Mål med utvecklingsinsatsen',
  'Nytta med utvecklingsinsatsen',
  'Säkerhetsbehov',
  'Effekter samt hur dessa kan uppnås',
  'Effekt vid avslag',
  'Finansieringsform',
];
const chapter = (number: number, title: string, goal: readonly string[] = ['Målet är ett.']): Block[] => [
  heading(2, `${number}. ${title}`),
  ...sections.flatMap((name, index) => [
    heading(3, `${number}.${index + 1} ${name}`),
    ...(index === 0 ? goal : ['Text om detta.']).map(words),
  ]),
];
const costs = (...rows: string[][]): Block[] => [words('Ekonomiområdets utvecklingsinitiativ, tkr'), table(...rows)];

function imported(...blocks: Block[]): ImportResult {
  const document = writeBlocks(blocks);
  const result = importDocument(document, { name: 'prov.docx', sha256: '0'.repeat(64), kind: 'docx' });
  if (isRefusal(result)) throw new Error(result.refused.code);
  return result;
}
const planOf = (...blocks: Block[]) => imported(...blocks).plans[0]!;
const costsOf = (...rows: string[][]) =>
  planOf(...front, ...costs(...rows), ...chapter(1, 'Gemensam budget'), ...chapter(2, 'Öppna data')).initiatives.map(
    ({ title, priority, costs: by }) => [title, priority, ...Object.values(by)],
  );
const ambiguous = ({ findings }: ImportResult): string[] =>
  findings.filter(({ kind }) => kind === 'ambiguous').map(({ code }) => code);

describe('a version history that is a true table', () => {
  test('has each name in its own row, and words that look like headings or names in theirs', () => {
    const { history, version } = planOf(...front, ...chapter(1, 'Gemensam budget'));
    expect(version).toBe('4.0');
    expect(history.map(({ date, version: of, description, changedBy }) => [date, of, description, changedBy])).toEqual([
      ['2026-03-16', '0.1', 'Inledning skriven av Karin Sandell', 'ks'],
      ['2026-04-13', '1.0', 'Till tjänsteforum', null],
      ['2026-06-29', '4.0', 'Efter beslutsforum 2026-06-24', 'Karin Sandell'],
    ]);
  });
});

describe('headings that the form knows', () => {
  test('part a plan’s front, whatever they are called, and no other words do', () => {
    const { direction, otherSections } = planOf(...front, ...chapter(1, 'Gemensam budget'));
    expect(direction.text).toBe('Staden ska ha en gemensam bild av ekonomin. Bakgrund Arbetet har följt årscykeln.');
    expect(otherSections.map(({ heading: of, text }) => [of, text])).toEqual([
      ['Nuläge och omvärld', 'Budgetarbetet sker på tolv sätt.'],
    ]);
  });

  test('are the only ones: a numbered list in running text is none, nor is a title’s second sentence', () => {
    const goal = ['Vi gör så här:', '2. Staden upphandlar', '3. Nämnden beslutar', '1.2 Verktyg köps in'];
    const { initiatives } = planOf(
      ...front,
      ...chapter(1, 'Stöd för budget. Den gemensamma delen', goal),
      ...chapter(2, 'Öppna data'),
    );
    expect(initiatives.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Stöd för budget. Den gemensamma delen'],
      ['2', 'Öppna data'],
    ]);
    expect(initiatives[0]?.sections.goal.text).toBe(goal.join(' '));
    expect(initiatives[0]?.otherSections).toEqual([]);
  });

  test('without numbers are counted by their level', () => {
    const bare = [...chapter(1, 'Gemensam budget'), ...chapter(2, 'Öppna data')].map((block) =>
      block.kind === 'paragraph' && block.level !== null
        ? { ...block, text: block.text.replace(/^[\d.]+ /u, '') }
        : block,
    );
    const { initiatives } = planOf(...front, heading(2, 'Utvecklingsinsatser'), words('Två insatser.'), ...bare);
    expect(initiatives.map(({ number, title, sections: { funding } }) => [number, title, funding.text])).toEqual([
      ['1', 'Gemensam budget', 'Text om detta.'],
      ['2', 'Öppna data', 'Text om detta.'],
    ]);
  });
});

describe('a cost table that is a true table', () => {
  const head = ['', 'Prioritering', '2027', '2028', '2029', '2030'];

  test('has empty years where its cells are empty, zero where they say so, and leaves no doubt', () => {
    const rows = [head, ['Gemensam budget', '1', '1 800', '', '', '0'], ['Öppna data', '2', '', '950', '-', '100 200']];
    const result = imported(...front, ...costs(...rows), ...chapter(1, 'Gemensam budget'), ...chapter(2, 'Öppna data'));
    expect(costsOf(...rows)).toEqual([
      ['Gemensam budget', 1, 1_800_000, null, null, 0],
      ['Öppna data', 2, null, 950_000, null, 100_200_000],
    ]);
    expect(ambiguous(result)).toEqual([]);
  });

  test('may have its columns in another order, with sums and names between', () => {
    const rows = [
      ['Initiativ', 'Ansvarig', '2027', '2028', '2029', '2030', 'Summa', 'Prio'],
      ['1. Gemensam budget', 'Jon Hallberg', '200', '300', '', '', '500', '1'],
      ['2. Öppna data', '', '', '2 400', '1', '', '2 401', '3'],
      ['Summa', '', '200', '2 700', '1', '', '2 901', ''],
    ];
    expect(costsOf(...rows)).toEqual([
      ['Gemensam budget', 1, 200_000, 300_000, null, null],
      ['Öppna data', 3, null, 2_400_000, 1000, null],
    ]);
  });

  test('may have a header of two rows, and millions', () => {
    const rows = [
      ['Utvecklingsinitiativ', 'Prioritering', 'Kostnad, mnkr', '', '', ''],
      ['', '', '2027', '2028', '2029', '2030'],
      ['Gemensam budget', '0', '1,8', '', '2', ''],
    ];
    expect(planOf(...front, table(...rows), ...chapter(1, 'Gemensam budget')).initiatives[0]).toMatchObject({
      priority: 0,
      costs: { 2027: 1_800_000, 2028: null, 2029: 2_000_000, 2030: null },
    });
  });

  test('with a cell that is no amount, or with lines in its cells, is read as text', () => {
    const odd = [
      head,
      ['Gemensam budget', '1', '1 800', '0', '0', '0'],
      ['Öppna data', '2', 'se nedan', '0', '0', '0'],
    ];
    expect(costsOf(...odd)[0]).toEqual(['Gemensam budget', 1, 1_800_000, 0, 0, 0]);
    const lines = [head, ['Gemensam budget\nÖppna data', '1\n2', '800\n900', '0\n0', '0\n0', '0\n0']];
    expect(() => costsOf(...lines)).not.toThrow();
  });

  test('that lies in a table for the page’s layout is read by its own cells', () => {
    const rows = [head, ['Gemensam budget', '1', '', '800', '', '']];
    const layout: Block = { kind: 'table', rows: [[[words('Ruta')], [...costs(...rows)]]] };
    const [initiative] = planOf(...front, layout, ...chapter(1, 'Gemensam budget')).initiatives;
    expect(initiative).toMatchObject({ priority: 1, costs: { 2027: null, 2028: 800_000, 2029: null, 2030: null } });
  });
});

describe('tables of costs that are true tables', () => {
  const columns = ['Prognos 0 (budget) 2026', 'Prognos 1 2026', 'Budget 2027'];
  const sourceOf = (...blocks: Block[]) => {
    const document = writeBlocks(blocks);
    return readSource(document.text, document);
  };

  test('per service keep empty cells, comments, and figures in names', () => {
    const { groups } = readServices(
      sourceOf(
        table(
          ['', ...columns, ''],
          ['Tjänst/utveckling', 'tkr', 'tkr', 'tkr', 'Kommentar'],
          ['Lön 2026 1 200', '500', '', '700', 'Flyttad till HR 2027'],
          ['Ny växel', '', '', '300', ''],
          ['Summa: HR (vidmakthålla)', '500', '0', '1 000', ''],
        ),
      ),
    );
    const rows = groups.flatMap(({ rows: of }) =>
      of.map((row) => [row.name, ...Object.values(row.amounts), row.comment]),
    );
    expect(rows).toEqual([
      ['Lön 2026 1 200', 500_000, null, 700_000, 'Flyttad till HR 2027'],
      ['Ny växel', null, null, 300_000, null],
    ]);
  });

  test('per organisation keep the code’s column and rows without any amount', () => {
    const { groups } = readOrganisations(
      sourceOf(
        table(
          ['', '', ...columns],
          ['', 'Förvaltning/bolag', 'tkr', 'tkr', 'tkr'],
          ['N131', 'Norr', '1 730', '', '200'],
          ['N132', 'Söder', '', '', ''],
          ['', 'Stadsdelsförvaltningar (SDF)', '1 730', '0', '200'],
        ),
      ),
    );
    expect(
      groups.flatMap(({ rows }) => rows.map(({ code, name, amounts }) => [code, name, ...Object.values(amounts)])),
    ).toEqual([
      ['N131', 'Norr', 1_730_000, null, 200_000],
      ['N132', 'Söder', null, null, null],
    ]);
  });

  test('by year say which year an amount is of, without any sum to tell', () => {
    const { developmentList } = readYearLists(
      sourceOf(
        table(
          ['Tjänsteområde (tkr)', '2026', '2027'],
          ['HR', '1 000', '1 000'],
          ['Lön', '', '1 000'],
          ['Växel', '1 000', ''],
        ),
      ),
      ['HR'],
    );
    expect(developmentList[0]?.rows.map(({ name, amounts }) => [name, ...Object.values(amounts)])).toEqual([
      ['Lön', null, 1_000_000],
      ['Växel', 1_000_000, null],
    ]);
  });
});
