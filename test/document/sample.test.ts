import { describe, expect, test } from 'vitest';

import { plansOf } from '../../shared/document/plans-of.ts';
import { ImportResultSchema, type ImportResult } from '../../shared/document/import-result.ts';
import { PlanSchema } from '../../shared/plan/plan.ts';
import { planTotals } from '../../shared/plan/totals.ts';
import { figuresOf, imported, placesIn, planOf, sample } from './documents.ts';
import { later, variants } from './variants.ts';

const result = imported(sample);
const plans = plansOf(result);

describe('the sample year', () => {
  test('is eight plans with 41 initiatives, as the schema has them', () => {
    expect(ImportResultSchema.parse(result)).toEqual(result);
    expect(plans.map(({ plan }) => [plan.areaId, plan.version, plan.date, plan.initiatives.length])).toEqual([
      ['e-handel', '4.0', '2026-06-29', 4],
      ['ekonomi', '4.0', '2026-06-29', 5],
      ['hr', '4.0', '2026-06-27', 5],
      ['it-tjanster', '4.0', '2026-06-24', 7],
      ['kommunikation', '4.0', '2026-06-29', 6],
      ['ledning-och-styrning', '4.0', '2026-06-29', 5],
      ['utbildning', '4.0', '2026-06-28', 5],
      ['vard-och-omsorg', '4.0', '2026-06-29', 4],
    ]);
    for (const { plan } of plans) expect(PlanSchema.parse(plan)).toEqual(plan);
  });

  test('costs each year what its tables say', () => {
    expect(plans.map(({ plan }) => Object.values(planTotals(plan)).map((amount) => amount / 1000))).toEqual([
      [1600, 2150, 1350, 150],
      [4750, 4150, 1600, 100],
      [6000, 5300, 2000, 0],
      [14_950, 10_700, 5700, 1100],
      [6000, 4200, 1700, 0],
      [6250, 4350, 1800, 0],
      [13_450, 9350, 3550, 0],
      [18_800, 14_500, 6000, 1500],
    ]);
    expect(figuresOf(planOf(result, 'IT-tjänster'))[2]).toEqual([0, 4200, 1600, 600, 600]);
  });

  test('has text in all six sections of every initiative and part', () => {
    for (const { plan } of plans) {
      expect(plan.direction.length).toBeGreaterThan(300);
      for (const initiative of plan.initiatives) {
        for (const one of initiative.parts.length > 0 ? initiative.parts : [initiative]) {
          for (const text of Object.values(one.sections)) expect(text.length).toBeGreaterThan(25);
        }
      }
    }
    expect(plans[4]?.plan.initiatives[1]?.parts.map(({ id, title }) => [id, title])).toEqual([
      ['kommunikation/2.1', 'Stadens webbplats'],
      ['kommunikation/2.2', 'Kontaktcenter'],
    ]);
  });

  test('has a budget whose total is 578,8 mnkr', () => {
    expect(result.budget?.totals).toMatchObject({
      maintenancePrevious: 491_700_000,
      development: 71_800_000,
      maintenance: 507_000_000,
      total: 578_800_000,
    });
    expect(result.budget?.areas.map(({ maintenance }) => (maintenance ?? 0) / 1000)).toEqual([
      22_010, 42_350, 65_240, 252_180, 29_105, 18_960, 33_415, 43_740,
    ]);
  });

  test('does not add up in three places, on purpose', () => {
    const found = result.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, severity, stated, computed }) => [code, severity, stated, computed]);
    expect(found).toEqual([
      ['area-items-sum', 'error', 6_000_000, 6_050_000],
      ['budget-tables-differ', 'rounding', 41_206_000, 41_207_000],
      ['budget-totals-differ', 'rounding', 491_700_000, 491_701_000],
      ['initiative-budget-differ', 'error', 750_000, 700_000],
      ['text-table-differ', 'error', 13_950_000, 13_450_000],
    ]);
  });
});

