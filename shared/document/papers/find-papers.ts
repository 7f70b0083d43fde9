import type { Span } from '../find-plans.ts';
import type { Place } from '../place.ts';
import type { SourceText } from '../read-source.ts';
import { applyEdits } from '../text-layer.ts';
import type { DocumentKind } from './imported-document.ts';

/** A decision document's text without page furniture, and the way back to the source. Offsets are into `text`. */
export type Paper = {
  readonly kind: DocumentKind;
  readonly text: string;
  /** What its head's pattern found: date, number, addressee. */
  readonly head: RegExpExecArray;
  /** The office that its page footers name, '' where none does. */
  readonly office: string;
  /** Where its pages begin. */
  readonly pageStarts: readonly number[];
  readonly place: (start: number, end: number) => Place | undefined;
  readonly span: Span;
};

const day = '(?<date>\\d{4}-\\d{2}-\\d{2})';
const number = '(?<reference>(?:\\p{Lu}{1,4} ?)?\\d{1,6}[/:-]\\d{2,6})';

/** How each kind begins. Groups name what the head states. */
const heads: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'partyStatement',
    new RegExp(
      `(?:Särskilt yttrande|Yttrande|Yrkande) \\((?<party>\\p{Lu}{1,3}(?:, ?\\p{Lu}{1,3})*)\\) (?<to>\\p{Lu}\\p{L}+(?: \\p{Ll}\\p{L}+){0,4}) ${day}(?: Ärende(?:nummer)? (?:nr )?(?<item>\\d{1,3}(?:\\.\\d{1,3})*))?(?= )`,
      'gu',
    ),
  ],
  [
    'officeReport',
    new RegExp(`Tjänsteutlåtande (?:Utfärdat|Datum) ${day}(?: (?:Diarienummer|Dnr) ${number})?(?= )`, 'gu'),
  ],
  [
    'minutesExtract',
    new RegExp(
      `(?:(?<!\\p{L})(?<body>\\p{Lu}\\p{L}{0,40}nämnden|Nämnden för \\p{L}{1,40}|Kommunstyrelsen|Kommunfullmäktige) )?(?:Utdrag ur protokoll|Protokollsutdrag) (?:Sammanträdesdatum|Sammanträde|Datum) ${day}(?= )`,
      'gu',
    ),
  ],
  ['budgetProposal', new RegExp(`${day} Förslag (?:till )?budget (?:19|20)\\d{2}(?= \\p{Ll})`, 'gu')],
  [
    'addition',
    /(?<!\p{L})(?<office>\p{Lu}\p{L}{0,40}(?:kontoret|förvaltningen|staben)) Tillägg från (?<from>\p{Ll}{1,40}(?: för)?(?: \p{L}{1,40})?)(?= \p{Lu})/gu,
  ],
  [
    'annexCover',
    /(?:(?<!\p{L})(?<office>\p{Lu}\p{L}{0,40}(?:kontoret|förvaltningen|staben)) )?Bilaga (?<annex>\d{1,2}) ?[-–—:] ?(?<title>\p{Lu}[^]{2,200}?) Innehåll(?= \p{Lu})/gu,
  ],
];

const ends =
  /(?:dnr \S+ )?Budget [\p{Ll} ]{0,80}?\d{4} \d{4} \d{4} Tjänste?område|Bilaga \d{1,2} ?[-–—] ?\p{Lu}|Transkript:|\d{4}-\d{2}-\d{2} Prognos \d/gu;
const ownPages = /\d{4}-\d{2}-\d{2} Prognos \d/u;
const longest = 60_000;

/** Finds the decision documents in the order of the text; `starts` is where plans and tables of costs begin. */
export function findPapers(source: SourceText, starts: readonly number[]): Paper[] {
  const { text } = source;
  const found = heads
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].slice(0, 100).map((head) => ({ kind, head, start: head.index })),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => {
      const before = all[index - 1];
      return before === undefined || start >= before.start + before.head[0].length;
    });
  const stops = [...text.matchAll(ends)].map((match) => ({ at: match.index, table: ownPages.test(match[0]) }));
  const others = [...starts].sort((a, b) => a - b);
  return found.map(({ kind, head, start }, index) => {
    const body = start + head[0].length;
    const stop = stops.find(({ at, table }) => at >= body && !(table && kind === 'budgetProposal'));
    const end = Math.min(
      text.length,
      start + longest,
      found[index + 1]?.start ?? text.length,
      stop?.at ?? text.length,
      others.find((at) => at >= body) ?? text.length,
    );
    return paperOf(source, kind, head, { start, end });
  });
}

const labelled = /(?<![\p{L}-])(?<office>\p{Lu}[\p{L}-]{0,60}),? ?tjänsteutlåtande \d{1,2} ?\( ?\d{1,2} ?\)/u;
const furniture =
  /(?:(?<![\p{L}-])(?:\p{Lu}\p{L}{1,40} [Ss]tad )?\p{Lu}[\p{L}-]{0,60})?, tjänsteutlåtande \d{1,2} ?\( ?\d{1,2} ?\)|(?<=^| )(\d{1,2}) ?\((\d{1,2})\)(?= |$)|(?<=^| )www\.\S+/gu;

function paperOf(source: SourceText, kind: DocumentKind, head: RegExpExecArray, span: Span): Paper {
  const whole = source.text.slice(span.start, span.end);
  const edits = [...whole.matchAll(furniture)]
    .filter(([, page, pages]) => page === undefined || Number(page) <= Number(pages))
    .map(({ index, 0: { length } }) => edgeless(whole, index, index + length));
  const date = head.groups?.['date'];
  if (kind === 'budgetProposal' && date !== undefined) {
    // Its pages are headed by its date.
    for (const { index } of whole.matchAll(new RegExp(`(?<=[.\\p{Lu}\\p{Ll}\\d] )${date} (?=\\p{Lu})`, 'gu'))) {
      edits.push({ start: index, end: index + date.length + 1, replacement: '' });
    }
    edits.sort((a, b) => a.start - b.start);
  }
  const layer = applyEdits(whole, edits);
  return {
    kind,
    text: layer.text,
    head,
    pageStarts: layer.editOffsets,
    office: labelled.exec(whole)?.groups?.['office'] ?? '',
    span,
    place: (start, end) =>
      end <= start ? undefined : source.place(span.start + layer.startOf(start), span.start + layer.endOf(end - 1)),
  };
}

/** Takes out `[start, end)` with the space on one side of it, so that one is left. */
function edgeless(text: string, start: number, end: number): { start: number; end: number; replacement: string } {
  return { start, end: text[start - 1] === ' ' && text[end] === ' ' ? end + 1 : end, replacement: '' };
}
