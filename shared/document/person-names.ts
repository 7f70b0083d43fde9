/** A name or several in one cell of a table, `[start, end)` in the text they were read from. */
export type NameCell = { readonly text: string; readonly start: number; readonly end: number };

type Token = { readonly text: string; readonly start: number; readonly end: number; readonly joined: boolean };
type Parse = { readonly cost: number; readonly ends: readonly number[] };

const word = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const initial = /^\p{Lu}\.?$/u;
const initials = /^\p{Lu}{2,3}$/u;
const compact = /^\p{Lu}\.\p{Lu}\p{Ll}+$/u;
// "efter möte med Stefan G" tells of a person, it is not signed by one.
const governing = /(?:^| )(?:med|av|till|från|hos|för|kring|enligt|och|i|på|vid|efter)$/u;

/**
 * The people's names that a text ends with, as exactly `count` cells: `'Utkast Eva Ek Bo Al'` as two is Eva Ek, Bo Al.
 * Undefined where the text does not end so.
 */
export function trailingNames(text: string, count: number): NameCell[] | undefined {
  const tokens = trailingTokens(text);
  const parses: Map<number, Parse>[] = Array.from({ length: tokens.length + 1 }, () => new Map());
  parses[tokens.length]?.set(0, { cost: 0, ends: [] });
  for (let at = tokens.length - 1; at >= 0; at--) {
    for (const { end, cost } of cellsAt(tokens, at)) {
      for (const [cells, rest] of parses[end] ?? []) {
        const known = parses[at]?.get(cells + 1);
        const total = cost + rest.cost;
        if (known === undefined || total < known.cost)
          parses[at]?.set(cells + 1, { cost: total, ends: [end, ...rest.ends] });
      }
    }
  }
  let best: { from: number; parse: Parse } | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [from, byCount] of parses.entries()) {
    const parse = byCount.get(count);
    if (parse === undefined || from >= tokens.length) continue;
    const first = tokens[from]!;
    if (tokens[from - 1]?.joined === true || governing.test(text.slice(0, first.start).trimEnd())) continue;
    const cost = parse.cost + leftOverCost(text, tokens.slice(0, from));
    if (cost < bestCost) [best, bestCost] = [{ from, parse }, cost];
  }
  return best === undefined ? undefined : cellsOf(text, tokens, best.from, best.parse);
}

/** The largest number of name cells that a text ends with, up to `most`. */
export function countTrailingNames(text: string, most: number): number {
  for (let count = most; count > 0; count--) if (trailingNames(text, count) !== undefined) return count;
  return 0;
}

/** The text's last words that can be parts of names. */
function trailingTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const words = [...text.slice(-240).matchAll(/[^\s/]+\/?/gu)];
  const offset = Math.max(0, text.length - 240);
  for (const match of words.toReversed()) {
    const bare = match[0].replace(/[,/]$/u, '');
    if (!word.test(bare) && !initial.test(bare) && !initials.test(bare) && !compact.test(bare)) break;
    const start = offset + match.index;
    tokens.unshift({ text: bare, start, end: start + bare.length, joined: bare !== match[0] });
  }
  return tokens;
}

/** The cells that may begin at a token: one name, or several parted by commas or slashes. */
function cellsAt(tokens: readonly Token[], at: number): { end: number; cost: number }[] {
  const cells: { end: number; cost: number }[] = [];
  for (const { end, cost } of namesAt(tokens, at)) {
    if (tokens[end - 1]?.joined !== true) cells.push({ end, cost });
    else for (const rest of cellsAt(tokens, end)) cells.push({ end: rest.end, cost: cost + rest.cost });
  }
  return cells;
}

function namesAt(tokens: readonly Token[], at: number): { end: number; cost: number }[] {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return [];
  if (initials.test(first.text) || compact.test(first.text)) return [{ end: at + 1, cost: 0 }];
  if (first.joined || second === undefined) return [];
  const names: { end: number; cost: number }[] = [];
  if (word.test(second.text) || (word.test(first.text) && initial.test(second.text)))
    names.push({ end: at + 2, cost: 0 });
  if (third !== undefined && !second.joined && [first, second, third].every(({ text }) => word.test(text))) {
    names.push({ end: at + 3, cost: 1 });
  }
  return names;
}

/** What it costs to leave capitalised words to the description: little for its first word or an abbreviation. */
function leftOverCost(text: string, left: readonly Token[]): number {
  let cost = 0;
  for (const token of left) cost += token.start === text.search(/\S/u) || initials.test(token.text) ? 0.5 : 2;
  return cost;
}

function cellsOf(text: string, tokens: readonly Token[], from: number, parse: Parse): NameCell[] {
  let first = from;
  return parse.ends.map((end) => {
    const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end];
    first = end;
    return { text: text.slice(start, stop), start, end: stop };
  });
}
