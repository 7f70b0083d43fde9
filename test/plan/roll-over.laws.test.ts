import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, planVersion, type Initiative, type Plan } from '../../shared/plan/plan.ts';
import { isFinished, rollOver } from '../../shared/plan/roll-over.ts';
import { initiativeYears } from '../../shared/plan/year-costs.ts';

const empty = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };
const first = 2017;

const costs = fc.dictionary(
  fc.integer({ min: first - 1, max: first + 6 }).map(String),
  fc.option(fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 }))),
  { noNullPrototype: true },
);

const noParts: fc.Arbitrary<Initiative[]> = fc.constant<Initiative[]>([]);

const initiative = (number: number, depth: number): fc.Arbitrary<Initiative> =>
  fc
    .record({ costs, parts: depth === 0 ? noParts : fc.array(initiative(1, 0), { maxLength: 2 }) })
    .map(({ costs, parts }) => ({
      id: `hr/${number}`,
      number: String(number),
      title: `Initiativ ${number}`,
      priority: null,
      costs,
      sections: empty,
      otherSections: [],
      parts,
    }));

const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }))
  .chain(([years, numbers]) =>
    fc.tuple(fc.constant(years), fc.tuple(...numbers.map((_, place) => initiative(place + 1, 1)))),
  )
  .map(([years, initiatives]) => ({
    area: 'HR',
    areaId: 'hr',
    title: `Tjänsteplan ${first}-${first + years - 1} HR`,
    version: '4.0',
    date: null,
    period: Array.from({ length: years }, (_, place) => first + place),
    history: [],
    direction: '',
    initiatives: [...initiatives],
    otherSections: [],
    statements: [],
  }));

const over = (one: Plan): Plan => rollOver(one, hashOf(planVersion(one))).plan;
/** Every stated amount with whose it is, from `from` on. */
const amountsOf = (initiatives: readonly Initiative[], from: number): string[] =>
  initiatives
    .flatMap(({ id, costs, parts }): string[] => [
      ...Object.entries(costs).flatMap(([year, amount]) =>
        amount === null || Number(year) < from ? [] : [`${id} ${year} ${amount}`],
      ),
      ...amountsOf(parts, from).map((amount) => `${id} ${amount}`),
    ])
    .sort();

describe('rolling over', () => {
  it('keeps every amount of the years that stay, and moves none to another year', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const stays = one.initiatives.filter((each) => !isFinished(each, one));
        expect(amountsOf(over(one).initiatives, 0)).toEqual(amountsOf(stays, first + 1));
      }),
    );
  });

  it('drops exactly what had costs and has none left, and marks all that is carried', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const carried = over(one);
        const ids = carried.initiatives.map(({ id }) => id);
        for (const each of one.initiatives) {
          const years = initiativeYears(each);
          expect(ids.includes(each.id)).toBe(years.length === 0 || years.some((year) => year > first));
        }
        expect(carried.toReview).toEqual(['', ...ids]);
      }),
    );
  });

  it('twice is a shift of two years', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const twice = over(over(one));
        const stays = one.initiatives.filter((each) => {
          const years = initiativeYears(each);
          return years.length === 0 || years.some((year) => year > first + 1);
        });
        const period = one.period.map((year) => year + 2);
        expect(twice.period).toEqual(period);
        expect(twice.title).toBe(`Tjänsteplan ${period[0]}-${period.at(-1)} HR`);
        expect(twice.initiatives.map(({ id }) => id)).toEqual(stays.map(({ id }) => id));
        expect(amountsOf(twice.initiatives, 0)).toEqual(amountsOf(stays, first + 2));
      }),
    );
  });

  it('leaves every year of the new period stated or empty, never missing', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { period, initiatives } = over(one);
        for (const each of initiatives)
          for (const year of period) expect(Object.hasOwn(each.costs, String(year))).toBe(true);
      }),
    );
  });
});
