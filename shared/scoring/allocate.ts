import type { Kronor } from '../plan/money.ts';

/**
 * Splits an amount by an allocation key: whole kronor in proportion to the weights, that sum to the amount. The kronor
 * that rounding leaves go to the largest remainders (Hamilton), of equal ones the first. Nothing where no weight is
 * positive; a negative weight counts as none.
 */
export function allocate(amount: Kronor, weights: readonly number[]): readonly Kronor[] {
  const kept = weights.map((weight) => Math.max(0, weight));
  const whole = kept.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const exact = kept.map((weight) => (amount * weight) / whole);
  const floors = exact.map(Math.floor);
  const left = amount - floors.reduce((sum, one) => sum + one, 0);
  const order = exact
    .map((share, i) => ({ i, remainder: share - (floors[i] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder || one.i - other.i);
  const raised = new Set(order.slice(0, left).map(({ i }) => i));
  return floors.map((one, i) => (raised.has(i) ? one + 1 : one));
}
