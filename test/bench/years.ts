// Many years of plans out of one: what a city that has used Klubba for long might hold.
import type { ImportResult } from '../../shared/document/import-result.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An import as it might read in another year: years shifted, running text turned about, new compounds among its words. */
export function inYear(imported: ImportResult, year: number, random: () => number): ImportResult {
  const shift = year - (imported.plans[0]?.period[0] ?? year);
  const shifted = (text: string) => text.replace(/\b20[12]\d\b/g, (written) => String(Number(written) + shift));
  const turn = (value: Json, key: string): Json => {
    if (typeof value === 'string')
      return key === 'text' || key === 'comment' ? turnedAbout(value, random) : shifted(value);
    if (Array.isArray(value))
      return key === 'period'
        ? value.map((one) => (one as number) + shift)
        : value.map((one) => turn(one as Json, key));
    if (value === null || typeof value !== 'object') return key === 'year' ? (value as number) + shift : value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [shifted(name), turn(one, name)]));
  };
  return turn(imported as unknown as Json, '') as unknown as ImportResult;
}

/** Sentences in another order, some words exchanged for their neighbours, and one in a hundred joined with another. */
function turnedAbout(text: string, random: () => number): string {
  const words = text.split(' ');
  const any = () => words[Math.floor(random() * words.length)] ?? '';
  const turned = words.map((word) => {
    const chance = random();
    if (chance < 0.01) return `${/^\p{L}{4,}/u.exec(any())?.[0] ?? ''}${word.toLowerCase()}`;
    return chance < 0.2 ? any() : word;
  });
  const sentences = turned.join(' ').split(/(?<=\.) /);
  return sentences
    .map((sentence) => ({ sentence, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
    .join(' ');
}
