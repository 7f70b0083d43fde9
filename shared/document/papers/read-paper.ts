import { headingEnd } from '../split-heading.ts';
import { isDay } from '../iso-day.ts';
import { trailingNames } from '../person-names.ts';
import type { Place } from '../place.ts';
import type { Paper } from './find-papers.ts';
import type { Annex, ImportedDocument, Signature } from './imported-document.ts';
import { sectionOf, sectionSpans, type SectionSpan } from './paper-sections.ts';
import { listedAnnexes, coverAnnexes } from './read-annexes.ts';
import { readClauses } from './read-clauses.ts';
import { minuteSignatures, reportSignatures } from './read-signatures.ts';

type Front = {
  readonly title: { readonly start: number; readonly end: number };
  /** Where the text under the title begins, and where what closes the document begins. */
  readonly start: number;
  readonly end: number;
  readonly stated: Partial<
    Pick<ImportedDocument, 'body' | 'unit' | 'handler' | 'section' | 'sectionAt' | 'reference' | 'referenceAt'>
  >;
  readonly signatures: Signature[];
  readonly annexes?: Annex[];
  /** Where the document ends when that is before its span does. */
  readonly last?: number;
};

/** Reads a decision document: who, when, number, §, headings with their texts, att-satser, signatures, annexes. */
export function readPaper(paper: Paper, titles: readonly string[]): ImportedDocument {
  const front = frontOf(paper, titles);
  const { title, start, end } = front;
  const spans = paper.kind === 'annexCover' ? wholeOf(start, end) : sectionSpans(paper, start, end);
  const decided = spans.find(({ heading }) => /^(?:Förslag till beslut|Beslut(?: i \p{Ll}+)?):?$/u.test(heading));
  const annexes = spans.filter(({ heading }) => /^Bilag(?:or|a)/u.test(heading));
  const date = paper.head.groups?.['date'];
  const titleAt = paper.place(title.start, title.end);
  const headed = {
    dateAt: placeIn(paper, 'date'),
    referenceAt: placeIn(paper, 'reference') ?? placeIn(paper, 'item'),
  };
  return {
    kind: paper.kind,
    title: paper.text.slice(title.start, title.end).trim(),
    ...(titleAt === undefined ? {} : { titleAt }),
    body: '',
    to: paper.head.groups?.['to'] ?? (paper.kind === 'officeReport' ? deciderIn(paper, decided) : null),
    unit: null,
    handler: null,
    date: date !== undefined && isDay(date) ? date : null,
    ...(headed.dateAt === undefined ? {} : { dateAt: headed.dateAt }),
    reference: paper.head.groups?.['reference'] ?? paper.head.groups?.['item'] ?? null,
    ...(headed.referenceAt === undefined ? {} : { referenceAt: headed.referenceAt }),
    section: null,
    ...front.stated,
    sections: spans
      .filter((span) => span !== decided && !annexes.includes(span))
      .flatMap((span) => sectionOf(paper, span)),
    clauses: decided === undefined ? [] : readClauses(paper, decided.start, decided.end),
    signatures: front.signatures,
    annexes: front.annexes ?? annexes.flatMap((span) => listedAnnexes(paper, span.at, span.end)),
    at: paper.place(0, front.last ?? paper.text.length) as Place,
  };
}

/** Whom a proposal is put to: `I kommunstyrelsen 1. …`, `Kommunstyrelsen beslutar att …`, `Nämnden för … tillstyrker`. */
function deciderIn({ text }: Paper, decided: SectionSpan | undefined): string | null {
  const words = decided === undefined ? '' : text.slice(decided.start, Math.min(decided.end, decided.start + 120));
  const named =
    /^ (?:I |1\. )?(kommunstyrelsen|kommunfullmäktige|\p{L}*nämnden(?: för \p{L}+)?|\p{L}+styrelsen)(?= )/iu.exec(
      words,
    )?.[1];
  return named === undefined ? null : named.charAt(0).toUpperCase() + named.slice(1);
}

function frontOf(paper: Paper, titles: readonly string[]): Front {
  if (paper.kind === 'officeReport') return reportFront(paper);
  if (paper.kind === 'minutesExtract') return minutesFront(paper);
  if (paper.kind === 'budgetProposal') return proposalFront(paper);
  if (paper.kind === 'partyStatement') return statementFront(paper, titles);
  return coverFront(paper);
}

