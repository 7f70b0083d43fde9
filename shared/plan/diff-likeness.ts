// Texts about different things share everyday words; of their long ones hardly any.
const LONG = 6;
const SHARED = 0.25;
// Longer texts are told apart by how they begin.
const FAR_ENOUGH = 2000;

/** A text as its words alone: case, hyphens, spaces and signs do not count. */
export function sameWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** How like two texts are, from 0 to 1: the share of their letter pairs that both have (Dice 1945). */
export function likeness(one: string, other: string): number {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return a === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) common++;
    pairs.set(pair, count - 1);
  }
  const all = a.length + b.length - 2;
  return all <= 0 ? 0 : (2 * common) / all;
}

function lettersOf(text: string): string {
  return sameWords(text.slice(0, FAR_ENOUGH));
}

/** Whether two texts are about the same thing: whether they share enough of their long words. */
export function isSameMatter(one: string, other: string): boolean {
  const [a, b] = [longWords(one), longWords(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && (2 * common) / (a.size + b.size) >= SHARED;
}

function longWords(text: string): Set<string> {
  return new Set(
    sameWords(text.slice(0, 20 * FAR_ENOUGH))
      .split(' ')
      .filter((word) => word.length >= LONG),
  );
}
