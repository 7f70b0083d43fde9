import { formOf, noForm, type SourceForm } from './form.ts';
import type { DocumentText } from './document-text.ts';
import { lineHyphens } from './hyphens.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Place } from './place.ts';
import { applyEdits, type Edit } from './text-layer.ts';

/** The last line of a printed page: `2016-06-29 Sida 2 (6)`, or `2016-06-29 2(6)`. */
export type PageEnd = { readonly at: number; readonly page: number; readonly pages: number };

/**
 * A source's text made ready to read: composed letters, one space between words, no page furniture, words joined that a
 * line or page broke, with the hyphen that is the line's taken away. Offsets are into `text`; `place` gives back the place in the source.
 */
export type SourceText = {
  readonly text: string;
  readonly pageEnds: readonly PageEnd[];
  /** The place in the source of `[start, end)`, without surrounding spaces; undefined where only spaces are left. */
  readonly place: (start: number, end: number) => Place | undefined;
  /** What the document's form says of `text`; nothing where it has none. */
  readonly form: SourceForm;
};

// Runs are bounded, as an endless one would exhaust the stack of the regular expression; a longer one is several edits.
const oddSpace = /[\u00AD\u200B-\u200D\u2060]{1,999}|\u2011|[^\S ]\s{0,999}| \s{1,999}|[^\p{M}]\p{M}{1,99}/gu;
const footers =
  / ?(?:(?:(?:(?<!\d)\d{4}-?\d{2}-?\d{2} )?Sida|(?<!\d)\d{4}-\d{2}-\d{2}(?= \d{1,3} ?\( ?\d{1,3} ?\)(?: |$))) (\d{1,3}) ?(?:\( ?(\d{1,3}) ?\)|av (\d{1,3})) ?)+|(?<=[\p{L}\d]-) (?=[\p{Ll}\d/])/gu;
// "mål- och styrdokument" keeps its space: the hyphen stands for a word's missing half.
const joining = /^(?:och|eller|samt|resp|respektive|men)(?![\p{L}\d])/u;

/** Reads a source's text, with its form where it has one. Takes time in proportion to its length. */
export function readSource(source: string, form?: Pick<DocumentText, 'headings' | 'tables'>): SourceText {
  const spaced = applyEdits(source, spaceEdits(source));
  const found: { page: number; pages: number; edit: number }[] = [];
  const edits: Edit[] = [];
  for (const match of spaced.text.matchAll(footers)) {
    const [whole, page, pages, pagesInWords] = match;
    const start = match.index;
    const end = start + whole.length;
    const joins = breaksWord(spaced.text, start, end);
    if (page === undefined && !joins) continue;
    if (page !== undefined)
      found.push({ page: Number(page), pages: Number(pages ?? pagesInWords), edit: edits.length });
    edits.push({ start, end, replacement: joins ? '' : ' ' });
  }
  const clean = applyEdits(spaced.text, edits);
  const { text } = clean;
  return {
    text,
    form: form === undefined ? noForm : formOf(form, text, (at) => clean.offsetOf(spaced.offsetOf(at))),
    pageEnds: found.map(({ page, pages, edit }) => ({ at: clean.editOffsets[edit]!, page, pages })),
    place: (start, end) => {
      let first = start;
      let last = Math.min(end, text.length) - 1;
      while (first <= last && text[first] === ' ') first++;
      while (last >= first && text[last] === ' ') last--;
      if (first > last) return undefined;
      return [spaced.startOf(clean.startOf(first)), spaced.endOf(clean.endOf(last) - 1)];
    },
  };
}

function spaceEdits(source: string): Edit[] {
  const edits: Edit[] = [];
  const hyphens = lineHyphens(source);
  const printed = printedEdits(source);
  let next = 0;
  for (const match of source.matchAll(oddSpace)) {
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    while (next < printed.length && printed[next]!.start <= start) edits.push(printed[next++]!);
    if (start < (printed[next - 1]?.end ?? 0)) continue;
    if (hyphens.has(start - 1) && (edits.at(-1)?.end ?? 0) < start) {
      edits.push({ start: start - 1, end, replacement: '' });
      continue;
    }
    const replacement = replacementOf(source, whole, start, end);
    const isGoingOn = replacement === ' ' && edits.at(-1)?.end === start && edits.at(-1)?.replacement === ' ';
    edits.push({ start, end, replacement: isGoingOn ? '' : replacement });
  }
  return [...edits, ...printed.slice(next)];
}

/** What is printed around pages, taken away: lines that touch are one edit. */
function printedEdits(source: string): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of pageFurniture(source).sort((a, b) => a.start - b.start)) {
    const last = edits.at(-1);
    const from = last !== undefined && start <= last.end ? edits.pop()!.start : start;
    edits.push({ start: from, end, replacement: breaksWord(source, from, end) ? '' : ' ' });
  }
  return edits;
}

function replacementOf(source: string, whole: string, start: number, end: number): string {
  if (whole === '\u2011') return '-';
  if (/^[\u00AD\u200B-\u200D\u2060]/.test(whole)) return '';
  if (!/^\s/u.test(whole)) return whole.normalize('NFC');
  return /[\n\r]/.test(whole) && breaksWord(source, start, end) ? '' : ' ';
}

/** Whether `[start, end)` is a gap within a hyphenated word rather than one between two words. */
function breaksWord(text: string, start: number, end: number): boolean {
  if (!/[\p{L}\p{M}\d]-$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  const next = text.slice(end, end + 12);
  return /^[\p{L}\d/]/u.test(next) && !joining.test(next);
}
