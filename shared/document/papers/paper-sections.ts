import type { Paper } from './find-papers.ts';
import type { DocumentSection } from './imported-document.ts';

// Headings have no lines of their own. These begin one after a sentence, at the top of a page, or at the start.
const usual = [
  'Bedömning ur (?:ekonomisk|ekologisk|social) dimension',
  'Definition av (?:\\p{Ll}+ ){1,5}\\p{Ll}+',
  'Prioriterings- och beslutsordning',
  'Tjänsteområden',
  'Tjänsteplaner för (?:\\p{Ll}+ ){1,5}\\d{4}(?: ?[-–] ?\\d{4})?',
  'Fördjupad beskrivning av (?:\\p{Ll}+ ){1,8}\\p{Ll}+(?: & \\p{Ll}+)?',
  'Övervägande(?:n)?',
  'Yrkande(?:n)?',
  'Tjänster och utveckling \\d{4}',
];
// And these wherever they stand before a new sentence: no sentence uses them so.
const strong = [
  'Förslag till beslut',
  'Sammanfattning',
  'Ekonomiska konsekvenser',
  '\\p{Lu}\\p{Ll}+perspektivet',
  'Ärendet(?: och dess beredning)?',
  'Bakgrund',
  'Samverkan',
  'Kostnad(?:er)? för budget \\d{4}',
  '\\p{Lu}\\p{Ll}+(?:ens|ets|rådets|kontorets) (?:bedömning|överväganden?|synpunkter)',
  'Beslutet (?:ska )?(?:skickas|expedieras) till',
  'Bilag(?:or|a)(?= 1)',
  'Beslut(?: i \\p{Ll}+)?:?(?= \\d{1,2}\\. | \\p{Lu}\\p{L}+ beslutar| att )',
];
const heading = new RegExp(
  `(?<=^| )(?:(?<strong>${strong.join('|')})|${usual.join('|')}):?(?= ["”“(]?\\p{Lu}| - \\p{Lu}| \\d{1,2}\\.? | att | ?$)`,
  'gu',
);

/** A heading and the span of the text under it, in the paper's text. */
export type SectionSpan = {
  readonly heading: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
};

/** The sections of `[from, to)`; the first has no heading where text stands before the first heading. */
export function sectionSpans(paper: Paper, from: number, to: number): SectionSpan[] {
  const found: { heading: string; at: number; start: number }[] = [];
  for (const match of paper.text.slice(from, to).matchAll(heading)) {
    const at = from + match.index;
    const begins = match.groups?.['strong'] !== undefined || startsAnew(paper, at, from);
    if (!begins || found.some(({ heading: known }) => known === match[0])) continue;
    found.push({ heading: match[0], at, start: at + match[0].length });
  }
  const first = found[0]?.at ?? to;
  const lead = paper.text.slice(from, first).trim() === '' ? [] : [{ heading: '', at: from, start: from }];
  const all = [...lead, ...found];
  return all.map((section, index) => ({ ...section, end: all[index + 1]?.at ?? to }));
}

function startsAnew({ text, pageStarts }: Paper, at: number, from: number): boolean {
  return at <= from + 1 || pageStarts.includes(at) || /[.!?:)\d] $/u.test(text.slice(at - 2, at));
}

/** A section as the import gives it. */
export function sectionOf(paper: Paper, { heading: words, at, start, end }: SectionSpan): DocumentSection[] {
  const place = paper.place(at, end);
  if (place === undefined) return [];
  return [{ heading: words.replace(/:$/, ''), text: paper.text.slice(start, end).trim(), at: place }];
}
