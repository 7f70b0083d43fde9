import { describe, expect, it } from 'vitest';
import { hashOf, PlanSchema, planVersion, type Initiative, type Plan } from '../../shared/plan/plan.ts';
import { isFinished, rollOver } from '../../shared/plan/roll-over.ts';

const empty = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };

function initiative(number: string, costs: Initiative['costs'], parts: Initiative[] = []): Initiative {
  const rest = { priority: null, sections: empty, otherSections: [], parts };
  return { id: `ekonomi/${number}`, number, title: `Initiativ ${number}`, costs, ...rest };
}

const plan: Plan = {
  area: 'Ekonomi',
  areaId: 'ekonomi',
  title: 'Tjänsteplan 2017-2020 Ekonomi',
  version: '4.0',
  date: '2016-06-29',
  period: [2017, 2018, 2019, 2020],
  history: [{ date: '2016-06-29', version: '4.0', description: 'Slutlig', changedBy: null }],
  direction: 'Samma riktning.',
  initiatives: [
    initiative('1', { 2017: 2_400_000, 2018: 2_500_000, 2019: 1_800_000, 2020: 1_800_000 }),
    initiative('2', { 2017: 800_000, 2018: 0, 2019: 0, 2020: 0 }),
    initiative('3', { 2017: null, 2018: null, 2019: null, 2020: null }),
    initiative('4', { 2017: null, 2018: null, 2019: null, 2020: null }, [initiative('4.1', { 2017: 5, 2018: 7 })]),
    initiative('5', { 2016: 9, 2017: null, 2021: 12 }),
  ],
  otherSections: [],
  statements: [{ date: null, forum: 'PF', subject: '', initiatives: ['ekonomi/1'], outcome: 'approved', text: 'Ja.' }],
};

const hash = hashOf(planVersion(plan));
const next = rollOver(plan, hash, { date: '2017-02-01', changedBy: 'Sara Lind' });

describe("next year's plan begins from this year's", () => {
  it('with period and title a year on, as a first draft that came from the old version', () => {
    expect(next.parents).toEqual([hash]);
    expect(next.plan).toMatchObject({
      title: 'Tjänsteplan 2018-2021 Ekonomi',
      period: [2018, 2019, 2020, 2021],
      version: '0.1',
      date: '2017-02-01',
      direction: 'Samma riktning.',
      statements: [],
    });
    expect(next.plan.history).toEqual([
      {
        date: '2017-02-01',
        version: '0.1',
        description: 'Överförd från Tjänsteplan 2017-2020 Ekonomi, version 4.0',
        changedBy: 'Sara Lind',
      },
    ]);
  });

  it('without what is finished, and with what never had a cost', () => {
    expect(next.plan.initiatives.map(({ number }) => number)).toEqual(['1', '3', '4', '5']);
  });

  it('with each amount in its own year, and the year that comes empty', () => {
    expect(next.plan.initiatives.map(({ costs }) => costs)).toEqual([
      { 2018: 2_500_000, 2019: 1_800_000, 2020: 1_800_000, 2021: null },
      { 2018: null, 2019: null, 2020: null, 2021: null },
      { 2018: null, 2019: null, 2020: null, 2021: null },
      { 2018: null, 2019: null, 2020: null, 2021: 12 },
    ]);
    expect(next.plan.initiatives[2]?.parts[0]?.costs).toEqual({ 2018: 7, 2019: null, 2020: null, 2021: null });
  });

  it('with everything that was carried marked for review', () => {
    expect(next.plan.toReview).toEqual(['', 'ekonomi/1', 'ekonomi/3', 'ekonomi/4', 'ekonomi/5']);
    expect(PlanSchema.parse(next.plan)).toEqual(next.plan);
  });

  it('with what somebody chose to carry, finished or not', () => {
    const chosen = rollOver(plan, hash, { carry: new Set(['ekonomi/2', 'ekonomi/3']) });
    expect(chosen.plan.initiatives.map(({ number }) => number)).toEqual(['2', '3']);
    expect(chosen.plan.date).toBeNull();
  });
});

describe('a title', () => {
  const titled = (title: string, period = plan.period) => rollOver({ ...plan, title, period }, hash).plan.title;

  it('follows the period however its years are written, and keeps every other figure', () => {
    expect(titled('Bilaga 1- Tjänsteplaner 2017 (-2020)')).toBe('Bilaga 1- Tjänsteplaner 2018 (-2021)');
    expect(titled('Plan 2017–20 HR')).toBe('Plan 2018–21 HR');
    expect(titled('Vision 2035, dnr 20171 och 2017')).toBe('Vision 2035, dnr 20171 och 2018');
    expect(titled('Plan 2099-02', [2099, 2100, 2101, 2102])).toBe('Plan 2100-03');
    expect(titled('Utan år')).toBe('Utan år');
  });
});

it('an initiative is finished when all its amounts lie behind, its parts included', () => {
  const { period } = plan;
  const parts = [initiative('9.1', { 2018: 1 })];
  expect(isFinished(initiative('9', { 2017: 1 }), { period })).toBe(true);
  expect(isFinished(initiative('9', { 2017: 1 }, parts), { period })).toBe(false);
  expect(isFinished(initiative('9', { 2017: 1, 2018: -1 }), { period })).toBe(false);
  expect(isFinished(initiative('9', { 2017: 0, 2018: 0 }), { period })).toBe(false);
  expect(isFinished(initiative('9', { 2017: 1, 2023: 4 }), { period })).toBe(false);
});
