import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSealed, maxParents, readOperation, seal, type Operation } from '../../shared/log/operation.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { operation } from './arbitraries.ts';

const plain = seal({
  parents: ['b'.repeat(64), 'a'.repeat(64)],
  device: 'laptop',
  at: '2026-06-01T09:00:00.000Z',
  actor: 'Anna',
  command: 'c1',
  fact: { type: 'noted.1', text: 'Å 😀' },
});

/** The bytes as JSON, or null where they are none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

describe('an operation', () => {
  test('SPEC L2: what was sealed is sealed, and reads back from its canonical JSON as it was', () => {
    fc.assert(
      fc.property(operation, (sealed) => {
        expect(isSealed(sealed)).toBe(true);
        expect(readOperation(JSON.parse(canonicalJson(sealed)))).toEqual(JSON.parse(JSON.stringify(sealed)));
      }),
    );
  });

  test('SPEC L2: the same content has one name, whatever the order of members and parents', () => {
    const { id, ...content } = plain;
    expect(plain.parents).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
    const backwards = Object.fromEntries(Object.entries(content).toReversed()) as unknown as typeof content;
    expect(seal({ ...backwards, parents: [...plain.parents, ...plain.parents].toReversed() }).id).toBe(id);
  });

  test('SPEC L2: any one changed byte is refused, or says the very same', () => {
    fc.assert(
      fc.property(operation, fc.nat(), fc.integer({ min: 1, max: 255 }), (sealed, place, change) => {
        const bytes = new TextEncoder().encode(canonicalJson(sealed));
        bytes[place % bytes.length]! ^= change;
        const read = readOperation(parse(bytes));
        // A digit of an escape or the letter of an exponent may change case: another spelling of the same value.
        if (read !== null) expect(canonicalJson(read)).toBe(canonicalJson(sealed));
      }),
      { numRuns: 2000 },
    );
  });

  test('SPEC L2: every single byte of one operation counts, whichever bit of it turns', () => {
    const bytes = new TextEncoder().encode(canonicalJson(plain));
    for (let place = 0; place < bytes.length; place++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = bytes.slice();
        changed[place]! ^= 1 << bit;
        expect(readOperation(parse(changed))).toBeNull();
      }
  });

  test('SPEC L2: parents that are out of order or doubled are refused, though the content is the same', () => {
    const [a, b] = plain.parents as [string, string];
    expect(readOperation({ ...plain, parents: [b, a] })).toBeNull();
    expect(readOperation({ ...plain, parents: [a, a, b] })).toBeNull();
  });

  test.each([
    ['no object', 7],
    ['nothing', null],
    ['a list', []],
    ['half an envelope', { id: plain.id }],
    ['a member too many', { ...plain, note: '' }],
    ['a clock without milliseconds', reseal({ at: '2026-06-01T09:00:00Z' })],
    ['a clock with a zone', reseal({ at: '2026-06-01T09:00:00.000+02:00' })],
    ['a day that does not exist', reseal({ at: '2026-02-30T09:00:00.000Z' })],
    ['no device', reseal({ device: '' })],
    ['no command', reseal({ command: '' })],
    ['a fact without a type', reseal({ fact: {} as Operation['fact'] })],
    [
      'too many parents',
      reseal({ parents: Array.from({ length: maxParents + 1 }, (_, i) => `${i}`.padStart(64, '0')) }),
    ],
  ])('SPEC L1: refuses %s', (_, json) => {
    expect(readOperation(json)).toBeNull();
  });

  test('SPEC L1: refuses what has no canonical JSON instead of throwing', () => {
    let deep: unknown = 0;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(readOperation({ ...plain, actor: '\uD83D' })).toBeNull();
    expect(readOperation({ ...plain, fact: { type: 'noted.1', deep } })).toBeNull();
  });

  test('SPEC L2: a member named __proto__ is a member like another', () => {
    const fact = JSON.parse('{"type":"noted.1","__proto__":{"x":1}}') as Operation['fact'];
    expect(readOperation(JSON.parse(JSON.stringify({ ...plain, fact })))).toBeNull();
    const sealed = reseal({ fact });
    expect(readOperation(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
  });
});

function reseal(change: Partial<Operation>): Operation {
  const { id: _, ...content } = plain;
  return seal({ ...content, ...change });
}
