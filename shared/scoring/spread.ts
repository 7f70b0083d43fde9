/** How points of several lie: `deviation` is the standard deviation of these very points (divided by n). */
export type Spread = {
  readonly n: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly deviation: number;
};

/** Null of none. The mean is their sum, which is exact for whole points, divided once. */
export function spreadOf(points: readonly number[]): Spread | null {
  if (points.length === 0) return null;
  const n = points.length;
  const mean = points.reduce((sum, one) => sum + one, 0) / n;
  const squares = points.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { n, mean, min: Math.min(...points), max: Math.max(...points), deviation: Math.sqrt(squares / n) };
}

/** Shares of the model's maximum from which points lie so far apart that the meeting should talk: 3, or 1.5, of 5. */
export const wideRange = 0.6;
export const wideDeviation = 0.3;

/** Whether those who gave points disagree: two or more, with the range or the standard deviation wide. */
export function isDisagreement({ n, min, max, deviation }: Spread, maximum: number): boolean {
  const enough = (value: number, share: number): boolean => value >= share * maximum - 1e-9;
  return n > 1 && (enough(max - min, wideRange) || enough(deviation, wideDeviation));
}
