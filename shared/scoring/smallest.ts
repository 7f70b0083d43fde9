/**
 * The smallest whole number of at least 1 for which something holds, by halving: exact where what holds for one holds
 * for all larger, and else one that holds while the one below does not. Null where it does not hold for `most` either,
 * nor for what that comes to doubled `doublings` times.
 */
export async function smallestThat(
  holds: (amount: number) => Promise<boolean>,
  most: number,
  doublings = 0,
): Promise<number | null> {
  let high = Math.max(1, Math.ceil(most));
  let low = 0;
  for (let left = doublings; !(await holds(high)); left--) {
    if (left <= 0) return null;
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
