import { canonicalJson } from './canonical-json.ts';
import type { Row } from './diff-change.ts';
import { matchingOf, type Matching, type Pair } from './diff-list.ts';
import { isSameMatter, likeness, sameWords } from './diff-likeness.ts';
import { sectionKeys, type Initiative } from './plan.ts';

// From here on two titles are taken for one that was reworded; a shared number says as much as half the letters.
const ALIKE = 0.6;
const NUMBER = 0.3;
// What is compared each with each; beyond, only names count.
const MOST = 40_000;

/**
 * Which initiative is which. By id where the title says so too, then by title (renumbered), then by the likest title,
 * then by id where what they are about is alike (renamed). The rest came or went.
 */
export function matchInitiatives(before: readonly Initiative[], after: readonly Initiative[]): Matching {
  const pairs: Pair[] = [];
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pair = (one: number, other: number): void => {
    pairs.push({ before: one, after: other });
    left.before.delete(one);
    left.after.delete(other);
  };
  const pairBy = (keyOf: (initiative: Initiative) => string): void => {
    const byKey = new Map<string, number[]>();
    for (const at of left.after) pushTo(byKey, keyOf(after[at]!), at);
    for (const at of left.before) {
      const key = keyOf(before[at]!);
      const other = key === '' ? undefined : byKey.get(key)?.shift();
      if (other !== undefined) pair(at, other);
    }
  };
  pairBy(({ id, title }) => `${id} ${sameWords(title)}`);
  pairBy(({ title }) => sameWords(title));
  for (const [one, other] of likest(before, after, left))
    if (left.before.has(one) && left.after.has(other)) pair(one, other);
  return matchingOf(pairs);
}

/** Pairs of what is left that are alike enough, the likest first. */
function likest(
  before: readonly Initiative[],
  after: readonly Initiative[],
  left: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
): (readonly [number, number])[] {
  const found: { readonly pair: readonly [number, number]; readonly score: number }[] = [];
  const isFew = left.before.size * left.after.size <= MOST;
  const byId = new Map<string, number[]>();
  if (!isFew) for (const other of left.after) pushTo(byId, after[other]!.id, other);
  for (const one of left.before) {
    const [was, id] = [before[one]!, before[one]!.id];
    for (const other of isFew ? left.after : (byId.get(id) ?? [])) {
      const is = after[other]!;
      const isSameId = id === is.id;
      const score = likeness(was.title, is.title) + (isSameId ? NUMBER : 0);
      if (score >= ALIKE || (isSameId && isAboutTheSame(was, is))) found.push({ pair: [one, other], score });
    }
  }
  return found.sort((one, other) => other.score - one.score).map(({ pair }) => pair);
}

/** Two initiatives with one number: by their sections, or, where neither has any, by what they cost. */
function isAboutTheSame(was: Initiative, is: Initiative): boolean {
  const [one, other] = [was, is].map(({ sections }) =>
    sectionKeys
      .map((key) => sections[key])
      .join(' ')
      .trim(),
  );
  if (one === '' && other === '') return canonicalJson(was.costs) === canonicalJson(is.costs);
  return isSameMatter(one ?? '', other ?? '');
}

/** What names a row. */
function nameOf(row: Row): string {
  if ('version' in row) return row.version || (row.date ?? '');
  if ('heading' in row) return sameWords(row.heading);
  return `${row.date} ${sameWords(row.forum)} ${sameWords(row.subject)}`;
}

/** What a row is known by where its name is another. */
function wordsOf(row: Row): string {
  return 'text' in row ? row.text : (row.date ?? '');
}

/** Which row is which, in order, by what names them, else by what they say: rows that changed places went and came. */
export function matchRows(before: readonly Row[], after: readonly Row[]): Pair[] {
  const byName = inOrder(before.map(nameOf), after.map(nameOf));
  const lengths = { before: before.length, after: after.length };
  const pairs: Pair[] = [];
  let at: Pair = { before: 0, after: 0 };
  for (const next of [...byName, lengths]) {
    const between = inOrder(
      before.slice(at.before, next.before).map(wordsOf),
      after.slice(at.after, next.after).map(wordsOf),
    );
    for (const pair of between) pairs.push({ before: pair.before + at.before, after: pair.after + at.after });
    if (next !== lengths) pairs.push(next);
    at = { before: next.before + 1, after: next.after + 1 };
  }
  return pairs;
}

/** The pairs of equal names that keep their order, each name's first with first. */
function inOrder(before: readonly string[], after: readonly string[]): Pair[] {
  const byName = new Map<string, number[]>();
  after.forEach((name, at) => pushTo(byName, name, at));
  const pairs = before.flatMap((name, at): Pair[] => {
    const other = byName.get(name)?.shift();
    return other === undefined ? [] : [{ before: at, after: other }];
  });
  const { pairs: ordered, kept } = matchingOf(pairs);
  return ordered.filter((pair) => kept.has(pair));
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
