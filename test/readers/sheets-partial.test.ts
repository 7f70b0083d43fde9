import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plansOf } from '../../shared/document/plans-of.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { rollOver } from '../../shared/plan/roll-over.ts';
import { hashOf, type Plan } from '../../shared/plan/plan.ts';
import { sample } from '../document/documents.ts';
import { desk, valueOf } from './reading-here.ts';
import { ownFolder, workbook } from './sheets-files.ts';
import { hasOffice } from './with-office.ts';

type Rows = readonly (readonly (string | number | null)[])[];

const heading: Rows[number] = ['Tjänsteområde', 'Nr', 'Initiativ', '2027, tkr', '2028, tkr'];

/** A controller's sheet: area, number, title and costs of some of an area's initiatives, one of them new. */
const costs: Rows = [
  heading,
  ['Kommunikation', 4, 'Medborgardialog på nätet', 700, 500],
  ['Kommunikation', 1, 'Intranät efter roll', 2300, 1300],
  ['Kommunikation', 2, 'Extern webb', 1800, null],
  ['Kommunikation', 7, 'Samtal med invånare', 100, 200],
];

/** A register that holds the sample, and where its plan of an area is. */
async function withSample() {
  const { rooms, imports, read, readFile } = desk();
  const preview = await read(sample);
  valueOf(imports.accept(preview.job, [...preview.result.plans.keys()]));
  const held = (area: string): Plan => plansOf(preview.result).find(({ plan }) => plan.area === area)!.plan;
  const newest = (plan: Plan): Plan => rooms.versions.of(plan)[0]!.version.plan;
  return { rooms, imports, read, readFile, held, newest };
}

function csv(rows: Rows): string {
  const path = join(ownFolder(), 'kostnader.csv');
  writeFileSync(path, rows.map((row) => row.map((cell) => String(cell ?? '')).join(';')).join('\r\n'));
  return path;
}

const files = [['.csv', csv] as const, ...(hasOffice ? [['.xlsx', xlsx] as const] : [])];

function xlsx(rows: Rows): string {
  return workbook(ownFolder(), 'kostnader', [{ name: 'Kostnader', rows }]);
}

describe.each(files)('a sheet (%s) that says only some of a plan', (_, fileOf) => {
  test('changes what it says and nothing else', { timeout: 120_000 }, async () => {
    const { imports, readFile, held, newest, rooms } = await withSample();
    const before = held('Kommunikation');
    const preview = await readFile(fileOf(costs));
    const [compared] = valueOf(imports.compare(preview.job)).plans;
    expect(preview.standings).toEqual(['changed']);
    expect(compared).toMatchObject({ standing: 'changed', older: { version: false, date: false } });
    const { plan, unlisted } = compared!.completed!;
    const { changes } = diffPlans(before, plan);
    expect(changes.map(({ path, type }) => [type, path])).toEqual([
      ['amount', '/initiatives/kommunikation~11/costs/2027'],
      ['amount', '/initiatives/kommunikation~12/costs/2028'],
      ['initiative', '/initiatives/+kommunikation~17'],
    ]);
    expect(unlisted).toEqual(['kommunikation/3', 'kommunikation/5', 'kommunikation/6']);
    const { plans } = valueOf(imports.accept(preview.job, [0]));
    expect(newest(before)).toEqual(plan);
    expect(plan.initiatives).toHaveLength(before.initiatives.length + 1);
    expect({ ...plan, initiatives: [] }).toEqual({ ...before, initiatives: [] });
    expect(plan.initiatives[1]!.sections).toEqual(before.initiatives[1]!.sections);
    expect(plan.initiatives[1]!.parts).toEqual(before.initiatives[1]!.parts);
    const places = Object.keys(rooms.sources.placesOf(plans[0]!)?.places ?? {});
    expect(places).toContain('/initiatives/0/costs/2027');
    expect(places.some((place) => place.includes('sections'))).toBe(false);
    const again = await readFile(fileOf(costs));
    expect(again.standings).toEqual(['unchanged']);
    expect(valueOf(imports.accept(again.job, [0])).plans).toEqual(plans);
  });
});

