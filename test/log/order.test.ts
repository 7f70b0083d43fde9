import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ancestry } from '../../shared/log/ancestry.ts';
import { headsOf, logOf, union } from '../../shared/log/log.ts';
import { seal } from '../../shared/log/operation.ts';
import { order } from '../../shared/log/order.ts';
import { graph, shuffled } from './arbitraries.ts';
import { ancestorsOf } from './oracle.ts';

/** A log with some of its operations lost on the way. */
const torn = graph.chain((all) => fc.subarray(all).map((kept) => ({ all, kept })));

describe('union', () => {
  test('SPEC L3: it does not matter who merges whom', () => {
    fc.assert(
      fc.property(torn, torn, ({ kept: a }, { kept: b }) => {
        expect(union(logOf(a), logOf(b))).toEqual(union(logOf(b), logOf(a)));
      }),
    );
  });

  test('SPEC L3: nor in which groups', () => {
    fc.assert(
      fc.property(torn, torn, torn, ({ kept: a }, { kept: b }, { kept: c }) => {
        const [x, y, z] = [logOf(a), logOf(b), logOf(c)];
        expect(union(union(x, y), z)).toEqual(union(x, union(y, z)));
      }),
    );
  });

  test('SPEC L3: nor how often', () => {
    fc.assert(
      fc.property(torn, ({ kept }) => {
        expect(union(logOf(kept), logOf(kept))).toEqual(logOf(kept));
      }),
    );
  });

  test('SPEC L3: nothing is lost', () => {
    fc.assert(
      fc.property(torn, torn, ({ kept: a }, { kept: b }) => {
        const merged = union(logOf(a), logOf(b));
        for (const operation of [...a, ...b]) expect(merged.get(operation.id)).toEqual(operation);
      }),
    );
  });
});

describe('heads', () => {
  test('SPEC L4: heads are nobody’s parents, and everything is known to one of them', () => {
    fc.assert(
      fc.property(graph, (operations) => {
        const heads = headsOf(logOf(operations));
        const ancestors = ancestorsOf(operations);
        expect(heads).toEqual([...heads].sort());
        for (const { parents } of operations) for (const parent of parents) expect(heads).not.toContain(parent);
        for (const { id } of operations) expect(heads.some((head) => ancestors.get(head)?.has(id))).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  test('SPEC L5: parents come before children', () => {
    fc.assert(
      fc.property(torn, ({ kept }) => {
        const seen = new Set<string>();
        for (const { id, parents } of order(logOf(kept)).ordered) {
          for (const parent of parents) expect(seen).toContain(parent);
          seen.add(id);
        }
      }),
    );
  });

  test('SPEC L5: the order is the same whatever order the operations arrived in', () => {
    fc.assert(
      fc.property(
        torn.chain(({ kept }) => fc.tuple(fc.constant(kept), shuffled(kept))),
        ([kept, again]) => {
          expect(order(logOf(again))).toEqual(order(logOf(kept)));
        },
      ),
    );
  });

  test('SPEC L5: no clock takes part', () => {
    const written = { actor: '', command: '1', fact: { type: 'x' } };
    const first = seal({ ...written, parents: [], device: 'a', at: '2026-06-01T09:00:00.000Z' });
    const late = seal({ ...written, parents: [first.id], device: 'b', at: '2031-01-01T00:00:00.000Z' });
    const early = seal({ ...written, parents: [first.id], device: 'c', at: '1999-01-01T00:00:00.000Z' });
    const log = logOf([early, late, first]);
    expect(order(log).ordered.map(({ device }) => device)).toEqual(['a', 'b', 'c']);
  });

  test('SPEC L6: exactly what lacks an ancestor waits, and nothing is lost', () => {
    fc.assert(
      fc.property(torn, ({ kept }) => {
        const ancestors = ancestorsOf(kept);
        const { ordered, waiting } = order(logOf(kept));
        for (const { id } of ordered) expect(ancestors.get(id)).not.toBeNull();
        for (const { id } of waiting) expect(ancestors.get(id)).toBeNull();
        expect(ordered.length + waiting.length).toBe(kept.length);
      }),
    );
  });

  test('SPEC L5: a chain longer than any stack is put in order', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({
      id: `${i}`,
      parents: i === 0 ? [] : [`${i - 1}`],
      device: 'a',
      at: '',
      actor: '',
      command: '',
      fact: { type: 'x' },
    }));
    expect(order(logOf(chain.toReversed())).ordered.map(({ id }) => id)).toEqual(chain.map(({ id }) => id));
  });
});

describe('ancestry', () => {
  test('SPEC L7: who knew of what is exact, in any order that has parents first', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), (operations, inOrder) => {
        const ancestry = new Ancestry();
        for (const operation of inOrder ? order(logOf(operations)).ordered : operations) ancestry.add(operation);
        const ancestors = ancestorsOf(operations);
        for (const later of operations)
          for (const earlier of operations)
            expect(ancestry.knew(later.id, earlier.id)).toBe(ancestors.get(later.id)?.has(earlier.id));
      }),
    );
  });
});