describe('places', () => {
  test('lie within the text and hold something', () => {
    for (const { path, place } of placesIn(result)) {
      expect(sample.slice(...place).trim(), path).not.toBe('');
      expect(place[1], path).toBeLessThanOrEqual(sample.length);
    }
  });

  test('show the value that was read', () => {
    const [{ plan, places }] = plans as [(typeof plans)[number]];
    const at = (pointer: string): string => sample.slice(...(places[pointer] ?? [0, 0]));
    expect(at('/title')).toBe(plan.title);
    expect(at('/date')).toBe('2026-06-29');
    expect(at('/version')).toBe('4.0');
    expect(at('/initiatives/0/title')).toBe('Avtalsuppföljning i beställningssystemet');
    expect(at('/initiatives/0/priority')).toBe('1');
    expect(at('/initiatives/0/costs/2027')).toBe('1 200');
    expect(at('/initiatives/1/costs/2029')).toBe('200');
    expect(at('/history/3')).toBe('2026-05-18 2.0 Justerad efter tjänsteforum, initiativ 4 flyttat till 2028 Tomas Ek');
    expect(at('/initiatives/2/sections/securityNeeds')).toBe(plan.initiatives[2]?.sections.securityNeeds);
    const crossing = Object.entries(places).filter(
      ([pointer]) => /Sida \d/.test(at(pointer)) && pointer.includes('/sections/'),
    );
    expect(crossing.length).toBeGreaterThan(0);
  });
});

describe('the same year by another program', () => {
  test.each(Object.entries(variants))('is found alike with %s', (_, change) => {
    const changed = imported(change(sample));
    expect(plansOf(changed).map(({ plan }) => plan)).toEqual(plans.map(({ plan }) => plan));
    expect(changed.findings.map(({ message }) => message)).toEqual(result.findings.map(({ message }) => message));
    expect(changed.budget?.totals.total).toBe(result.budget?.totals.total);
    for (const { path, place } of placesIn(changed))
      expect(
        change(sample)
          .slice(...place)
          .trim(),
        path,
      ).not.toBe('');
  });

  test('is found alike seven years later', () => {
    const moved = plansOf(imported(later(sample, 7))).map(({ plan }) => plan);
    expect(JSON.stringify(moved)).toBe(later(JSON.stringify(plans.map(({ plan }) => plan)), 7));
  });

  test('is found alike with its areas in another order', () => {
    const changed = imported(withPlansReversed(sample));
    const sorted = (found: ImportResult): unknown[] =>
      plansOf(found)
        .map(({ plan }) => plan)
        .sort((a, b) => a.areaId.localeCompare(b.areaId));
    expect(changed.plans.map(({ area }) => area)).toEqual(result.plans.map(({ area }) => area).toReversed());
    expect(sorted(changed)).toEqual(sorted(result));
  });

  test('is found once when it stands twice, and whole when the copy breaks off', () => {
    const twice = imported(`${sample}\n${sample.slice(result.plans[0]?.at[0], (result.plans[7]?.at[0] ?? 0) + 900)}`);
    expect(plansOf(twice).map(({ plan }) => plan)).toEqual(plans.map(({ plan }) => plan));
    expect(twice.findings.filter(({ kind }) => kind === 'duplicate').map(({ code }) => code)).toEqual([
      ...Array<string>(7).fill('plan-copy'),
      'plan-copy-broken',
    ]);
    expect(twice.findings.filter(({ kind }) => kind === 'truncated')).toHaveLength(1);
  });

  test('is found whole when the broken copy comes first', () => {
    const start = result.plans[2]?.at[0] ?? 0;
    const changed = imported(`${sample.slice(start, start + 3000)}\n\n${sample}`);
    expect(changed.plans).toHaveLength(8);
    expect(planOf(changed, 'HR').initiatives).toHaveLength(5);
  });

  test('gives what is whole, and says so, when it is cut in the middle of a plan', () => {
    const cut = (result.plans[5]?.initiatives[2]?.sections.benefit.at?.[1] ?? 0) - 20;
    const changed = imported(sample.slice(0, cut));
    expect(changed.plans).toHaveLength(6);
    expect(plansOf(changed)[4]?.plan).toEqual(plans[4]?.plan);
    expect(changed.findings.some(({ code }) => code === 'document-truncated')).toBe(true);
    expect(changed.findings.filter(({ code }) => code === 'plan-missing')).toHaveLength(2);
  });

  test('leaves out a plan of which only the front is left, and says so', () => {
    const cut = result.plans[5]?.history.at(-1)?.at[1] ?? 0;
    const changed = imported(sample.slice(0, cut));
    expect(changed.plans).toHaveLength(5);
    const truncated = changed.findings.filter(({ kind }) => kind === 'truncated');
    expect(truncated.map(({ code, params }) => [code, params['area']])).toEqual([
      ['plan-truncated', 'Ledning och styrning'],
    ]);
  });
});

/** The plans in reverse order; what stands before and after them stays. */
function withPlansReversed(text: string): string {
  const blocks = text.split(/\n\n(?=(?:Övergripande tj|Tj)änsteplan 2027-2030 |Stadsledningskontoret Bilaga 2)/u);
  const [before, ...rest] = blocks;
  const after = rest.pop();
  return [before, ...rest.toReversed(), after].join('\n\n');
}
