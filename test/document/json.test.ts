import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { importJson } from '../../shared/document/json/import-json.ts';
import { jsonLimits } from '../../shared/document/json/read-json.ts';
import { ImportResultSchema, type ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import {
  hashOf,
  outcomes,
  PlanSchema,
  planVersion,
  sectionKeys,
  type Initiative,
  type Plan,
} from '../../shared/plan/plan.ts';
import { imported, placesIn, real, sample } from './documents.ts';

const source = { name: 'prov.json', sha256: '0'.repeat(64), kind: 'json' };

function importedJson(text: string): ImportResult {
  const read = importJson(text);
  if ('refused' in read) throw new Error(read.refused);
  const result = read.importFrom(source);
  return ImportResultSchema.parse(result);
}

const plans = (result: ImportResult): Plan[] => plansOf(result).map(({ plan }) => plan);

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const day = fc.option(fc.constantFrom('2026-06-29', '2026-01-01', '1999-12-31'));
const section = fc.record({ heading: words, text: words });
const costs = fc.dictionary(fc.constantFrom('2027', '2028', '2029', '2030'), fc.option(fc.integer()));
const texts = fc.record(
  Object.fromEntries(sectionKeys.map((key) => [key, words])) as Record<(typeof sectionKeys)[number], typeof words>,
);
const bare = fc.record({
  number: fc.constantFrom('1', '2', '2.1', '7b', ''),
  title: words,
  priority: fc.option(fc.constantFrom(0, 1, 2, 3)),
  costs,
  sections: texts,
  otherSections: fc.array(section, { maxLength: 2 }),
});
const area = fc.constantFrom('Ekonomi', 'Vård och omsorg', 'IT-tjänster', '数');

/** Plans as they can come out of a meeting: in any order, numbers used twice, parts, statements on what is gone. */
const plan: fc.Arbitrary<Plan> = area.chain((name) => {
  const areaId = slugOf(name);
  let next = 0;
  const named = (own: object): Initiative =>
    ({ ...own, id: `${areaId}/${++next}`, parts: [] }) as unknown as Initiative;
  const initiative = fc
    .tuple(bare, fc.array(bare, { maxLength: 2 }))
    .map(([own, parts]): Initiative => ({ ...named(own), parts: parts.map(named) }));
  return fc.record({
    area: fc.constant(name),
    areaId: fc.constant(areaId),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    version: words,
    date: day,
    period: fc.constantFrom<number[]>([2027, 2028, 2029, 2030], [2027], []),
    history: fc.array(fc.record({ date: day, version: words, description: words, changedBy: fc.option(words) }), {
      maxLength: 3,
    }),
    direction: words,
    initiatives: fc.array(initiative, { maxLength: 4 }),
    otherSections: fc.array(section, { maxLength: 2 }),
    statements: fc.array(
      fc.record({
        date: day,
        forum: words,
        subject: words,
        initiatives: fc.array(fc.constantFrom(`${areaId}/1`, `${areaId}/2#2`, `${areaId}/9`), { maxLength: 2 }),
        outcome: fc.option(fc.constantFrom(...outcomes)),
        text: words,
      }),
      { maxLength: 2 },
    ),
  });
});

describe('a plan version as JSON', () => {
  test('gives the very same plan back, in every way that it is printed', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(PlanSchema.parse(one)).toEqual(one);
        const version = planVersion(one, ['a'.repeat(64)]);
        const shown = { hash: hashOf(version), version, source: null, origin: null };
        for (const printed of [JSON.stringify(shown), JSON.stringify(version, null, 2), JSON.stringify(one)]) {
          const result = importedJson(printed);
          expect(plans(result)).toEqual([one]);
          expect(result.findings).toEqual([]);
          for (const { path, place } of placesIn(result))
            expect(printed.slice(...place).length, path).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that was changed after it was exported says so', () => {
    const [first] = plans(imported(sample));
    const version = planVersion(first!, []);
    const text = JSON.stringify({ hash: hashOf(version), version: { ...version, plan: { ...first, title: 'Annan' } } });
    expect(importedJson(text).findings.map(({ code }) => code)).toEqual(['json-hash-differs']);
  });
});

describe.each([
  ['the sample year', sample],
  ['the real document', real],
] as const)('%s as JSON', (_, text) => {
  test.skipIf(text === undefined)('gives the same plans, tables and findings, with places in the JSON', () => {
    const before = imported(text ?? '');
    const printed = JSON.stringify({ ...before, taken: { register: '/r' } });
    const after = importedJson(printed);
    expect(plans(after)).toEqual(plans(before));
    const without = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, each: unknown) =>
        /^(?:at|.*At|places)$/.test(key) ? undefined : each,
      ) as unknown;
    const { source: _source, ...rest } = after;
    const { source: _before, ...restBefore } = before;
    expect(without(rest)).toEqual(without(restBefore));
    expect(printed.slice(...after.plans[0]!.titleAt)).toBe(before.plans[0]!.title);
    const cost = Object.entries(after.plans[0]!.initiatives[0]!.costsAt)[0]!;
    expect(printed.slice(...cost[1])).toBe(String(after.plans[0]!.initiatives[0]!.costs[cost[0]]));
    for (const { path, place } of placesIn(after))
      expect(place[0] < place[1] && place[1] <= printed.length, path).toBe(true);
    expect(importedJson(JSON.stringify(after)).plans.map(({ title }) => title)).toEqual(
      before.plans.map(({ title }) => title),
    );
  });
});

describe('JSON that is something else', () => {
  const year = JSON.stringify(imported(sample));
  test.each([
    ['a newer format', year.replace('klubba-import/1', 'klubba-import/2'), 'newer'],
    ['something cut off', year.slice(0, -200), 'damaged'],
    ['comments', `{ /* c */ ${year.slice(1)}`, 'damaged'],
    ['a key said twice', `{"format":"klubba-import/1",${year.slice(1)}`, 'damaged'],
    ['a list', '[]', 'not-a-plan'],
    ['a register', '{"register":"/r","years":[],"meetings":[],"packages":[]}', 'not-a-plan'],
    ['what nests without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'damaged'],
    ['lists that nest without end', `{"a":${'['.repeat(500_000)}`, 'damaged'],
    ['more values than a year has', `{"a":[${'0,'.repeat(jsonLimits.values)}0]}`, 'damaged'],
    ['half a character, which has no name by its content', year.replace('"title":"', '"title":"\\ud83d'), 'damaged'],
    ['an amount that is none', year.replace(/"2027":\d+/, '"2027":1.5'), 'damaged'],
  ])('is refused: %s', (_, text, refused) => {
    expect(importJson(text)).toMatchObject({ refused });
  });

  test('does no harm by its names', () => {
    const [first] = plans(imported(sample));
    const text = JSON.stringify(first).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":1},');
    expect(plans(importedJson(text))).toEqual([first]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
