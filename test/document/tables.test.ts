import { describe, expect, test } from 'vitest';

import { figureRuns, readingsOf } from '../../shared/document/amounts.ts';
import { readOrganisations } from '../../shared/document/read-organisations.ts';
import { readServices } from '../../shared/document/read-services.ts';
import { readSource } from '../../shared/document/read-source.ts';
import { readYearLists } from '../../shared/document/read-year-lists.ts';
import { sumsOf } from '../../shared/document/result-sums.ts';
import { settleSums } from '../../shared/document/settle-sums.ts';

const columns = 'Prognos 0 (budget) 2026 Prognos 1 2026 Budget 2027';
const services = `Förslag budget 2027 ${columns} Tjänst/utveckling tkr tkr tkr Kommentar Bilaga 2 - Kostnad per tjänst \
Samlade utvecklingsinitiativ HR 2026 1 730 550 - Ny växel - - 3 675 Summa: HR (utveckling) 1 730 550 3 675 \
Lön 53 178 52 742 54 824 Namnbyte Avgifter -2 142-2 142-2 142 Motsvarar tjänst Avgift 2026
Förslag budget 2027 ${columns} Tjänst/utveckling tkr tkr tkr Kommentar Rehab - - 956 Ny tjänst 2027 \
Summa: HR (vidmakthålla) 51 036 50 600 53 638 Reglering -100 TOTALT 52 666 51 150 57 313 `;
const organisations = `${columns} Förvaltning/bolag tkr tkr tkr N131 Norr 1 730 550 200 N132 Söder 270 450 300 \
Stadsdelsförvaltningar (SDF) 2 000 1 000 500 B100 Hamnen AB 5 5 0 Bolag 5 5 0 Totalt: 2 005 1 005 500 `;
const list = `Bilaga 4 - Beskrivning av finansiering Tjänsteområde (tkr) 2026 2027 \
HR* 4 000 2 500 Lön 3 000 Växel 1 000 2 000 Rehab 500 TOTALT 4 000 2 500 `;

describe('tables out of running text', () => {
  test('are read over their pages, with comments and figures in names apart from amounts', () => {
    const { groups, total, adjustments } = readServices(readSource(services));
    const rows = groups.flatMap(({ area, kind, rows: of }) =>
      of.map(({ name, amounts, comment }) => [area, kind, name, ...Object.values(amounts), comment]),
    );
    expect(rows).toEqual([
      ['HR', 'development', 'Samlade utvecklingsinitiativ HR 2026', 1_730_000, 550_000, null, null],
      ['HR', 'development', 'Ny växel', null, null, 3_675_000, null],
      ['HR', 'maintenance', 'Lön', 53_178_000, 52_742_000, 54_824_000, 'Namnbyte'],
      ['HR', 'maintenance', 'Avgifter', -2_142_000, -2_142_000, -2_142_000, 'Motsvarar tjänst Avgift 2026'],
      ['HR', 'maintenance', 'Rehab', null, null, 956_000, 'Ny tjänst 2027'],
    ]);
    expect(Object.entries(total?.amounts ?? {})).toEqual([
      ['P0 2026', 52_666_000],
      ['P1 2026', 51_150_000],
      ['Budget 2027', 57_313_000],
    ]);
    expect(adjustments).toEqual([-100_000]);
  });

  test('keep their sums and totals, and an adjustment in the column that it explains', () => {
    const text = `${services}\n${organisations}\n${list}`;
    const source = readSource(text);
    const sums = sumsOf(source, {
      summary: undefined,
      services: readServices(source),
      organisations: readOrganisations(source),
      byGroup: undefined,
      lists: readYearLists(source, ['HR']),
    });
    expect(
      sums.map(({ table, area, kind, name, amounts }) => [table, area, kind, name, ...Object.values(amounts)]),
    ).toEqual([
      ['byService', 'HR', 'development', 'Summa: HR (utveckling)', 1_730_000, 550_000, 3_675_000],
      ['byService', 'HR', 'maintenance', 'Summa: HR (vidmakthålla)', 51_036_000, 50_600_000, 53_638_000],
      ['byService', null, null, 'Reglering', -100_000, null, null],
      ['byService', null, null, 'TOTALT', 52_666_000, 51_150_000, 57_313_000],
      ['byOrganisation', null, null, 'Stadsdelsförvaltningar (SDF)', 2_000_000, 1_000_000, 500_000],
      ['byOrganisation', null, null, 'Bolag', 5_000, 5_000, 0],
      ['byOrganisation', null, null, 'Totalt:', 2_005_000, 1_005_000, 500_000],
      ['funding', 'HR', null, 'HR*', 4_000_000, 2_500_000],
      ['funding', null, null, 'TOTALT', 4_000_000, 2_500_000],
    ]);
    expect(sums.slice(2, 4).map(({ at }) => text.slice(...at))).toEqual([
      'Reglering -100',
      'TOTALT 52 666 51 150 57 313',
    ]);
  });

  test.each(['–', '—', '−'])('read %s as the empty cell that a hyphen is', (dash) => {
    const plain = readServices(readSource(services));
    const dashed = readServices(readSource(services.replaceAll(/(?<= )-(?= )/g, dash)));
    const amountsOf = ({ groups }: typeof plain) => groups.flatMap(({ rows }) => rows.map(({ amounts }) => amounts));
    expect(amountsOf(dashed)).toEqual(amountsOf(plain));
  });

  test('read a dash before a figure as its minus', () => {
    const dashed = readServices(readSource(services.replaceAll('-2 142', '–2 142')));
    const amounts = dashed.groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'Avgifter')?.amounts;
    expect(Object.values(amounts ?? {})).toEqual([-2_142_000, -2_142_000, -2_142_000]);
  });

  test('take the reading that adds up, though another looks more even', () => {
    const { groups } = readOrganisations(readSource(organisations));
    expect(groups.map(({ group, rows }) => [group, rows.map(({ code }) => code)])).toEqual([
      ['Stadsdelsförvaltningar', ['N131', 'N132']],
      ['Bolag', ['B100']],
    ]);
    expect(Object.values(groups[0]?.rows[0]?.amounts ?? {})).toEqual([1_730_000, 550_000, 200_000]);
  });

  test('place an amount that stands alone in the year that its area’s sum needs it in', () => {
    const { funding, developmentList } = readYearLists(readSource(list), ['HR']);
    expect(developmentList).toEqual([]);
    expect(funding[0]?.rows.map(({ name, amounts }) => [name, amounts['2026'], amounts['2027']])).toEqual([
      ['Lön', 3_000_000, null],
      ['Växel', 1_000_000, 2_000_000],
      ['Rehab', null, 500_000],
    ]);
  });

  test('that stand again are read once', () => {
    const twice = readSource((services + organisations + list).repeat(2));
    const { groups, total, adjustments } = readServices(readSource(services));
    expect(readServices(twice)).toMatchObject({ groups, total, adjustments, problems: [] });
    expect(readOrganisations(twice).groups).toHaveLength(2);
    expect(readYearLists(twice, ['HR']).funding).toHaveLength(1);
  });

  test('are settled quickly even where every row can be read in many ways', () => {
    const [run] = figureRuns('100 200 300 400 500 600 700 800', 0, 31);
    const readings = readingsOf(run ?? [], 3);
    const settled = settleSums(
      Array.from({ length: 100 }, () => readings),
      readings,
    );
    expect(settled?.rows).toHaveLength(100);
  });
});
