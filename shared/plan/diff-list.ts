/** Two lists beside each other: which of one is which of the other, and which of those stand where they stood. */
export type Matching = {
  /** Indexes before and after, in the order of after. */
  readonly pairs: readonly Pair[];
  /** The pairs that keep their order; all others moved. As many as can be. */
  readonly kept: ReadonlySet<Pair>;
};
export type Pair = { readonly before: number; readonly after: number };

/** A matching of pairs, by the fewest moves: those outside a longest run that rises on both sides. */
export function matchingOf(pairs: readonly Pair[]): Matching {
  const ordered = [...pairs].sort((one, other) => one.after - other.after);
  return { pairs: ordered, kept: new Set(longestRising(ordered)) };
}

/** A longest subsequence whose `before` rises (Schensted 1961); always the same one. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  pairs.forEach((pair, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.before ?? 0) < pair.before) low = middle + 1;
      else high = middle;
    }
    previous.set(at, ends[low - 1]);
    ends[low] = at;
  });
  const rising: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) {
    const pair = pairs[at];
    if (pair) rising.unshift(pair);
  }
  return rising;
}

/**
 * A list between two: what keeps its order stands as it does in both, and between those come first what stands as it
 * stood before, then what stands as it does after. With all of before and none of after it is before, and the other way
 * round.
 *
 * @param stays what stands at an index as before; null where it is gone or stands elsewhere
 * @param comes what stands at an index as after; null where it is not taken or stands elsewhere
 */
export function weave<T>(
  lengths: Pair,
  kept: readonly Pair[],
  item: {
    readonly both: (pair: Pair) => T;
    readonly stays: (at: number) => T | null;
    readonly comes: (at: number) => T | null;
  },
): T[] {
  const woven: T[] = [];
  let at: Pair = { before: 0, after: 0 };
  const upTo = (end: Pair): void => {
    for (let i = at.before; i < end.before; i++) add(item.stays(i));
    for (let i = at.after; i < end.after; i++) add(item.comes(i));
  };
  const add = (one: T | null): void => void (one !== null && woven.push(one));
  for (const pair of kept) {
    upTo(pair);
    woven.push(item.both(pair));
    at = { before: pair.before + 1, after: pair.after + 1 };
  }
  upTo(lengths);
  return woven;
}
