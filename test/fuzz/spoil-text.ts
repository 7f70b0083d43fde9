import type { Chance } from './chance.ts';
import { hardValues } from './mutate.ts';

/** Changes a text's words, figures and pages. */
export function spoilText(text: string, chance: Chance): string {
  return several(text, chance, (now) => {
    const words = [...now.matchAll(chance.below(2) === 0 ? /\d[\d .]*/g : /\S+/g)];
    if (words.length === 0) return now;
    const { index, 0: word } = chance.pick(words);
    const put = (other: string): string => now.slice(0, index) + other + now.slice(index + word.length);
    switch (chance.below(5)) {
      case 0:
        return put(chance.pick(hardValues));
      case 1:
        return put(`${word} `.repeat(1 + chance.below(500)));
      case 2:
        return put(chance.pick(words)[0]);
      default:
        return shuffle(now.split('\n'), chance).join('\n');
    }
  });
}

/** Changes a table's fields, rows and columns. */
export function spoilCsv(text: string, chance: Chance): string {
  const separator = text.includes('\t') ? '\t' : ';';
  const rows = text.split('\n').map((row) => row.split(separator));
  for (let times = 1 + chance.below(6); times > 0; times--) {
    const row = chance.pick(rows);
    const column = chance.below(Math.max(1, row.length));
    const how = chance.below(7);
    if (how === 0) row[column] = chance.pick(hardValues);
    else if (how === 1) row.splice(column, 1);
    else if (how === 2) row.splice(column, 0, ...Array.from({ length: chance.below(300) }, () => row[0] ?? ''));
    else if (how === 3) for (const one of rows) one.splice(column, 1);
    else if (how === 4) for (const one of rows) one.push(one[column] ?? '');
    else if (how === 5) row[column] = `"${row[column] ?? ''}`;
    else shuffle(rows, chance);
  }
  return rows.map((row) => row.join(separator)).join('\n');
}

/** Changes values of JSON, wherever they stand; it stays JSON. */
export function spoilJson(text: string, chance: Chance): string {
  const root: unknown = JSON.parse(text);
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const { of, key } = chance.pick(places);
    const value = of[key];
    if (chance.below(2) === 0) {
      // A value of its own kind, so that the document stays one.
      const alike = places.filter(
        (one) => typeof one.of[one.key] === typeof value && Array.isArray(one.of) === Array.isArray(of),
      );
      const other = chance.pick(alike);
      if (typeof value === 'number') of[key] = chance.pick([0, -1, 1, 2016, 1e9, 9_007_199_254_740_991, value * 1000]);
      else if (typeof value === 'string')
        of[key] = chance.below(2) === 0 ? chance.pick(hardValues) : other.of[other.key];
      else if (Array.isArray(value)) of[key] = shuffle([...(value as unknown[])], chance);
      else of[key] = structuredClone(other.of[other.key]);
      continue;
    }
    const how = chance.below(7);
    if (how === 0) delete of[key];
    else if (how === 1) of[key] = chance.pick(hardValues);
    else if (how === 2) of[key] = chance.pick([null, -1, 2 ** 53, 1e308, -0, true, [], {}, '', [0, 1e9], [5, 1]]);
    else if (how === 3) of[key] = structuredClone(chance.pick(places).of);
    else if (how === 4) of[key] = Array.from({ length: chance.below(60) }, () => value);
    else if (how === 5) for (let deep = chance.below(80); deep > 0; deep--) of[key] = { [key]: of[key] };
    else {
      const other = chance.pick(places);
      [of[key], other.of[other.key]] = [structuredClone(other.of[other.key]), structuredClone(value)];
    }
    // A change within a change grows fast: files stay files that someone could have sent.
    if (JSON.stringify(root).length > 2_000_000) break;
  }
  return JSON.stringify(root);
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): { readonly of: Holder; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const of = value as Holder;
  return Object.keys(of).flatMap((key) => [{ of, key }, ...placesIn(of[key])]);
}

function several(text: string, chance: Chance, once: (text: string) => string): string {
  let changed = text;
  for (let times = 1 + chance.below(6); times > 0; times--) changed = once(changed);
  return changed;
}

/** Takes one away, doubles one or exchanges two. */
function shuffle<T>(list: T[], chance: Chance): T[] {
  if (list.length === 0) return list;
  const [one, other] = [chance.below(list.length), chance.below(list.length)];
  const how = chance.below(3);
  if (how === 0 && list.length > 1) list.splice(one, 1);
  else if (how === 1) list.splice(other, 0, list[one]!);
  else [list[one], list[other]] = [list[other]!, list[one]!];
  return list;
}
