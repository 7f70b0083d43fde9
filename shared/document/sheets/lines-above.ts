import { isDay } from '../iso-day.ts';
import { areaNamed } from '../names.ts';
import type { SheetMapping } from './mapping.ts';
import { emptyCell, type Sheet, type SheetCell } from './workbook.ts';

/** What the lines above a table say of it. */
export type LinesAbove = {
  readonly title?: SheetCell;
  readonly area?: SheetCell;
  readonly version?: SheetCell;
  readonly date?: SheetCell;
  readonly period?: readonly number[];
};

const planTitle = /^(?:övergripande\s+)?tj[aä]nsteplan(?:en)?(?![\p{L}])/iu;
const aPeriod = /(?<!\d)((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})(?!\d)/u;

/** The cells above the heading, a merged one once. */
export function cellsAbove({ rows }: Sheet, header: SheetMapping['header']): SheetCell[] {
  const seen = new Set<number>();
  return rows.slice(0, header?.[0] ?? 0).flatMap(({ cells }) =>
    cells.filter(({ kind, at }) => {
      if (kind === 'empty' || at === null || seen.has(at[0])) return false;
      seen.add(at[0]);
      return true;
    }),
  );
}

/** Title, area, version, date and period where lines above the table state them: `Version 4.0`, `Datum: 2026-06-29`. */
export function linesAbove({ sheet, mapping }: { readonly sheet: Sheet; readonly mapping: SheetMapping }): LinesAbove {
  const cells = cellsAbove(sheet, mapping.header);
  const after = (label: RegExp): SheetCell | undefined => {
    for (const [i, cell] of cells.entries()) {
      const match = label.exec(cell.text);
      if (match === null) continue;
      const inside = part(cell, match[0].length, cell.text.length);
      return inside.text === '' ? cells[i + 1] : inside;
    }
    return undefined;
  };
  const version = after(/^\s*(?:plan)?version\s*:?\s*/iu);
  const day = after(/^\s*(?:datum|daterad|date|utfärdat)\s*:?\s*/iu) ?? cells.find(({ text }) => isDay(text));
  const title = cells.find(({ text }) => planTitle.test(text.trim()));
  const area = after(/^\s*(?:tjänsteområde|område|service area)\s*:\s*/iu) ?? (title && areaInTitle(title));
  const period = cells.map(({ text }) => aPeriod.exec(text)).find((match) => match !== null);
  return {
    ...(title && { title: { ...title, text: title.text.replace(/\s+/gu, ' ').trim() } }),
    ...(area && { area }),
    ...(version && /^\d+(?:\.\d+)*$/.test(version.text) && { version }),
    ...(day && isDay(day.text) && { date: day }),
    ...(period && { period: yearsIn(Number(period[1]), Number(period[2])) }),
  };
}

/** `Tjänsteplan 2027–2030 Ekonomi` → `Ekonomi`. */
function areaInTitle(title: SheetCell): SheetCell | undefined {
  const words = title.text
    .replace(planTitle, '')
    .replace(aPeriod, '')
    .replace(/(?:19|20)\d{2}/g, '');
  const bare = words
    .replace(/^[\s,:–-]+|[\s,:–-]+$/gu, '')
    .replace(/\(.*\)$/u, '')
    .trim();
  const start = title.text.indexOf(bare);
  if (bare === '' || (/^(?:för|version)(?![\p{L}])/iu.test(bare) && areaNamed(bare) === '')) return undefined;
  return start < 0 ? { ...title, text: bare } : part(title, start, start + bare.length);
}

/** A part of a cell's text as a cell; its place is exact where the text stands in the source as it is. */
function part(cell: SheetCell, start: number, end: number): SheetCell {
  const text = cell.text.slice(start, end).trim();
  if (text === '' || cell.at === null) return { ...emptyCell, text };
  const isExact = cell.at[1] - cell.at[0] === cell.text.length;
  const from = start + (cell.text.slice(start, end).length - cell.text.slice(start, end).trimStart().length);
  return {
    kind: 'text',
    text,
    at: isExact ? [cell.at[0] + from, cell.at[0] + from + text.length] : cell.at,
    value: null,
  };
}

function yearsIn(first: number, last: number): number[] {
  return last < first || last - first > 20 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
