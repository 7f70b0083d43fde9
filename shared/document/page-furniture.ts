import type { Span } from './find-plans.ts';

/** `isApart`: an empty line parts it from what stands inwards of it. */
type Line = { readonly start: number; readonly end: number; readonly words: string; isApart: boolean };

const leastPages = 3;
const mostPages = 20_000;
const mostLines = 3;
// What stands on fewer of the pages may be a table's head.
const share = 0.8;
// The address or the time of printing.
const browsers = /[a-z]{2,9}:\/\/\S|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? (?:kl\.? )?\d{1,2}[:.]\d{2}(?!\d)/u;
const counted = /(?:^|\s)(\d{1,5}) ?(?:\/|av|of) ?(\d{1,5})$/u;

/**
 * What a browser prints around each page of a text that form feeds part into pages: lines that say the page's own number
 * out of all, and those outermost that recur but for their figures, where an empty line parts them from the page's own
 * or they are a browser's by what they say. Spans take the spaces around them too.
 */
export function pageFurniture(source: string): Span[] {
  const feeds = source.split('\f', mostPages + 1);
  const pages = feeds.at(-1)?.trim() === '' ? feeds.slice(0, -1) : feeds;
  if (pages.length < leastPages || feeds.length > mostPages) return [];
  let start = 0;
  const edges = pages.map((page) => {
    const found = { head: linesOf(page, start, false), foot: linesOf(page, start, true) };
    start += page.length + 1;
    return found;
  });
  const isOwnNumber = ({ words }: Line, index: number): boolean => {
    const [, own, all] = counted.exec(words) ?? [];
    return Number(own) === index + 1 && Number(all) === pages.length;
  };
  const numbered = edges.filter(({ head, foot }, index) => [...head, ...foot].some((line) => isOwnNumber(line, index)));
  if (numbered.length < pages.length * share) return [];
  return (['head', 'foot'] as const).flatMap((edge) => {
    const counts = new Map<string, number>();
    for (const page of edges)
      for (const key of new Set(page[edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
    const recurs = (line: Line): boolean => (counts.get(keyOf(line)) ?? 0) >= pages.length * share;
    return edges.flatMap((page, index) => {
      const count = page[edge].findIndex((line) => !isOwnNumber(line, index) && !recurs(line));
      const lines = page[edge].slice(0, count < 0 ? mostLines : count);
      const last = lines.findLastIndex((line) => line.isApart || browsers.test(line.words) || isOwnNumber(line, index));
      return lines.slice(0, last + 1).map((line) => withSpaces(source, line));
    });
  });
}

/** A page's outermost lines with words, from its edge inwards. */
function linesOf(page: string, start: number, fromEnd: boolean): Line[] {
  const found: Line[] = [];
  let at = fromEnd ? page.length : 0;
  while (found.length <= mostLines && (fromEnd ? at > 0 : at < page.length)) {
    const edge = fromEnd ? page.lastIndexOf('\n', at - 1) : page.indexOf('\n', at);
    const [from, to] = fromEnd ? [edge + 1, at] : [at, edge < 0 ? page.length : edge];
    const words = page
      .slice(from, Math.min(to, from + 400))
      .trim()
      .replace(/\s+/gu, ' ');
    const outer = found.at(-1);
    if (words === '' && outer !== undefined) outer.isApart = true;
    if (words !== '') found.push({ start: start + from, end: start + to, words, isApart: false });
    at = fromEnd ? from - 1 : to + 1;
  }
  return found.slice(0, mostLines);
}

function keyOf({ words }: Line): string {
  return words.replace(/\d+/gu, '0');
}

function withSpaces(source: string, { start, end }: Line): Span {
  let [from, to] = [start, end];
  while (from > 0 && /\s/u.test(source[from - 1]!)) from--;
  while (to < source.length && /\s/u.test(source[to]!)) to++;
  return { start: from, end: to };
}
