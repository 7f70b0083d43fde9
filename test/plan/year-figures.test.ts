import { describe, expect, it } from 'vitest';
import type { AreaFigures, InitiativeFigures, YearFigures } from '../../shared/plan/year-figures.ts';
import { amountsIn, compareYears, countFates, differenceIn } from '../../shared/plan/year-figures-compare.ts';
import { followInitiatives } from '../../shared/plan/year-figures-follow.ts';
import { budgetRows, organisationGroups, shareOf } from '../../shared/plan/year-figures-money.ts';
import { costsIn, initiativeYears } from '../../shared/plan/year-costs.ts';

type Plan = NonNullable<AreaFigures['plan']>;

function initiative(number: string, title: string, costs: InitiativeFigures['costs'] = {}): InitiativeFigures {
  return { id: `hr/${number}`, number, title, priority: 1, costs };
}

function plan(hash: string, first: number, initiatives: InitiativeFigures[], forebears: string[] = []): Plan {
  const period = [first, first + 1, first + 2, first + 3];
  return { hash, version: '4.0', period, isOneOfSeveral: false, forebears, initiatives };
}

function year(first: number, of: Plan | null, budget: AreaFigures['budget'] = null): YearFigures {
  const areas = [{ area: 'HR', areaId: 'hr', plan: of, budget }];
  const nothing = { stated: null, services: [], organisations: [], developmentList: [], funding: [] };
  return { year: first, areas, ...nothing };
}

describe('an initiative is followed from year to year', () => {
  const before = plan('a', 2017, [
    initiative('1', 'E-arkiv för hela staden'),
    initiative('2', 'Nytt intranät'),
    initiative('3', 'Digital rekrytering'),
    initiative('4', 'Molntjänster'),
  ]);
  const grounds = (after: Plan) =>
    followInitiatives(before, after).map(({ earlier, later, ground }) => [earlier.number, later.number, ground]);

  it('by its id where the later plan came from the earlier, whatever it is called now', () => {
    expect(grounds(plan('b', 2018, [initiative('2', 'Arbetsplats online')], ['x', 'a']))).toEqual([
      ['2', '2', 'ancestry'],
    ]);
  });

  it('by its title where it was renumbered, by number and a like title, by a like title alone', () => {
    const after = plan('b', 2018, [
      initiative('1', 'Nytt  Intranät'),
      initiative('3', 'Digital rekrytering och introduktion'),
      initiative('7', 'E-arkiv för staden'),
    ]);
    expect(grounds(after)).toEqual([
      ['2', '1', 'title'],
      ['3', '3', 'number'],
      ['1', '7', 'likeness'],
    ]);
  });

  it('not by its number alone: numbers are given anew each year', () => {
    expect(grounds(plan('b', 2018, [initiative('4', 'Telefoni i bilar')]))).toEqual([]);
  });
});

