import { expect, test } from 'vitest';
import { overviewOf } from '../../electron/register/overview.ts';
import { yearFiguresOf } from '../../electron/register/year-figures.ts';
import { previewRollOver, rollOverYear } from '../../electron/register/year-roll-over.ts';
import type { Machine } from '../../electron/machine.ts';
import { compareYears, countFates, differenceIn } from '../../shared/plan/year-figures-compare.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { real, sample } from '../document/documents.ts';
import { freshMachine, takeIn } from './year.ts';

function withSample(): Machine {
  const machine = freshMachine();
  takeIn(machine.rooms, sample, '2027-01-01T08:00:00.000Z');
  return machine;
}

/** All areas, with what the wizard suggests. */
const suggested = (machine: Machine, from: number) =>
  previewRollOver(machine, from)
    .areas.filter(({ isPlanned }) => !isPlanned)
    .map(({ plan, initiatives }) => ({
      plan,
      carry: initiatives.filter(({ isFinished }) => !isFinished).map(({ id }) => id),
    }));

test('what would be carried is told before anything is', () => {
  const machine = withSample();
  const { year, areas } = previewRollOver(machine, 2027);
  expect(year).toBe(2028);
  expect(areas).toHaveLength(8);
  expect(areas.every(({ isPlanned }) => !isPlanned)).toBe(true);
  expect(overviewOf(machine.rooms).years).toHaveLength(1);
});

test('next year begins from this year, and neither hides the other', () => {
  const machine = withSample();
  const before = overviewOf(machine.rooms).years[0]!;
  const rolled = rollOverYear(machine, 2027, suggested(machine, 2027));
  if (!rolled.ok) throw new Error(rolled.problem.code);
  expect(rolled.value).toMatchObject({ year: 2028 });
  expect(rolled.value.plans).toHaveLength(8);
  const years = overviewOf(machine.rooms).years;
  expect(years.map(({ year }) => year)).toEqual([2028, 2027]);
  expect(years.every(({ plans }) => plans.every(({ newest }) => newest))).toBe(true);
  expect(years[1]).toEqual(before);
  const ekonomi = machine.rooms.versions.get(rolled.value.plans[1]!)!;
  expect(ekonomi.plan).toMatchObject({ area: 'Ekonomi', version: '0.1', date: '2027-02-01' });
  expect(ekonomi.plan.period).toEqual([2028, 2029, 2030, 2031]);
});

test('an area that next year has already is refused, and nothing is carried', () => {
  const machine = withSample();
  const all = suggested(machine, 2027);
  expect(rollOverYear(machine, 2027, all.slice(0, 1)).ok).toBe(true);
  expect(previewRollOver(machine, 2027).areas.filter(({ isPlanned }) => isPlanned)).toHaveLength(1);
  const refused = rollOverYear(machine, 2027, all);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'yearAlreadyPlanned', params: { year: 2028 } } });
  expect(overviewOf(machine.rooms).years[0]?.plans).toHaveLength(1);
  expect(rollOverYear(machine, 2027, suggested(machine, 2027)).ok).toBe(true);
  expect(overviewOf(machine.rooms).years[0]?.plans).toHaveLength(8);
});

test('only a newest plan of the year can be carried, and each area once', () => {
  const machine = withSample();
  const [first] = suggested(machine, 2027);
  expect(rollOverYear(machine, 2026, [first!])).toMatchObject({ problem: { code: 'planUnknown' } });
  expect(rollOverYear(machine, 2027, [first!, first!])).toMatchObject({ problem: { code: 'yearAlreadyPlanned' } });
  const { plan } = machine.rooms.versions.get(first!.plan)!;
  machine.rooms.versions.put(planVersion({ ...plan, version: '5.0' }, [first!.plan]), '2027-01-03T08:00:00.000Z');
  expect(rollOverYear(machine, 2027, [first!])).toMatchObject({ problem: { code: 'planUnknown' } });
  expect(overviewOf(machine.rooms).years).toHaveLength(1);
});

test('years that were carried compare by ancestry: the same amounts in the same years', () => {
  const machine = withSample();
  rollOverYear(machine, 2027, suggested(machine, 2027));
  const both = [2028, 2027].map((year) => yearFiguresOf(machine.rooms, year)!);
  const { years, calendar, areas } = compareYears(both);
  expect(years).toEqual([2027, 2028]);
  expect(calendar).toEqual([2027, 2028, 2029, 2030, 2031]);
  for (const area of areas) {
    const fates = countFates(area.tracks);
    expect(fates.new).toBe(0);
    expect(fates.continued).toBe(area.years[1]?.initiatives);
    expect(fates.gone).toBe(area.years[0]!.initiatives - area.years[1]!.initiatives);
    for (const track of area.tracks) if (track.fate === 'continued') expect(track.grounds[1]).toBe('ancestry');
    for (const year of [2028, 2029, 2030]) {
      const amounts = area.years.map(({ costs }) => costs[String(year)] ?? null);
      expect([0, null]).toContain(differenceIn(year, area.years, amounts));
    }
    expect(differenceIn(2027, area.years, [1, 2])).toBeNull();
  }
});

// Read by hand from the plans' tables: what has an amount in 2017 and nothing but zeros and blanks after.
test.skipIf(real === undefined)('of the real plans of 2017, what is finished is told by number', () => {
  const machine = freshMachine();
  takeIn(machine.rooms, real ?? '', '2027-01-01T08:00:00.000Z');
  const finished = previewRollOver(machine, 2017).areas.map(({ area, initiatives }) => [
    area,
    initiatives.filter(({ isFinished }) => isFinished).map(({ number }) => number),
  ]);
  expect(finished).toEqual([
    ['E-handel', []],
    ['Ekonomi', ['3']],
    ['HR', []],
    ['IT-tjänster', []],
    ['Kommunikation', []],
    ['Ledning och styrning', ['2', '3', '4', '5', '6', '8']],
    ['Utbildning', []],
    ['Vård och omsorg', []],
  ]);
});
