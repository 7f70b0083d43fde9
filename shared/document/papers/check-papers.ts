import { finding } from '../describe-finding.ts';
import type { Finding } from '../finding.ts';
import { isDay } from '../iso-day.ts';
import { keyOf } from '../names.ts';
import { pairNames } from '../similarity.ts';
import type { Paper } from './find-papers.ts';
import type { Clause, ImportedDocument } from './imported-document.ts';

/** A document with the text it was read from. */
export type ReadPaper = { readonly document: ImportedDocument; readonly paper: Paper };

const dates = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/gu;
const done =
  /(?<!\p{L})(?:har (?:skett|hållits|genomförts|tillstyrkt|beslutat)|beslutade|tillstyrkte|återremitterade|fastställde)(?!\p{L})/iu;
const reported =
  /(?<=nämnd(?:en|sammanträde)?(?: för \p{L}+)?,? (?:beslutade )?)(\d{4}-\d{2}-\d{2}),? §? ?(\d{1,3})(?![\d-])/giu;

/** Finds where decision documents' dates, numbers and att-satser do not agree with each other. */
export function checkPapers(papers: readonly ReadPaper[]): Finding[] {
  return papers.flatMap((one) => [
    ...ownDates(one),
    ...tellsLater(one),
    ...bases(one, papers),
    ...references(one, papers),
    ...decided(one, papers),
  ]);
}

function ownDates({ document, paper }: ReadPaper): Finding[] {
  const { body: who, title, date, dateAt, kind, clauses, signatures, section, titleAt } = document;
  const stated = paper.head.groups?.['date'];
  const findings: Finding[] = [];
  if (stated !== undefined && !isDay(stated))
    findings.push(finding('document-date-impossible', 'error', { who, title, date: stated }, { places: [dateAt] }));
  if ((kind === 'officeReport' || kind === 'minutesExtract') && clauses.length === 0)
    findings.push(finding('document-without-decision', 'warning', { who, title }, { places: [titleAt] }));
  for (const signature of signatures) {
    if (date === null || signature.date === null || signature.date >= date) continue;
    const params = { who, section: section ?? '', date: signature.date, meeting: date };
    findings.push(finding('approved-before-meeting', 'error', params, { places: [signature.at, dateAt] }));
  }
  return findings;
}

/** A day after the document's own in a sentence that tells of what was done. */
function tellsLater({ document, paper }: ReadPaper): Finding[] {
  const { body: who, title, date, dateAt } = document;
  if (date === null) return [];
  const { text } = paper;
  const told = [...text.matchAll(dates)].filter(({ index, 0: day }) => {
    const isSigned = document.signatures.some((signature) => signature.date === day);
    const sentence = text
      .slice(Math.max(0, index - 240), index)
      .split(/[.!?] (?=\p{Lu})/u)
      .at(-1)!;
    return isDay(day) && day > date && !isSigned && done.test(sentence);
  });
  return told.map(({ index, 0: later }) => {
    const places = [dateAt, paper.place(index, index + later.length)];
    return finding('document-tells-later', 'warning', { who, title, date, later }, { places });
  });
}

/** Minutes come after the report of the same number, a statement after the report it is about. */
function bases({ document }: ReadPaper, papers: readonly ReadPaper[]): Finding[] {
  const { kind, date, body: who, title, dateAt } = document;
  if (date === null || (kind !== 'minutesExtract' && kind !== 'partyStatement')) return [];
  return papers.flatMap(({ document: base }) => {
    const isBase =
      base.kind === 'officeReport' &&
      (kind === 'minutesExtract' ? base.reference === document.reference : keyOf(title).includes(keyOf(base.title)));
    if (!isBase || base.date === null || base.date <= date) return [];
    const params = { who, title, date, other: base.body, before: base.date };
    return [finding('document-order', 'warning', params, { places: [dateAt, base.dateAt] })];
  });
}

/** A reference to a board's decision says the day and § that the extract of its minutes has. */
function references({ document, paper }: ReadPaper, papers: readonly ReadPaper[]): Finding[] {
  const { body: who, title } = document;
  return [...paper.text.matchAll(reported)].flatMap((match) => {
    const [, date, section] = match as unknown as [string, string, string];
    return papers.flatMap(({ document: minutes }) => {
      if (minutes.kind !== 'minutesExtract' || minutes === document || minutes.section === null) return [];
      const [sameDay, sameSection] = [minutes.date === date, minutes.section === section];
      if (sameDay === sameSection) return [];
      const params = { who, title, section, date, other: minutes.section, meeting: minutes.date ?? '' };
      const places = [paper.place(match.index, match.index + match[0].length), minutes.sectionAt];
      return [finding('reference-differs', 'warning', params, { places })];
    });
  });
}

/** What was decided beyond the proposal of the same number, and what of it was not. */
function decided({ document }: ReadPaper, papers: readonly ReadPaper[]): Finding[] {
  if (document.kind !== 'minutesExtract') return [];
  const proposal = papers.find(
    ({ document: other }) => other.kind === 'officeReport' && other.reference === document.reference,
  )?.document;
  if (proposal === undefined || document.reference === null || proposal.clauses.length === 0) return [];
  const pairs = pairNames(
    document.clauses.map(({ text }) => text),
    proposal.clauses.map(({ text }) => text),
    0.6,
  );
  const params = { who: document.body, section: document.section ?? '' };
  const beyond = document.clauses.filter((_, index) => pairs[index] === null);
  const less = proposal.clauses.filter((_, index) => !pairs.includes(index));
  return [
    ...(beyond.length === 0
      ? []
      : [finding('decision-beyond-proposal', 'info', { ...params, numbers: numbersOf(beyond) }, placesOf(beyond))]),
    ...(less.length === 0
      ? []
      : [finding('decision-less-than-proposal', 'info', { ...params, numbers: numbersOf(less) }, placesOf(less))]),
  ];
}

function numbersOf(clauses: readonly Clause[]): string {
  return clauses.map(({ number }, index) => number ?? String(index + 1)).join('\n');
}

function placesOf(clauses: readonly Clause[]): { places: Clause['at'][] } {
  return { places: clauses.map(({ at }) => at) };
}
