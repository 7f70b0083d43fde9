import fc from 'fast-check';
import { seal, type Operation } from '../../shared/log/operation.ts';
import { undone } from '../../shared/log/undo.ts';

type Step = { device: number; parents: number[]; undo: number | null };

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(3),
  parents: fc.array(fc.nat(60), { maxLength: 3 }),
  undo: fc.option(fc.nat(60), { freq: 2 }),
});

/** Operations of any graph, parents before children: several roots, branches and joins, some of them undoing others. */
export const graph: fc.Arbitrary<Operation[]> = fc.array(step, { minLength: 1, maxLength: 40 }).map((steps) => {
  const operations: Operation[] = [];
  for (const [i, { device, parents, undo }] of steps.entries()) {
    const parentIds = parents.flatMap((n) => operations[n % Math.max(operations.length, 1)]?.id ?? []);
    const target = undo === null ? undefined : operations[undo % Math.max(operations.length, 1)]?.command;
    const fact = target === undefined ? { type: 'noted.1', n: i } : { type: undone, command: target };
    // Every seventh reuses a command, as one intent with several facts does.
    const command = i % 7 === 6 ? `c${i - 1}` : `c${i}`;
    operations.push(seal({ parents: parentIds, device: `d${device}`, at: at(i), actor: '', command, fact }));
  }
  return operations;
});

function at(second: number): string {
  return new Date(Date.UTC(2026, 5, 1) + second * 1000).toISOString();
}

/** The same operations in any order, some of them twice. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  const all = [...items];
  return fc
    .tuple(
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      fc.subarray(all, { maxLength: Math.min(all.length, 5) }),
    )
    .map(([every, again]) => [...every, ...again]);
}

/** JSON that a fact can hold. */
const content = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 1 }), {
  maxKeys: 3,
  noNullPrototype: true,
});

/** One operation with any content. */
export const operation: fc.Arbitrary<Operation> = fc
  .record({
    parents: fc.array(fc.stringMatching(/^[0-9a-f]{64}$/), { maxLength: 3 }),
    device: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    second: fc.nat(1_000_000),
    actor: fc.string({ unit: 'grapheme', maxLength: 10 }),
    command: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    type: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    content,
  })
  .map(({ second, type, content, ...rest }) => seal({ ...rest, at: at(second), fact: { ...content, type } }));
