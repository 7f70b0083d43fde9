import { keyOf } from './names.ts';

/** How alike two of the prepared names are, from 0 to 1, where what most of the names share counts little. */
type Likeness = (one: string, other: string) => number;

/**
 * Prepares to compare names: by groups of three letters, so that "Webenkäter" is like "enkäthantering", each weighed by
 * how rare it is among `names`.
 */
function likenessAmong(names: readonly string[]): Likeness {
  const gramsOf = new Map<string, ReadonlySet<string>>();
  const commonness = new Map<string, number>();
  for (const name of new Set(names)) {
    const grams = trigrams(name);
    gramsOf.set(name, grams);
    for (const gram of grams) commonness.set(gram, (commonness.get(gram) ?? 0) + 1);
  }
  const weightOf = (gram: string): number => 1 / (commonness.get(gram) ?? 1);
  const weights = new Map<string, number>();
  for (const [name, grams] of gramsOf) {
    let weight = 0;
    for (const gram of grams) weight += weightOf(gram);
    weights.set(name, weight);
  }
  return (one, other) => {
    const [left, right] = [gramsOf.get(one)!, gramsOf.get(other)!];
    if (left.size === 0 || right.size === 0) return 0;
    let shared = 0;
    for (const gram of left) if (right.has(gram)) shared += weightOf(gram);
    const [leftWeight, rightWeight] = [weights.get(one)!, weights.get(other)!];
    return (shared / Math.min(leftWeight, rightWeight) + (2 * shared) / (leftWeight + rightWeight)) / 2;
  };
}

function trigrams(name: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of keyOf(name).split(' ')) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return grams;
}

/**
 * Pairs names of two lists, each at most once, the likest first; of equally like ones those nearest in order. Gives for
 * each of `ones` the index in `others`, or null where none is like enough.
 */
export function pairNames(ones: readonly string[], others: readonly string[], least: number): (number | null)[] {
  const likeness = likenessAmong([...ones, ...others]);
  const pairs: { one: number; other: number; score: number }[] = [];
  const keys = others.map(keyOf);
  for (const [one, name] of ones.entries()) {
    const key = keyOf(name);
    for (const [other, otherName] of others.entries()) {
      const score = key === keys[other] ? 2 : likeness(name, otherName);
      if (score >= least) pairs.push({ one, other, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.one - a.other) - Math.abs(b.one - b.other));
  const paired: (number | null)[] = ones.map(() => null);
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (paired[one] !== null || taken.has(other)) continue;
    paired[one] = other;
    taken.add(other);
  }
  return paired;
}
