import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson, sha256Hex } from '../../shared/plan/canonical-json.ts';

describe('canonical JSON', () => {
  test('sorts keys by UTF-16 and writes numbers as RFC 8785 does', () => {
    expect(canonicalJson({ å: 1, b: [1e21, 0.1, -0], a: { z: null, y: 'ä' } })).toBe(
      '{"a":{"y":"ä","z":null},"b":[1e+21,0.1,0],"å":1}',
    );
  });

  test('is the same text whatever order keys were set in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    ['undefined in an object', { a: undefined }],
    ['undefined in a list', [1, undefined]],
    ['nothing at all', undefined],
    ['NaN', { a: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a lone surrogate', { a: '\uD800' }],
    ['a lone surrogate in a key', { '\uDC00': 1 }],
    ['a date', { at: new Date(0) }],
    ['a map', new Map([['a', 1]])],
    ['a function', { a: () => 1 }],
    ['a big integer', [1n]],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('refuses a value that holds itself', () => {
    const value: Record<string, unknown> = {};
    value['self'] = value;
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('hashes text as its UTF-8 bytes', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('å')).toBe(sha256Hex(new Uint8Array([0xc3, 0xa5])));
  });
});
