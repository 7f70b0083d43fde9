import { isDay } from '../iso-day.ts';
import type { Paper } from './find-papers.ts';
import type { Signature } from './imported-document.ts';

const name = "\\p{Lu}[\\p{L}'-]+(?: (?:von|af|de|\\p{Lu}\\.?))? \\p{Lu}[\\p{L}'-]+";
const role =
  '(?:\\p{Lu}\\p{Ll}*(?:chef|ledare|direktör|controller|strateg|sekreterare|handläggare|utredare|ordförande|ekonom|jurist)|Controller|Direktör|Chef|Handläggare|Ordförande)(?: \\p{Ll}+){0,3}';
const signed = new RegExp(`(?<name>${name}) (?<role>${role})(?= \\p{Lu}|$| \\d)`, 'gu');
const minuted = new RegExp(
  `(?<role>Vid protokollet|Sekreterare|Ordförande|Justera(?:re|s|t)(?: av)?|Protokollsjusterare) (?<name>${name})(?= ?$| \\p{Lu}| \\d)(?: (?<date>\\d{4}-\\d{2}-\\d{2}))?`,
  'gu',
);

/** Where a report's closing lines begin, who signed it (`Eva Ek Enhetschef Bo Al Direktör …`) and for which office. */
export function reportSignatures(
  paper: Paper,
  from: number,
  to: number,
): { start: number; signatures: Signature[]; office: string } {
  const tail = Math.max(from, to - 400);
  const found = [...paper.text.slice(tail, to).trimEnd().matchAll(signed)];
  const last = found.at(-1);
  if (last === undefined || tail + last.index + last[0].length < paper.text.slice(0, to).trimEnd().length - 4)
    return { start: to, signatures: [], office: '' };
  // Those that stand side by side to the end; a name earlier in the text signs nothing.
  let first = found.length - 1;
  while (first > 0 && found[first - 1]!.index + found[first - 1]![0].length + 1 >= found[first]!.index) first--;
  const signatures = found.slice(first).flatMap((match) => signatureOf(paper, tail, match));
  const start = tail + found[first]!.index;
  const office = /(?<=[.!?] )(?:\S+ ){1,4}$/u.exec(paper.text.slice(tail, start))?.[0] ?? '';
  return { start: start - office.length, signatures, office: office.replace(/^\p{Lu}\p{L}+ stad /iu, '').trim() };
}

/** Who signed an extract of minutes, from `Vid protokollet` on. */
export function minuteSignatures(paper: Paper, from: number): { start: number; signatures: Signature[]; end: number } {
  const begun = /(?:Vid protokollet|Justera(?:re|s)) /u.exec(paper.text.slice(from));
  const start = begun === null ? paper.text.length : from + begun.index;
  const found = [...paper.text.slice(start).matchAll(minuted)];
  const last = found.at(-1);
  return {
    start,
    signatures: found.flatMap((match) => signatureOf(paper, start, match)),
    end: last === undefined ? paper.text.length : start + last.index + last[0].length,
  };
}

function signatureOf(paper: Paper, offset: number, { index, groups, 0: { length } }: RegExpExecArray): Signature[] {
  const at = paper.place(offset + index, offset + index + length);
  const date = groups?.['date'];
  if (at === undefined) return [];
  const signature = { role: groups?.['role'] ?? '', name: groups?.['name'] ?? '' };
  return [{ ...signature, date: date !== undefined && isDay(date) ? date : null, at }];
}
