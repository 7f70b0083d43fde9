import { formatter } from '../../shared/language/format.ts';
import type { Block, Column, Minutes, Table } from '../../shared/minutes/block.ts';
import { phrases } from '../../shared/minutes/phrases.ts';
import { DrawableText } from './drawable.ts';
import { shorten, typstDate } from './print-values.ts';

/** A file that the PDF carries. */
export type Attachment = {
  readonly name: string;
  /** MIME type: `application/json`. */
  readonly mime: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** What `templates/minutes.typ` reads, with every text made drawable. */
export type PrintForm = { readonly data: object; readonly replaced: string[] };

/** What the template prints: minutes, and what is made of the same blocks. */
export type Sheet = Pick<Minutes, 'language' | 'body' | 'title' | 'date' | 'reference' | 'blocks' | 'signatories'> & {
  /** What it is: `Protokoll`, `Kallelse`. */
  readonly kind: string;
  /** What its date is of: `Mötesdatum`. */
  readonly dated: string;
};

/** Minutes as a sheet; that they are a draft is said wherever it is said what they are. */
export function sheetOf(minutes: Minutes): Sheet {
  const kind = phrases.kind[minutes.profile] + (minutes.draft ? `, ${phrases.draft}` : '');
  return { ...minutes, kind, dated: phrases.date[minutes.profile] };
}

/** A sheet in the form that the template prints: drawable texts, settled heading levels, column widths, fixed words. */
export function printForm(minutes: Sheet, attachments: readonly Attachment[], now: Date): PrintForm {
  const text = new DrawableText();
  const draw = drawEverywhere(text);
  const level = levels();
  const { kind } = minutes;
  const drawn = draw({
    title: minutes.title,
    body: minutes.body,
    // What stands on top of every page has five lines at most.
    header: { body: shorten(minutes.body, 150), title: shorten(minutes.title, 100) },
    metadataTitle: `${kind}, ${minutes.body}, ${minutes.date}`,
    reference: minutes.reference,
    signatories: minutes.signatories,
    blocks: minutes.blocks.map((block) => printBlock(block, level)),
    attached: attachments.map(({ name, description }) => (description === '' ? name : `${name}: ${description}`)),
  });
  const { replaced } = text;
  const data = {
    ...drawn,
    kind,
    language: minutes.language,
    made: formatter('sv').dateAndTime(now.toISOString()),
    created: typstDate(now),
    words: { ...phrases, date: `${minutes.dated} ${minutes.date}` },
    replaced: replaced.length === 0 ? null : `${phrases.replaced}: ${replaced.map(codePoints).join(', ')}`,
    files: attachments.map(({ name, mime, description }, i) => ({ path: attachmentPath(i), name, mime, description })),
  };
  return { data, replaced };
}

/** Where the template finds an attachment. */
export function attachmentPath(index: number): string {
  return `/attachment-${index}`;
}

function printBlock(block: Block, level: (wanted: number) => number): object {
  const { operations: _, ...content } = block;
  switch (content.kind) {
    case 'heading':
      return { ...content, level: level(content.level) };
    case 'section':
    case 'signatures':
      return { ...content, level: level(1) };
    case 'decision': {
      const att = content.clauses.every((clause) => clause.startsWith('att '));
      const clauses = att ? content.clauses.map((clause) => clause.slice('att '.length)) : content.clauses;
      return { ...content, clauses, att, level: level(2) };
    }
    case 'table':
      return printTable(content);
    case 'paragraph':
    case 'facts':
    case 'list':
    case 'statement':
    case 'note':
      return content;
    default:
      return assertNever(content);
  }
}

function assertNever(block: never): never {
  throw new Error(`a block of an unknown kind: ${JSON.stringify(block)}`);
}

/** Headings never skip a level on the way down, as PDF/UA has it (ISO 14289-1, 7.4.2). */
function levels(): (wanted: number) => number {
  let last = 0;
  return (wanted) => (last = Math.min(wanted, last + 1));
}

function printTable(table: Table): object {
  const { rows, totals, columns, cut } = table;
  for (const row of totals ? [...rows, totals] : rows)
    if (row.length !== columns.length) throw new RangeError(`a row of ${row.length} cells under ${columns.length}`);
  const longest = columns.map(({ title }, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map(lengthOf)));
  const wide = wideColumn(columns, longest);
  const room = lineLength - longest.reduce((sum, length, i) => (i === wide ? sum : sum + length + 2), 0);
  const lines = rows.reduce((sum, row) => sum + linesOf(row[wide] ?? '', room), 0);
  const stretches = room >= 20 && (longest[wide] ?? 0) > 12;
  return {
    ...table,
    columns: columns.map((column, i) => ({ ...column, wide: i === wide && stretches })),
    breakable: room < 20 || lines + rows.length > 32,
    cut: cut && { ...cut, after: Math.max(0, Math.min(cut.after, rows.length)) },
  };
}

/** About so many characters of a table's size fit between the margins. */
const lineLength = 90;

/** The text column that takes what the others leave: the one with most to say. −1 where all columns are figures. */
function wideColumn(columns: readonly Column[], longest: readonly number[]): number {
  const texts = columns.flatMap(({ align }, i) => (align === 'start' ? [i] : []));
  return texts.reduce((best, i) => ((longest[i] ?? 0) > (longest[best] ?? -1) ? i : best), -1);
}

function lengthOf(cell: string): number {
  return Math.max(...cell.split('\n').map(({ length }) => length));
}

function linesOf(cell: string, room: number): number {
  return cell.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / room)), 0);
}

/** Every string in a value made drawable; everything else stays as it is. */
function drawEverywhere(text: DrawableText): <T>(value: T) => T {
  const draw = (value: unknown): unknown => {
    if (typeof value === 'string') return text.of(value);
    if (Array.isArray(value)) return value.map(draw);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, draw(inner)]));
  };
  return <T>(value: T) => draw(value) as T;
}

function codePoints(character: string): string {
  return Array.from(character, (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  );
}
