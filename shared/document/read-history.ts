import { finding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import type { PlanHead, Span } from './find-plans.ts';
import { findFormedHistory, type FormedVersion } from './form-history.ts';
import type { ImportedHistoryEntry } from './import-result.ts';
import { isDay } from './iso-day.ts';
import { keyOf } from './names.ts';
import { countTrailingNames, trailingNames, type NameCell } from './person-names.ts';
import type { Place } from './place.ts';
import type { SourceText } from './read-source.ts';

/** A plan's version history, the version where it stands after the table, and where what follows begins. */
export type History = {
  readonly entries: ImportedHistoryEntry[];
  readonly versionAfter: Span | null;
  readonly findings: readonly Finding[];
  readonly end: number;
};

type Row = {
  readonly date: string;
  readonly otherDate: string | undefined;
  readonly version: string;
  readonly at: Span;
  readonly text: Span;
};

const endOfHistory =
  /(?:Version (\d+(?:\.\d+)*) (?=Inledning|Innehåll|Långsiktig))|Långsiktiga? inriktning|Inledning|Innehåll/gu;
// A date broken at a line's end may have lost a hyphen there: `2016-0422`.
const rowStart =
  /(?<![\d-])(\d{4}(?:-\d{2}-\d{2}|\d{2}-\d{2}|-\d{4})) (?:(\d{4}(?:-\d{2}-\d{2}|\d{2}-\d{2}|-\d{4})) )?(?:(\d{1,2}(?:\.\d{1,2}){0,2})(?= |$)|(?=\p{Lu}))/gu;

/**
 * Reads the rows `Datum Version Beskrivning Ändrat av` between a plan's front and its first heading. Names that the last
 * column gathered at the end of a page go back to the rows that lack them; a true table's cells say whose each name is.
 */
export function readHistory(source: SourceText, head: PlanHead, regionEnd: number): History {
  const { text } = source;
  const formed = findFormedHistory(source, head.start, regionEnd);
  const formedEnd = formed?.at(-1)?.end ?? 0;
  endOfHistory.lastIndex = Math.max(head.bodyStart, formedEnd);
  const stop = endOfHistory.exec(text);
  const end = Math.max(formedEnd, Math.min(stop?.index ?? regionEnd, regionEnd, head.bodyStart + 6000));
  const findings: Finding[] = [];
  const entries = formed?.map((version) => formedEntry(source, head.area, version, findings)) ?? [];
  if (formed === undefined) {
    const rows = rowsIn(text, head.bodyStart, end);
    for (const row of rows) entries.push(entryOf(source, head.area, row, findings));
    placeNames(source, head.area, rows, entries, findings);
  }
  const after = stop !== null && stop[1] !== undefined && stop.index === end ? end + 'Version '.length : null;
  const versionAfter = after === null ? null : { start: after, end: after + (stop?.[1]?.length ?? 0) };
  return { entries, versionAfter, findings, end: versionAfter?.end ?? end };
}

function rowsIn(text: string, from: number, to: number): Row[] {
  const zone = text.slice(from, to);
  const starts: RegExpExecArray[] = [];
  for (const match of zone.matchAll(rowStart)) {
    // A date without a version begins a row only after the name that closes the row before.
    const afterNames = () => countTrailingNames(zone.slice(0, match.index).trimEnd(), 1) > 0;
    if (match[3] !== undefined || (starts.length > 0 && afterNames())) starts.push(match);
  }
  return starts.map((match, index) => {
    const end = from + (starts[index + 1]?.index ?? zone.length);
    return {
      date: wholeDay(match[2] ?? match[1]!),
      otherDate: match[2] === undefined ? undefined : wholeDay(match[1]!),
      version: match[3] ?? '',
      at: { start: from + match.index, end },
      text: { start: from + match.index + match[0].length, end },
    };
  });
}

function wholeDay(date: string): string {
  return date.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/u, '$1-$2-$3');
}

function formedEntry(
  source: SourceText,
  area: string,
  { date, version, description, changedBy, start, end }: FormedVersion,
  findings: Finding[],
): ImportedHistoryEntry {
  const at = source.place(start, end) as Place;
  if (!isDay(date)) findings.push(finding('date-impossible', 'error', { area, date }, { places: [at] }));
  const named = changedBy === null ? undefined : source.place(changedBy.start, changedBy.end);
  return {
    date: isDay(date) ? date : null,
    version,
    description,
    changedBy: changedBy === null ? null : source.text.slice(changedBy.start, changedBy.end),
    at,
    ...(named === undefined ? {} : { changedByAt: named }),
  };
}

function entryOf(source: SourceText, area: string, row: Row, findings: Finding[]): ImportedHistoryEntry {
  const at = source.place(row.at.start, row.at.end) as Place;
  const { date, otherDate, version } = row;
  if (otherDate !== undefined) {
    findings.push(finding('history-two-dates', 'warning', { area, version, other: otherDate, date }, { places: [at] }));
  }
  if (!isDay(date)) findings.push(finding('date-impossible', 'error', { area, date }, { places: [at] }));
  const description = source.text.slice(row.text.start, row.text.end).trim();
  return { date: isDay(date) ? date : null, version, description, changedBy: null, at };
}

/** Takes the names off the rows' descriptions, and gives rows without one the names gathered after a later row. */
function placeNames(
  source: SourceText,
  area: string,
  rows: readonly Row[],
  entries: ImportedHistoryEntry[],
  findings: Finding[],
): void {
  const known = new Set<string>();
  let waiting: number[] = [];
  for (const [index, row] of rows.entries()) {
    const description = source.text.slice(row.text.start, row.text.end).trimEnd();
    const wanted = waiting.length + 1;
    const cells =
      trailingNames(description, wanted) ?? fewerNames(description, wanted) ?? knownName(description, known);
    if (cells === undefined) {
      waiting.push(index);
      continue;
    }
    const owners = cells.length === 1 ? [index] : [...waiting, index].slice(-cells.length);
    if (cells.length > 1 && cells.length < wanted) {
      const places = [source.place(row.text.start + cells[0]!.start, row.text.end)];
      findings.push(finding('history-names', 'info', { area, names: cells.length, rows: wanted }, { places }));
    }
    for (const [nth, owner] of owners.entries()) {
      const cell = cells[nth]!;
      known.add(keyOf(cell.text));
      const entry = entries[owner]!;
      entry.changedBy = cell.text;
      if (owner !== index || cells.length > 1) {
        entry.changedByAt = source.place(row.text.start + cell.start, row.text.start + cell.end) as Place;
      }
    }
    const entry = entries[index]!;
    entry.description = description.slice(0, cells[0]!.start).trim();
    if (cells.length > 1) waiting = [];
  }
}

function fewerNames(description: string, wanted: number): NameCell[] | undefined {
  const count = countTrailingNames(description, wanted - 1);
  return count === 0 ? undefined : trailingNames(description, count);
}

/** A name seen before, whatever its case: "Lars sandin". */
function knownName(description: string, known: ReadonlySet<string>): NameCell[] | undefined {
  const last = /\S+ \S+$/u.exec(description);
  if (last === null || !known.has(keyOf(last[0]))) return undefined;
  return [{ text: last[0], start: last.index, end: last.index + last[0].length }];
}
