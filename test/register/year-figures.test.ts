import { describe, expect, test } from 'vitest';
import { yearFiguresOf } from '../../electron/register/year-figures.ts';
import { YearFiguresSchema } from '../../shared/bridge/years-contract.ts';
import { columnsOf, costOf, type Amounts, type YearFigures } from '../../shared/plan/year-figures.ts';
import { budgetRows, listedGroups, organisationGroups, serviceGroups } from '../../shared/plan/year-figures-money.ts';
import { real, sample } from '../document/documents.ts';
import { freshMachine, takeIn } from './year.ts';

const missing = 'the real plans are not at ../shared/source';
const inTkr = (amounts: Amounts): (number | null)[] =>
  Object.values(amounts).map((amount) => (amount === null ? null : amount / 1000));

function figuresOf(year: number, text: string): YearFigures {
  const { rooms } = freshMachine();
  takeIn(rooms, text, '2027-01-01T08:00:00.000Z');
  const figures = yearFiguresOf(rooms, year);
  if (!figures) throw new Error(`no plans of ${year}`);
  return figures;
}

test('the figures of a year fit the bridge, and there are none of a year without plans', () => {
  const figures = figuresOf(2027, sample);
  expect(YearFiguresSchema.parse(figures)).toEqual(figures);
  expect(yearFiguresOf(freshMachine().rooms, 2027)).toBeNull();
  expect(figures.areas.map(({ area }) => area).toSorted((a, b) => a.localeCompare(b, 'sv'))).toEqual(
    figures.areas.map(({ area }) => area),
  );
});

test('the last document of the year that has a table is the one that counts', () => {
  const { rooms } = freshMachine();
  takeIn(rooms, sample, '2027-01-01T08:00:00.000Z');
  const before = yearFiguresOf(rooms, 2027)!;
  takeIn(rooms, sample.replace('E-handel 21 480 1 600', 'E-handel 21 480 1 700'), '2027-01-02T08:00:00.000Z');
  const after = yearFiguresOf(rooms, 2027)!;
  const budgetOf = (figures: YearFigures) => figures.areas.find(({ areaId }) => areaId === 'e-handel')?.budget;
  expect(budgetOf(before)?.development).toBe(1_600_000);
  expect(budgetOf(after)?.development).toBe(1_700_000);
  expect(after.organisations).toEqual(before.organisations);
});

