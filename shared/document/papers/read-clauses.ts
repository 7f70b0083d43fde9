import type { Paper } from './find-papers.ts';
import type { Clause } from './imported-document.ts';

/**
 * The att-satser of `[from, to)`: numbered from 1 in order, else one for each `att` that the decision's verb governs,
 * else the whole as one. Words before the first (`I kommunstyrelsen`, `Nämnden beslutar att`) are no clause.
 */
export function readClauses(paper: Paper, from: number, to: number): Clause[] {
  const zone = paper.text.slice(from, to);
  const starts = numberedStarts(zone);
  const pieces = starts.length > 0 ? starts : attStarts(zone);
  if (pieces.length === 0) pieces.push({ number: null, at: 0, words: 0 });
  return pieces.flatMap(({ number, at, words }, index) => {
    const end = pieces[index + 1]?.at ?? zone.length;
    const place = paper.place(from + at, from + end);
    const text = zone
      .slice(words, end)
      .trim()
      .replace(/[,;](?: (?:samt|och))?$/u, '');
    return text === '' || place === undefined ? [] : [{ number, text, at: place }];
  });
}

type Start = { number: string | null; at: number; words: number };

function numberedStarts(zone: string): Start[] {
  const starts: Start[] = [];
  for (const match of zone.matchAll(/(?<=^| )(\d{1,2})[.)] (?=["”]?\p{L})/gu)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    starts.push({ number: match[1]!, at: match.index, words: match.index + match[0].length });
  }
  return starts;
}

function attStarts(zone: string): Start[] {
  if (!/(?:^|beslutar?:?|föreslår?|beslut:?) ?att /iu.test(zone.slice(0, 240))) return [];
  return [
    ...zone.matchAll(
      /(?:(?<=^ ?|besluta[rt]?:? |föreslå[rs]?:? |beslut:? )|(?<=[,;.–-] (?:(?:samt|och|dels) )?))att /giu,
    ),
  ].map(({ index, 0: { length } }) => ({ number: null, at: index, words: index + length }));
}
