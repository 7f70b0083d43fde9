import type { Outcome } from '../plan/plan.ts';
import type { Span } from './find-plans.ts';
import type { ImportedInitiative, ImportedStatement } from './import-result.ts';
import { isDay } from './iso-day.ts';
import { keyOf } from './names.ts';
import type { Place } from './place.ts';
import type { SourceText } from './read-source.ts';

const heading =
  /(?<=^| )(Prioriteringsforum|Tjänsteforum|Beslutsforum)(?:et)?s överväganden(?: och yttranden)?:?(?= )/iu;
const dated = /(?<=^|[.:!?] )(\d{4}-\d{2}-\d{2}) (?=\p{Lu})/gu;
const label = /(?<=^| )(?:Överväganden?|Yttranden?|Utlåtanden?): /gu;
const sentenceEnd = /[.!?] (?=\p{Lu})/gu;

/**
 * Reads what a forum considered and said (`Övervägande: … Yttrande: …`) in the span before a plan's initiatives: under
 * each date the subjects in order. The headings have no lines of their own: a subject is what stands before a label
 * without a sentence's end between.
 */
export function readStatements(
  source: SourceText,
  { start: from, end: to }: Span,
  initiatives: readonly ImportedInitiative[],
): ImportedStatement[] {
  const begun = heading.exec(source.text.slice(from, to));
  if (begun === null) return [];
  const start = from + begun.index + begun[0].length + 1;
  const zone = source.text.slice(start, to);
  const dates = [...zone.matchAll(dated)];
  const blocks = dates.map((match, index) => ({
    date: isDay(match[1]!) ? match[1]! : null,
    dateAt: match.index,
    start: match.index + match[0].length,
    end: dates[index + 1]?.index ?? zone.length,
  }));
  const undated = { date: null, dateAt: 0, start: 0, end: dates[0]?.index ?? zone.length };
  return [undated, ...blocks].flatMap(({ date, dateAt, start: blockStart, end }) => {
    const text = zone.slice(blockStart, end);
    return spansOf(text).map(({ start: at, textStart, end: textEnd }, index) => {
      const subject = text.slice(at, textStart).trim();
      const said = text.slice(textStart, textEnd).trim();
      return {
        date,
        forum: begun[1]!,
        subject,
        initiatives: concerned(subject, said, initiatives),
        outcome: outcomeOf(said),
        text: said,
        at: source.place(start + (index === 0 ? dateAt : blockStart + at), start + blockStart + textEnd) as Place,
      };
    });
  });
}

type StatementSpan = { start: number; textStart: number; end: number };

/** The statements under one date. A label without a subject before it goes on with the statement before. */
function spansOf(text: string): StatementSpan[] {
  const spans: StatementSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(label)) {
    const between = text.slice(from, match.index);
    if (spans.length === 0 && /[.!?] $/u.test(between)) {
      spans.push({ start: 0, textStart: titleEnd(between), end: text.length });
    } else {
      const start = from + (spans.length === 0 ? 0 : subjectStart(between));
      if (start < match.index) {
        const previous = spans.at(-1);
        if (previous !== undefined) previous.end = start;
        spans.push({ start, textStart: match.index, end: text.length });
      }
    }
    from = match.index + match[0].length;
  }
  return spans;
}

/** Where the subject of the next statement begins: after the last sentence, or at the last capital where there is none. */
function subjectStart(between: string): number {
  if (/[.!?] $/u.test(between)) return between.length;
  const ends = [...between.matchAll(sentenceEnd)].at(-1);
  if (ends !== undefined) return ends.index + ends[0].length;
  return [...between.matchAll(/(?<= )\p{Lu}/gu)].at(-1)?.index ?? between.length;
}

/** Where a subject ends that a sentence follows: at the first capital after a small letter or figure. */
function titleEnd(text: string): number {
  return /(?<=[\p{Ll}\d.)] )\p{Lu}\p{L}*(?= \p{Ll})/u.exec(text)?.index ?? 0;
}

const outcomes: readonly (readonly [Outcome, RegExp])[] = [
  ['notPrioritised', /prioriteras (?:ej|inte)|(?:ej|inte) prioriter/iu],
  ['nominated', /nominera/iu],
  ['referredBack', /återremi/iu],
  ['tabled', /bordlägg/iu],
  ['rejected', /avslå|avstyrk/iu],
  ['approved', /hög prioritet|(?<!inte |ej )(?:prioriteras|tillstyrk|godkänn)/iu],
  ['passedOn', /medskick/iu],
];

/** What the forum's last words say came of it; where they say nothing, what it considered. */
function outcomeOf(text: string): Outcome | null {
  const last = [...text.matchAll(label)].at(-1);
  const verdict = last === undefined ? text : text.slice(last.index);
  const said = (words: string): Outcome | undefined => outcomes.find(([, pattern]) => pattern.test(words))?.[0];
  return said(verdict) ?? (/återremi/iu.test(text) ? 'referredBack' : null);
}

const commonplace =
  /^(?:förstudie|utveckl|utredn|nominer|förbättr|hanter|tjänst|service|stöd|system|insats|initiativ|områd|fokus)/u;
const leastStem = 5;

/** The numbers of the initiatives that a subject names by a word's stem, and of those that the text names in full. */
function concerned(subject: string, text: string, initiatives: readonly ImportedInitiative[]): string[] {
  const named = keyOf(subject);
  const said = ` ${keyOf(text)} `;
  return initiatives
    .filter(({ title }) => {
      if (keyOf(title) !== '' && said.includes(` ${keyOf(title)} `)) return true;
      const stems = keyOf(title)
        .split(' ')
        .filter((word) => word.length >= leastStem && !commonplace.test(word));
      return stems.some((word) => named.includes(word.slice(0, leastStem)));
    })
    .map(({ number }) => number);
}
