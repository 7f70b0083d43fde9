/**
 * Which of some things in a column fit whole into its height, around one that must be seen: a third of the room above
 * it, the rest below, and what one side does not need goes to the other. `[from, to)`; the one itself always.
 *
 * @param heights in pixels, from the top
 */
export function fitAround(
  heights: readonly number[],
  at: number,
  room: number,
): { readonly from: number; readonly to: number } {
  let left = room - (heights[at] ?? 0);
  let [from, to] = [at, Math.min(at + 1, heights.length)];
  const above = (limit: number): void => {
    for (let used = 0; from > 0; from--) {
      const height = heights[from - 1] ?? 0;
      if (height > left || used + height > limit) return;
      used += height;
      left -= height;
    }
  };
  above(room / 3);
  for (; to < heights.length && (heights[to] ?? 0) <= left; to++) left -= heights[to] ?? 0;
  above(Infinity);
  return { from, to };
}