// Read by hand from the document, in tkr: its own tables' rows and sums, not what the import made of them.
describe.skipIf(real === undefined)(`the money of 2017${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: YearFigures | undefined;
  const figures = (): YearFigures => (once ??= figuresOf(2017, real ?? ''));

  test('by area: maintenance before and after, and development', () => {
    const { rows, sum } = budgetRows(figures().areas);
    const tkr = (amount: number | null) => amount && amount / 1000;
    expect(
      rows.map((row) => [
        row.area,
        ...[row.maintenancePrevious, row.maintenance, row.change, row.development, row.sum].map(tkr),
      ]),
    ).toEqual([
      ['E-handel', 24_895, 24_351, -544, 200, 24_551],
      ['Ekonomi', 36_342, 38_396, 2_054, 4_200, 42_596],
      ['HR', 75_869, 78_113, 2_244, 3_675, 81_788],
      ['IT-tjänster', 335_960, 339_829, 3_869, 4_600, 344_429],
      ['Kommunikation', 30_934, 39_191, 8_257, 7_500, 46_691],
      ['Ledning och styrning', 22_301, 21_840, -461, 2_000, 23_840],
      ['Utbildning', 29_624, 32_850, 3_226, 17_520, 50_370],
      ['Vård och omsorg', 37_575, 45_430, 7_855, 30_000, 75_430],
    ]);
    expect([sum.maintenancePrevious, sum.maintenance, sum.change, sum.development, sum.sum].map(tkr)).toEqual([
      593_500, 620_000, 26_500, 69_695, 689_695,
    ]);
    expect(figures().stated).toEqual({
      maintenancePrevious: 593_500_000,
      maintenance: 620_000_000,
      development: 69_695_000,
      total: 689_695_000,
    });
  });

  test('by organisation: the groups’ sums, the largest first, and what share each pays', () => {
    const { groups, sums } = organisationGroups(figures().organisations, 'Budget 2017');
    expect(columnsOf(figures().organisations)).toEqual(['P0 2016', 'P1 2016', 'Budget 2017']);
    expect(groups.map(({ group, rows }) => [group, rows.length])).toEqual([
      ['Stadsdelsförvaltningar', 10],
      ['Fackförvaltningar', 21],
      ['Bolag', 30],
      ['Kommunalförbund', 2],
    ]);
    // The document rounds each row to a thousand: its own sums differ by a few.
    const stated = [
      [440_057, 439_309, 501_055],
      [146_512, 146_687, 156_325],
      [26_342, 26_705, 28_222],
      [3_838, 4_049, 4_093],
    ];
    for (const [place, { sums: of }] of groups.entries())
      for (const [column, amount] of inTkr(of).entries())
        expect(Math.abs((amount ?? 0) - (stated[place]?.[column] ?? 0))).toBeLessThanOrEqual(6);
    expect(Math.abs((sums['Budget 2017'] ?? 0) / 1000 - 689_695)).toBeLessThanOrEqual(6);
    const names = (group: number) => groups[group]?.rows.slice(0, 3).map(({ name }) => name);
    expect(names(0)).toEqual(['Västra Hisingen', 'Angered', 'Askim-Frölunda-Högsbo']);
    expect(names(1)).toEqual(['Utbildningsförvaltningen', 'Social resursförvaltning', 'Intraservice']);
    expect(names(2)).toEqual(['Göteborgs Spårvägar AB', 'Renova AB', 'Got Event AB']);
    const angered = groups[0]?.rows.find(({ code }) => code === 'N131');
    expect(angered?.shareOfGroup).toBeCloseTo(0.1195, 4);
    expect(angered?.shareOfAll).toBeCloseTo(0.0868, 4);
    expect(groups.map(({ shareOfAll }) => Math.round((shareOfAll ?? 0) * 1000))).toEqual([726, 227, 41, 6]);
  });

  test('by service: each area’s sums of maintenance and development, empty apart from zero', () => {
    const groups = serviceGroups(figures().services);
    const sumsOf = (area: string, kind: string) =>
      inTkr(groups.find((group) => group.area === area && group.kind === kind)?.sums ?? {});
    expect(sumsOf('Ekonomi', 'development')).toEqual([500, 500, 4_200]);
    expect(sumsOf('HR', 'maintenance')).toEqual([75_869, 76_030, 78_113]);
    expect(sumsOf('Utbildning', 'maintenance')).toEqual([29_624, 29_622, 32_850]);
    expect(sumsOf('E-handel', 'development')).toEqual([null, null, 200]);
    expect(sumsOf('Ledning och styrning', 'development')).toEqual([null, null, 2_000]);
    const collecting = figures().services.find(({ name }) => name === 'Inkassointäkter');
    expect(inTkr(collecting?.amounts ?? {})).toEqual([-2_142, -2_142, -2_142]);
  });

  test('the funding and the list of development initiatives, by area and year', () => {
    expect(listedGroups(figures().funding).map(({ area, rows, sums }) => [area, rows.length, ...inTkr(sums)])).toEqual([
      ['Utbildning', 8, 17_870, 17_520],
      ['Vård och omsorg', 8, 19_950, 30_000],
    ]);
    const listed = listedGroups(figures().developmentList).map(({ area, sums }) => [area, (sums['2017'] ?? 0) / 1000]);
    expect(listed).toEqual([
      ['E-handel', 200],
      ['Ekonomi', 4_200],
      ['HR', 3_675],
      ['IT-tjänster', 4_600],
      ['Kommunikation', 7_500],
      ['Ledning och styrning', 2_000],
      ['Utbildning', 17_520],
      ['Vård och omsorg', 30_000],
    ]);
  });

  test('what the initiatives cost each year, where the plans say so', () => {
    const costs = figures().areas.map(({ area, plan }) => [
      area,
      ...[2017, 2018, 2019, 2020].map((year) => {
        const cost = costOf(plan?.initiatives ?? [], year);
        return cost && cost / 1000;
      }),
    ]);
    expect(costs).toEqual([
      ['E-handel', 200, 1_810, 100, 0],
      ['Ekonomi', 4_200, 4_100, 3_400, 3_400],
      ['HR', null, null, null, null],
      ['IT-tjänster', 4_600, 2_800, 0, 0],
      ['Kommunikation', null, null, null, null],
      ['Ledning och styrning', 2_000, 0, 0, 0],
      ['Utbildning', null, null, null, null],
      ['Vård och omsorg', null, null, null, null],
    ]);
  });
});
