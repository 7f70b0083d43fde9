import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SharedMap } from '../../shared/meeting/shared-map.ts';

const key = fc.nat(12);
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('set' as const), key, value: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('delete' as const), key, value: fc.constant(0) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('share' as const), key, value: fc.constant(0) }) },
);
const entries = fc.uniqueArray(fc.tuple(key, fc.nat(3)), { selector: ([one]) => one });

function isSame(shared: ReadonlyMap<number, number>, plain: ReadonlyMap<number, number>): void {
  expect([...shared]).toEqual([...plain]);
  expect([...shared.entries()]).toEqual([...plain.entries()]);
  expect([...shared.keys()]).toEqual([...plain.keys()]);
  expect([...shared.values()]).toEqual([...plain.values()]);
  expect(shared.size).toBe(plain.size);
  for (let one = 0; one <= 13; one++) {
    expect(shared.get(one)).toBe(plain.get(one));
    expect(shared.has(one)).toBe(plain.has(one));
  }
  const visited: [number, number][] = [];
  // oxlint-disable-next-line unicorn/no-array-for-each -- it is what is tried
  shared.forEach((value, one) => visited.push([one, value]));
  expect(visited).toEqual([...plain]);
}

describe('a shared map', () => {
  test('is a Map in all that it does, and changes none that it was made of', () => {
    fc.assert(
      fc.property(entries, fc.array(change, { maxLength: 40 }), (before, changes) => {
        const kept: [ReadonlyMap<number, number>, Map<number, number>][] = [];
        let shared: Map<number, number> = new SharedMap(new Map(before));
        let plain = new Map(before);
        for (const { does, key: one, value } of changes) {
          if (does === 'set') {
            shared.set(one, value);
            plain.set(one, value);
          } else if (does === 'delete') {
            expect(shared.delete(one)).toBe(plain.delete(one));
          } else {
            kept.push([shared, plain]);
            shared = new SharedMap(shared);
            plain = new Map(plain);
          }
          isSame(shared, plain);
        }
        for (const [then, asItWas] of kept) isSame(then, asItWas);
      }),
    );
  });

  test('tells of every key that two may differ in, or that it does not know', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.tuple(key, fc.nat(3))), fc.array(fc.tuple(key, fc.nat(3))), (all, one, two) => {
        const base = new Map(all);
        const [a, b] = [one, two].map((changes) => {
          const map = new SharedMap(base);
          for (const [at, value] of changes) map.set(at, value);
          return map;
        });
        const between = SharedMap.between(a!, b!)!;
        for (let at = 0; at <= 12; at++) if (a!.get(at) !== b!.get(at)) expect(between.has(at)).toBe(true);
        expect(SharedMap.between(base, base)?.size).toBe(0);
        expect(SharedMap.between(a!, new Map(all))).toBeNull();
      }),
    );
  });

  test('that changed much is copied, and says the same', () => {
    const shared = new SharedMap(new Map([[0, 0]]));
    for (let i = 0; i < 2000; i++) shared.set(i, i);
    expect([...shared.keys()]).toEqual(Array.from({ length: 2000 }, (_, i) => i));
    shared.clear();
    expect([...shared]).toEqual([]);
    expect(shared.size).toBe(0);
  });
});