/** `… Diarienummer 1/16 Enheten för styrning Eva Ek Telefon … E-post: … TITLE Förslag till beslut …`. */
function reportFront(paper: Paper): Front {
  const { text } = paper;
  const from = paper.head[0].length;
  const decision = text.indexOf(' Förslag till beslut', from);
  const until = decision < 0 ? Math.min(text.length, from + 600) : decision;
  const contact = [...text.slice(from, until).matchAll(/(?:Telefon|Tfn|E-post):? ?\S+(?: \d[\d -]*\d(?= ))?/giu)];
  const last = contact.at(-1);
  const start = last === undefined ? from : from + last.index + last[0].length;
  const who = text.slice(from, from + (contact[0]?.index ?? 0)).replace(/(?:^| )Handläggare:? /u, ' ');
  const [handler] = contact.length === 0 ? [] : (trailingNames(who.trimEnd(), 1) ?? []);
  const unit = (handler === undefined ? who : who.slice(0, handler.start)).trim();
  const closing = reportSignatures(paper, until, text.length);
  const title = decision < 0 ? start + headingEnd(text.slice(start, until)) : decision;
  return {
    title: { start, end: title },
    start: title + 1,
    end: closing.start,
    stated: {
      body: paper.office || closing.office || unit,
      unit: unit === '' ? null : unit,
      handler: handler?.text ?? null,
    },
    signatures: closing.signatures,
  };
}

/** `Utdrag ur protokoll Sammanträdesdatum … TITLE § 92, 0409/16 … Beslut 1. Nämnden … Vid protokollet …`. */
function minutesFront(paper: Paper): Front {
  const { text } = paper;
  const from = paper.head[0].length;
  const numbered =
    /(?: ?§ ?| )(?<section>\d{1,4})[ ,]+(?:dnr |diarienummer )?(?<reference>(?:\p{Lu}{1,4} ?)?\d{1,6}[/:-]\d{2,6})(?= )/iu.exec(
      text.slice(from, from + 500),
    );
  const title = {
    start: from,
    end: numbered === null ? from + headingEnd(text.slice(from, from + 300)) : from + numbered.index,
  };
  const start = numbered === null ? title.end : from + numbered.index + numbered[0].length;
  const closing = minuteSignatures(paper, start);
  const body =
    paper.head.groups?.['body'] ??
    /(?<=Beslut(?: 1\.)? )(?:\p{Lu}\p{L}*nämnden|Nämnden för \p{L}+|\p{Lu}\p{L}+styrelsen|Kommunfullmäktige)(?= )/u.exec(
      text,
    )?.[0];
  const stated: Front['stated'] = { body: body ?? '' };
  if (numbered !== null) {
    const at = (name: string): Place | undefined => {
      const value = numbered.groups![name]!;
      const begun = from + numbered.index + numbered[0].lastIndexOf(value);
      return paper.place(begun, begun + value.length);
    };
    Object.assign(stated, {
      section: numbered.groups!['section'],
      sectionAt: at('section'),
      reference: numbered.groups!['reference'],
      referenceAt: at('reference'),
    });
  }
  return { title, start, end: closing.start, stated, signatures: closing.signatures, last: closing.end };
}

function proposalFront(paper: Paper): Front {
  const { text } = paper;
  const from = (paper.head.groups?.['date'] ?? '').length;
  const closings = [...text.matchAll(/(?= Bilagor 1\. )/gu)].at(-1)?.index ?? text.length;
  const closing = reportSignatures(paper, from, closings);
  const spans = sectionSpans(paper, from, text.length);
  const title = spans[0]?.heading === '' ? spans[0].end : from + headingEnd(text.slice(from, from + 300));
  return {
    title: { start: from, end: title },
    start: title,
    end: closing.start,
    stated: { body: closing.office },
    signatures: closing.signatures,
    annexes: listedAnnexes(paper, closings, text.length),
  };
}

/** A statement's title ends where that of the document it is about ends, else where a sentence begins. */
function statementFront(paper: Paper, titles: readonly string[]): Front {
  const { text } = paper;
  const start = paper.head[0].length;
  const rest = text.slice(start);
  const named = titles.find((title) => title !== '' && rest.slice(0, 200 + title.length).includes(title));
  const sentence = /(?<=[\p{Ll}\d] )\p{Lu}\p{L}+ (?=\p{Ll})/u.exec(rest.slice(0, 300));
  const end =
    start +
    (named === undefined ? (sentence?.index ?? headingEnd(rest.slice(0, 300))) : rest.indexOf(named) + named.length);
  return {
    title: { start, end },
    start: end,
    end: text.length,
    stated: { body: paper.head.groups?.['party'] ?? '' },
    signatures: [],
  };
}

function coverFront(paper: Paper): Front {
  const { head, text } = paper;
  const words = head.groups?.['title'] ?? `Tillägg från ${head.groups?.['from'] ?? ''}`;
  const start = head[0].indexOf(words);
  return {
    title: { start, end: start + words.length },
    start: head[0].length,
    end: text.length,
    stated: {
      body: head.groups?.['office'] ?? '',
      ...(head.groups?.['annex'] === undefined ? {} : { reference: `Bilaga ${head.groups['annex']}` }),
    },
    signatures: [],
    annexes: paper.kind === 'annexCover' ? coverAnnexes(paper, head[0].length) : [],
  };
}

function wholeOf(start: number, end: number): SectionSpan[] {
  return [{ heading: 'Innehåll', at: start - 'Innehåll'.length, start, end }];
}

function placeIn(paper: Paper, group: string): Place | undefined {
  const value = paper.head.groups?.[group];
  if (value === undefined) return undefined;
  const start = paper.head[0].lastIndexOf(value);
  return paper.place(start, start + value.length);
}
