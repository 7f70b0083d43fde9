import type { DrawnPage, Word } from './word.ts';

type Row = { readonly words: Word[]; readonly base: number; size: number };

const zone = 0.14;
const mostRows = 5;
const sameHeight = 4;
// From a page's header or footer to what it stands beside, in ems.
const apart = 1.7;
const numbered =
  /(?:^|\s)(?:sida|sid\.?|page|s\.) ?\d{1,4}(?: ?(?:\(\d{1,4}\)|av \d{1,4}|\/ ?\d{1,4}))?$|^\d{1,4} ?(?:\(\d{1,4}\)|\/ ?\d{1,4})$/iu;
const counted = /(?:^|\s)(\d{1,4}) ?(?:\/|av|of|\() ?(\d{1,4})\)?$/u;
const alone = /^[-–]? ?\d{1,4} ?[-–]?$/u;

/**
 * Pages without their headers and footers: what stands outermost, at the same height and with the same words but for
 * figures, on three pages or more, apart from what is read. A page's number counts as one on two; one that says the
 * page's own number out of all, as a browser prints it under the last line, need not stand apart.
 */
export function withoutFurniture(pages: readonly DrawnPage[]): DrawnPage[] {
  const outer = pages.map((page) => outermost(page));
  const counts = new Map<string, Set<number>>();
  for (const [page, rows] of outer.entries()) {
    for (const row of rows.flat()) {
      for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? new Set()).add(page));
    }
  }
  const times = (row: Row): number => Math.max(...keysOf(row).map((key) => counts.get(key)?.size ?? 0));
  const enough = (row: Row): boolean => {
    const words = wordsOf(row);
    return numbered.test(words)
      ? times(row) >= Math.min(2, pages.length)
      : times(row) >= 3 || (alone.test(words) && times(row) >= 2);
  };
  return pages.map((page, index) => {
    const gone = new Set(
      outer[index]!.flatMap((rows) =>
        furnitureIn(rows, page, enough, (row) => isCounted(row, index + 1, pages.length)),
      ).flatMap(({ words }) => words),
    );
    return gone.size === 0 ? page : { ...page, words: page.words.filter((word) => !gone.has(word)) };
  });
}

/** The rows at the page's upper edge, from the edge inwards, and those at its lower. */
function outermost({ words, height }: DrawnPage): [Row[], Row[]] {
  const within = (limit: (word: Word) => boolean): Word[] => words.filter((word) => word.base <= height && limit(word));
  const upper = rowsOf(within(({ base }) => base < height * zone));
  const lower = rowsOf(within(({ base }) => base > height * (1 - zone))).toReversed();
  return [upper.slice(0, mostRows), lower.slice(0, mostRows)];
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (const word of words.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && word.base - row.base < Math.max(row.size, word.size) * 0.3) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else rows.push({ words: [word], base: word.base, size: word.size });
  }
  return rows;
}

/** The outermost rows that recur, as long as they stand apart from the page's own text. */
function furnitureIn(
  rows: readonly Row[],
  page: DrawnPage,
  enough: (row: Row) => boolean,
  isSure: (row: Row) => boolean,
): Row[] {
  const count = rows.findIndex((row) => !enough(row));
  const found = count < 0 ? [...rows] : rows.slice(0, count);
  while (found.length > 0) {
    const innermost = found.at(-1)!;
    if (numbered.test(wordsOf(innermost)) || isSure(innermost) || gapAfter(innermost, found, page) > apart)
      return found;
    found.pop();
  }
  return [];
}

function isCounted(row: Row, page: number, pages: number): boolean {
  const [, own, all] = counted.exec(wordsOf(row)) ?? [];
  return Number(own) === page && Number(all) === pages;
}

/** How far the nearest other text stands, in ems. */
function gapAfter(row: Row, furniture: readonly Row[], { words }: DrawnPage): number {
  const own = new Set(furniture.flatMap((one) => one.words));
  const others = words.filter((word) => !own.has(word));
  const nearest = others.reduce((least, { base }) => Math.min(least, Math.abs(base - row.base)), Infinity);
  return nearest / row.size;
}

function wordsOf({ words }: Row): string {
  return words
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(' ');
}

/** What a row says, its figures aside, at its height; of two heights, since a row may stand on the border. */
function keysOf(row: Row): string[] {
  const words = wordsOf(row).replace(/\d+/gu, '0');
  return [0, 0.5].map((shift) => `${Math.floor(row.base / sameHeight + shift)} ${shift} ${words}`);
}
