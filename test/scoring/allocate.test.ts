import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allocate } from '../../shared/scoring/allocate.ts';

describe('an allocation key', () => {
  test('splits every krona and no more, each within one krona of its exact share', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weights, (amount, shares) => {
        const whole = shares.reduce((sum, one) => sum + one, 0);
        const parts = allocate(amount, shares);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole === 0 ? 0 : amount);
        for (const [i, part] of parts.entries())
          if (whole > 0) expect(Math.abs(part - (amount * shares[i]!) / whole)).toBeLessThan(1);
      }),
    );
  });

  it('gives what rounding leaves to the largest remainders, of equal ones to the first', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [3, 3, 4, 0, -5])).toEqual([3, 3, 4, 0, 0]);
    expect(allocate(5, [])).toEqual([]);
  });
});
