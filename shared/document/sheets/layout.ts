import { z } from 'zod';

import { sha256Hex } from '../../plan/canonical-json.ts';
import { keyOf } from '../names.ts';
import { units } from './amount-text.ts';
import { readHeading } from './headers.ts';
import { SheetMappingSchema, tableKinds, type ColumnRole, type SheetMapping } from './mapping.ts';
import type { Sheet } from './workbook.ts';

/** A layout as it is remembered: years count from the heading's first, so that next year's file has the same. */
const LayoutSchema = z.strictObject({
  kind: z.enum(tableKinds).nullable(),
  unit: z.enum(units).nullable(),
  columns: z.array(z.string().max(80).nullable()).max(1000),
});

const aYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What names a sheet's layout: the SHA-256 of its heading's words, years counted from the first; null without a heading. */
export function layoutKey(sheet: Sheet, { header }: SheetMapping): string | null {
  if (header === null) return null;
  const { words } = readHeading(sheet, ...header);
  const first = firstYear(words);
  return sha256Hex(words.map((each) => relative(keyOf(each), first)).join('\n'));
}

/** A mapping as text to remember. Rows, area and year belong to one file and are left. */
export function rememberLayout(sheet: Sheet, mapping: SheetMapping): string {
  const first = firstYear(wordsOf(sheet, mapping));
  const columns = mapping.columns.map((role) => role && relative(role, first));
  return JSON.stringify({ kind: mapping.kind, unit: mapping.unit, columns } satisfies z.infer<typeof LayoutSchema>);
}

/** A proposal as a remembered layout has it; null where what is remembered can't be used. What the file states of its unit counts. */
export function recallLayout(sheet: Sheet, proposed: SheetMapping, remembered: string): SheetMapping | null {
  const read = LayoutSchema.safeParse(parsed(remembered));
  if (!read.success || read.data.columns.length !== proposed.columns.length) return null;
  const first = firstYear(wordsOf(sheet, proposed));
  const columns = read.data.columns.map(
    (role) => role?.replace(/\{\+(\d+)\}/g, (_, years: string) => String(first + Number(years))) ?? null,
  );
  const { kind, unit } = read.data;
  const area = columns.includes('area') ? null : proposed.area;
  const recalled = { ...proposed, kind, unit: proposed.unit ?? unit, area, columns: columns as (ColumnRole | null)[] };
  return SheetMappingSchema.safeParse(recalled).success ? recalled : null;
}

function wordsOf(sheet: Sheet, { header }: SheetMapping): readonly string[] {
  return header === null ? [] : readHeading(sheet, ...header).words;
}

function firstYear(words: readonly string[]): number {
  const years = words.flatMap((each) => each.match(aYear)?.map(Number) ?? []);
  return years.length === 0 ? 0 : Math.min(...years);
}

function relative(words: string, first: number): string {
  return first === 0 ? words : words.replace(aYear, (year) => `{+${Number(year) - first}}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