describe('planning years beside each other', () => {
  const before = plan('a', 2017, [
    initiative('1', 'E-arkiv', { 2017: 5, 2018: 7, 2019: null }),
    initiative('2', 'Intranät', { 2017: 3, 2018: 0 }),
  ]);
  const after = plan('b', 2018, [
    { ...initiative('1', 'E-arkiv', { 2018: 9, 2019: 4 }), priority: 2 },
    initiative('2', 'Klarspråk', { 2018: 2 }),
  ]);
  const compared = compareYears([year(2018, after), year(2017, before)]);
  const [area] = compared.areas;

  it('say what came, went and stays, in the order of years however they are given', () => {
    expect(compared.years).toEqual([2017, 2018]);
    expect(compared.calendar).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(area?.tracks.map(({ title, fate }) => [title, fate])).toEqual([
      ['E-arkiv', 'continued'],
      ['Intranät', 'gone'],
      ['Klarspråk', 'new'],
    ]);
    expect(countFates(area?.tracks ?? [])).toEqual({ continued: 1, new: 1, gone: 1, passing: 0 });
    expect(area?.tracks[0]?.states.map((state) => state?.priority)).toEqual([1, 2]);
  });

  it('differ by calendar year, so that the areas’ differences are the sums of their initiatives’', () => {
    const of = (calendar: number) =>
      area?.tracks.map(({ states }) => differenceIn(calendar, area.years, amountsIn(states, calendar)));
    expect(of(2018)).toEqual([2, 0, 2]);
    expect(of(2019)).toEqual([4, null, null]);
    const whole = differenceIn(
      2018,
      area!.years,
      area!.years.map(({ costs }) => costs['2018'] ?? null),
    );
    expect(whole).toBe(4);
  });

  it('do not differ in a year that one of the plans does not span, nor where one year has no plan', () => {
    expect(differenceIn(2017, area!.years, [8, null])).toBeNull();
    expect(differenceIn(2021, area!.years, [null, 1])).toBeNull();
    const alone = compareYears([year(2017, before), year(2018, null)]).areas[0];
    expect(alone?.tracks.map(({ fate }) => fate)).toEqual([null, null]);
    expect(differenceIn(2018, alone!.years, [7, null])).toBeNull();
  });

  it('follow one initiative through three years, and tell one that was only in between', () => {
    const middle = plan('m', 2018, [initiative('1', 'E-arkiv'), initiative('9', 'Övergående')]);
    const last = plan('l', 2019, [initiative('5', 'E-arkiv')]);
    const { tracks } = compareYears([year(2017, before), year(2018, middle), year(2019, last)]).areas[0]!;
    expect(tracks.map(({ title, fate, grounds }) => [title, fate, grounds])).toEqual([
      ['E-arkiv', 'continued', [null, 'title', 'title']],
      ['Intranät', 'gone', [null, null, null]],
      ['Övergående', 'passing', [null, null, null]],
    ]);
  });
});

describe('sums and shares', () => {
  it('are empty where nothing is stated, and no share is taken of nothing or of less', () => {
    const budget = { maintenancePrevious: 10, development: null, maintenance: null };
    const { rows, sum } = budgetRows(year(2017, null, budget).areas);
    expect(rows[0]).toMatchObject({ change: null, sum: null });
    expect(sum).toMatchObject({ maintenancePrevious: 10, development: null, sum: null });
    expect(shareOf(5, 0)).toBeNull();
    expect(shareOf(null, 10)).toBeNull();
    expect(shareOf(-5, 10)).toBe(-0.5);
  });

  it('of organisations go by the column asked for', () => {
    const rows = [
      { group: 'A', code: '1', name: 'ett', amounts: { p: 1, b: 30 } },
      { group: 'B', code: '2', name: 'två', amounts: { p: 3, b: 10 } },
      { group: 'A', code: '3', name: 'tre', amounts: { p: 4, b: null } },
    ];
    const { groups, sums } = organisationGroups(rows, 'b');
    expect(sums).toEqual({ p: 8, b: 40 });
    expect(groups.map(({ group, shareOfAll, rows: of }) => [group, shareOfAll, of.map(({ code }) => code)])).toEqual([
      ['A', 0.75, ['1', '3']],
      ['B', 0.25, ['2']],
    ]);
    expect(groups[0]?.rows.map(({ shareOfGroup }) => shareOfGroup)).toEqual([1, null]);
  });

  it('of an initiative are its own, or its parts’ where it states none', () => {
    const part = { costs: { 2017: 5 }, parts: [] };
    const parts = [part, { costs: { 2017: 2, 2018: null }, parts: [] }] as never[];
    expect(costsIn({ costs: {}, parts }, [2017, 2018])).toEqual({ 2017: 7, 2018: null });
    expect(costsIn({ costs: { 2018: 0 }, parts }, [2017, 2018])).toEqual({ 2017: null, 2018: 0 });
    expect(initiativeYears({ costs: { 2018: 0, 2019: -1 }, parts })).toEqual([2017, 2019]);
  });
});