describe('what a sheet does not list', () => {
  test('stays, and goes where somebody says so: with all, with some, or with none of what the sheet says', async () => {
    const removals = [{ plan: 0, initiatives: ['kommunikation/3', 'kommunikation/1', 'kommunikation/2.1'] }];
    for (const what of ['whole', 'part', 'none'] as const) {
      const { imports, readFile, held, newest } = await withSample();
      const before = held('Kommunikation');
      const preview = await readFile(csv(costs));
      const { base, completed } = valueOf(imports.compare(preview.job)).plans[0]!;
      const changes = ['/initiatives/kommunikation~11/costs/2027'];
      const parts = what === 'part' ? [{ plan: 0, base: base!.hash, changes }] : [];
      valueOf(imports.accept(preview.job, what === 'whole' ? [0] : [], parts, removals));
      const whole = what === 'whole' ? completed!.plan : before;
      const now = newest(before);
      // What the sheet lists is not removed, whoever asks for it.
      expect(now.initiatives.map(({ id }) => id)).toEqual(
        whole.initiatives.map(({ id }) => id).filter((id) => id !== 'kommunikation/3'),
      );
      expect(now.initiatives[0]!.costs['2027']).toBe(what === 'none' ? 2_100_000 : 2_300_000);
      expect(now.initiatives.find(({ number }) => number === '2')!.parts).toHaveLength(2);
    }
  });

  test('leaves a new initiative last; a sheet that lists all in their order has it where it stands', async () => {
    const { imports, readFile, held } = await withSample();
    const { initiatives } = held('Kommunikation');
    const known = initiatives.map(({ number, title, costs: c }): Rows[number] => [
      'Kommunikation',
      number,
      title,
      (c['2027'] ?? 0) / 1000,
      (c['2028'] ?? 0) / 1000,
    ]);
    const added: Rows[number] = ['Kommunikation', 7, 'Samtal med invånare', 100, 200];
    const orders = [
      [[...known.slice(0, 2), added, ...known.slice(2)], 2],
      [[...known.slice(0, 2), added], 6],
      [[added, ...known.toReversed()], 6],
    ] as const;
    for (const [rows, place] of orders) {
      const preview = await readFile(csv([heading, ...rows]));
      const { plan } = valueOf(imports.compare(preview.job)).plans[0]!.completed!;
      expect(plan.initiatives.findIndex(({ id }) => id === 'kommunikation/7')).toBe(place);
    }
  });

  test('can be removed where the sheet says nothing new of the rest', async () => {
    const { imports, readFile, held, newest } = await withSample();
    const before = held('Kommunikation');
    const preview = await readFile(csv([heading, ['Kommunikation', 1, 'Intranät efter roll', 2100, 1300]]));
    expect(preview.standings).toEqual(['unchanged']);
    const { completed } = valueOf(imports.compare(preview.job)).plans[0]!;
    expect(completed!.unlisted).toHaveLength(5);
    valueOf(imports.accept(preview.job, [], [], [{ plan: 0, initiatives: completed!.unlisted }]));
    expect(newest(before).initiatives.map(({ id }) => id)).toEqual(['kommunikation/1']);
  });
});

describe('a sheet', () => {
  test('says what its columns have something in: an empty cell there empties, a form nobody filled in does not', async () => {
    const { imports, readFile, held } = await withSample();
    const rows: Rows = [
      ['Tjänsteområde', 'Initiativ', 'Prio', 'Mål', 'Nytta', '2027, tkr', '2028, tkr'],
      ['Kommunikation', 'Intranät efter roll', 3, 'Ett nytt mål.', null, 2100, null],
      ['Kommunikation', 'Bildarkiv och film', 'hög', null, null, 'vet ej', null],
    ];
    const before = held('Kommunikation');
    const preview = await readFile(csv(rows));
    const { plan } = valueOf(imports.compare(preview.job)).plans[0]!.completed!;
    const { changes } = diffPlans(before, plan);
    expect(changes.map(({ path }) => path)).toEqual([
      '/initiatives/kommunikation~11/priority',
      '/initiatives/kommunikation~11/sections/goal',
      '/initiatives/kommunikation~13/sections/goal',
    ]);
    expect(plan.initiatives[2]!.sections.goal).toBe('');
    expect(preview.result.findings.map(({ code }) => code)).toContain('sheet-cell-unreadable');
  });

  test('is the whole plan where the register has none, and completes what came before it in the same go', async () => {
    const { imports, read, readFile, rooms } = desk();
    const first = await read(sample);
    const preview = await readFile(csv(costs));
    expect(preview.standings).toEqual(['new']);
    expect(valueOf(imports.compare(preview.job)).plans[0]).toMatchObject({ base: null, completed: null });
    valueOf(imports.accept(first.job, [...first.result.plans.keys()]));
    const { plans } = valueOf(imports.accept(preview.job, [0]));
    const { plan } = rooms.versions.get(plans[0]!)!;
    expect(plan.version).toBe('4.0');
    expect(plan.direction).not.toBe('');
    const alone = desk();
    const only = await alone.readFile(csv(costs));
    valueOf(alone.imports.accept(only.job, [0]));
    expect(alone.rooms.versions.all()[0]!.version.plan).toEqual(plansOf(only.result)[0]!.plan);
  });

  test('takes the amounts back where a later version has others, though an older one had them', async () => {
    const { imports, readFile, held, newest } = await withSample();
    const row = (amount: number): Rows[number] => ['Kommunikation', 1, 'Intranät efter roll', amount, 1300];
    for (const amount of [2300, 2100, 2300]) {
      const preview = await readFile(csv([heading, row(amount)]));
      expect(preview.standings).toEqual(['changed']);
      valueOf(imports.accept(preview.job, [0]));
      expect(newest(held('Kommunikation')).initiatives[0]!.costs['2027']).toBe(amount * 1000);
    }
  });

  test('of a year that was carried over leaves the marks of what is to be looked over', async () => {
    const { rooms, imports, readFile, held } = await withSample();
    const before = held('Kommunikation');
    const carried = rollOver(before, hashOf({ plan: before, parents: [] }));
    rooms.versions.put(carried, '2027-01-01T00:00:00.000Z');
    const columns: Rows[number] = ['Tjänsteområde', 'Nr', 'Initiativ', '2028, tkr'];
    for (const part of [false, true]) {
      const preview = await readFile(csv([columns, ['Kommunikation', 1, 'Intranät efter roll', part ? 1400 : 1350]]));
      const { base } = valueOf(imports.compare(preview.job)).plans[0]!;
      const changes = ['/initiatives/kommunikation~11/costs/2028'];
      const { plans } = valueOf(
        imports.accept(preview.job, part ? [] : [0], part && base ? [{ plan: 0, base: base.hash, changes }] : []),
      );
      expect(rooms.versions.get(plans[0]!)!.plan.toReview).toEqual(carried.plan.toReview);
    }
  });
});
