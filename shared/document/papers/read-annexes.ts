import type { Paper } from './find-papers.ts';
import type { Annex } from './imported-document.ts';

/**
 * The annexes that a document lists in `[from, to)`: `Bilagor 1. Budget 2. Kostnad per …`, or `Bilaga 1 Bilaga 2 …` with
 * the titles gathered after the numbers, as text taken out of a table has them.
 */
export function listedAnnexes(paper: Paper, from: number, to: number): Annex[] {
  const zone = paper.text.slice(from, to);
  const label = /^ ?Bilag(?:or|a)(?= )/u.exec(zone)?.[0].length ?? 0;
  const numbered: { number: string; at: number; words: number }[] = [];
  for (const match of zone.slice(label).matchAll(/(?<=^| )(?:Bilaga )?(\d{1,2})[.:]? (?=\p{Lu})/gu)) {
    if (Number(match[1]) !== numbered.length + 1) continue;
    const at = label + match.index;
    numbered.push({ number: match[1]!, at, words: at + match[0].length });
  }
  const gathered = /^ ?(?:Bilaga \d{1,2} ){2,}/u.exec(zone);
  if (gathered !== null) return gatheredAnnexes(paper, from, zone, gathered[0]);
  return numbered.flatMap(({ number, at, words }, index) =>
    annexOf(paper, from, zone, number, at, words, numbered[index + 1]?.at ?? zone.length),
  );
}

function gatheredAnnexes(paper: Paper, from: number, zone: string, labels: string): Annex[] {
  const numbers = [...labels.matchAll(/\d{1,2}/gu)].map(([number]) => number);
  const titles = [
    0,
    ...[...zone.slice(labels.length).matchAll(/(?<=[\p{Ll}\d)] )(?=\p{Lu}\p{Ll}+ \p{Ll})/gu)].map(({ index }) => index),
  ];
  if (titles.length !== numbers.length) return [];
  return numbers.flatMap((number, index) => {
    const start = labels.length + titles[index]!;
    const end = index + 1 < titles.length ? labels.length + titles[index + 1]! : zone.length;
    return annexOf(paper, from, zone, number, start, start, end);
  });
}

/** What an annex's cover names in its contents: `Bilaga 2 till TU - Kostnad per tjänst Bilaga 3 till TU - …`. */
export function coverAnnexes(paper: Paper, from: number): Annex[] {
  const zone = paper.text.slice(from);
  const found = [...zone.matchAll(/Bilaga (\d{1,2})(?: till \p{L}+)? ?[-–—:] ?(?=\p{Lu})/gu)];
  return found.flatMap((match, index) =>
    annexOf(
      paper,
      from,
      zone,
      match[1]!,
      match.index,
      match.index + match[0].length,
      found[index + 1]?.index ?? zone.length,
    ),
  );
}

function annexOf(
  paper: Paper,
  from: number,
  zone: string,
  number: string,
  at: number,
  words: number,
  end: number,
): Annex[] {
  const place = paper.place(from + at, from + end);
  const title = zone.slice(words, end).trim();
  return place === undefined || title === '' ? [] : [{ number, title, at: place }];
}
