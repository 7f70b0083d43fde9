/** A place that holds what is asked for: its thing, its text, a score (less is better), the planning year. */
export type Found = readonly [slot: number, text: number, score: number, year: number | null];

/** A thing with all of its texts that hold what is asked for. */
export type Ranked = { readonly slot: number; score: number; readonly year: number; readonly texts: number[] };

/** Things in the order they are shown: the best first, equally good ones the latest year first. */
export function rank(found: Iterable<Found>): Ranked[] {
  const things = new Map<number, Ranked>();
  for (const [slot, text, score, year] of found) {
    const known = things.get(slot);
    if (!known) things.set(slot, { slot, score, year: year ?? 0, texts: [text] });
    else {
      known.score = Math.min(known.score, score);
      known.texts.push(text);
    }
  }
  return [...things.values()].sort((a, b) => a.score - b.score || b.year - a.year || b.slot - a.slot);
}
