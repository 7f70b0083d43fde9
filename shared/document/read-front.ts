import type { Span } from './find-plans.ts';
import { headingsWithin } from './form.ts';
import type { ImportedOtherSection, PlacedText } from './import-result.ts';
import type { Place } from './place.ts';
import type { SourceText } from './read-source.ts';

/** What a plan says before its initiatives. */
export type Front = { readonly direction: PlacedText; readonly others: ImportedOtherSection[] };

const usualHeadings = [
  'Långsiktiga? inriktning(?: och (?:långsiktiga )?mål)?',
  'Inledning',
  'Bakgrund',
  'Utvecklingsinsatser',
  'Utvecklingsinitiativ(?:en)?',
  'Uppskattade utvecklingskostnader',
  'Vidmakthållande(?: ?kostnader)?',
  'Prioritering(?! Summa| \\d)',
  'Prioriteringsforum(?:et)?s överväganden(?: och yttranden)?:?',
];
// A longer table of contents than any plan's would be made to waste time.
const mostNamed = 60;
const dotLeader = /\.{3,} ?\d{1,3}(?= |$)/gu;

/** Where a plan's table of contents ends, `from` where it has none, and the headings it names. */
export function readContents(text: string, from: number, to: number): { end: number; headings: string[] } {
  const zone = text.slice(from, Math.min(to, from + 6000));
  const headings: string[] = [];
  let end = 0;
  for (const match of zone.matchAll(dotLeader)) {
    const entry = zone.slice(end, match.index).trim();
    if (match.index - end > 400) break;
    if (/^\p{Lu}/u.test(entry)) headings.push(entry);
    end = match.index + match[0].length;
  }
  return { end: from + end, headings };
}

/**
 * Reads the unnumbered chapters of `[from, to)`: long-term direction and goals, and the others with their headings.
 * Text of the cost table (`table`) belongs to none. Headings have no lines of their own, so a heading is a usual one, or
 * one that the table of contents names, with a new sentence after it; or those of the document's form, where a usual one is
 * among them.
 */
export function readFront(
  source: SourceText,
  from: number,
  to: number,
  headings: readonly string[],
  table: Span | null,
): Front {
  const found = formedHeadings(source, from, to) ?? headingsIn(source.text, from, to, headings);
  let direction: PlacedText = { text: '' };
  const others: ImportedOtherSection[] = [];
  const add = (heading: string, headingAt: number, textStart: number, end: number): void => {
    const text = textWithout(source.text, textStart, end, table);
    if (heading.startsWith('Långsiktig') && direction.text === '') {
      const at = source.place(text === '' ? headingAt : textStart, end);
      direction = at === undefined ? { text } : { text, at };
    } else if (text !== '' || !holds(headingAt, end, table))
      others.push({ heading, text, at: source.place(headingAt, end) as Place });
  };
  const before = found[0]?.at ?? to;
  if (before - from > 80) add('', from, from, before);
  for (const [index, { at, end, words }] of found.entries()) add(words, at, end, found[index + 1]?.at ?? to);
  return { direction, others };
}

type FoundHeading = { words: string; at: number; end: number };

const usual = new RegExp(`^(?:${usualHeadings.join('|')})`, 'u');

function formedHeadings({ text, form }: SourceText, from: number, to: number): FoundHeading[] | undefined {
  const found = headingsWithin(form, from, to).map(({ start, end }) => ({
    words: text.slice(start, end).replace(/^\d[\d.]*[.)]? |:$/gu, ''),
    at: start,
    end,
  }));
  return found.some(({ words }) => usual.test(words)) ? found : undefined;
}

function headingsIn(text: string, from: number, to: number, named: readonly string[]): FoundHeading[] {
  const escaped = [...new Set(named)]
    .slice(0, mostNamed)
    .map((heading) => heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<=^| )(?:${[...escaped, ...usualHeadings].join('|')})(?= ["”“(-]?\\p{Lu}| - \\p{Lu}| \\d{4}-\\d{2}-| ?$)`,
    'gu',
  );
  const seen = new Set<string>();
  const found: FoundHeading[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const words = match[0].replace(/:$/, '');
    if (seen.has(words)) continue;
    seen.add(words);
    found.push({ words, at: from + match.index, end: from + match.index + match[0].length });
  }
  return found;
}

/** Whether the table stands in `[from, to)`: what a heading without text was set over. */
function holds(from: number, to: number, table: Span | null): boolean {
  return table !== null && table.start >= from && table.end <= to;
}

function textWithout(text: string, from: number, to: number, table: Span | null): string {
  if (table === null || table.end <= from || table.start >= to) return text.slice(from, to).trim();
  return [text.slice(from, Math.max(from, table.start)).trim(), text.slice(Math.min(table.end, to), to).trim()]
    .filter((piece) => piece !== '')
    .join(' ');
}
