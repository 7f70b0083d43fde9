import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64ToHex, hexToBase64 } from '../../shared/package/base64.ts';

test('base64 is what Node makes of the same bytes, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const [hex, base64] = [Buffer.from(bytes).toString('hex'), Buffer.from(bytes).toString('base64')];
      expect(hexToBase64(hex)).toBe(base64);
      expect(base64ToHex(base64)).toBe(hex);
    }),
  );
});
