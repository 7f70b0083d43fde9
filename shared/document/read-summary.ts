import { amountOf, decadesOf, filled, readingsOf, type Amount } from './amounts.ts';
import type { Span } from './find-plans.ts';
import { areaNamed, keyOf } from './names.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import type { SourceText } from './read-source.ts';

/** The two kinds of cost that the table has a block of rows for. */
export type CostKind = 'maintenance' | 'development';

/** A row of the table of areas: one amount in kronor for each column, the last of them this year's budget. */
export type SummaryRow = { readonly area: string; readonly amounts: readonly Amount[]; readonly at: Span };

/** The table that gives each area's maintenance and development by forecast and budget, and both together. */
export type Summary = Readonly<
  Record<CostKind, { readonly rows: readonly SummaryRow[]; readonly sum: SummaryRow | null }>
> & {
  readonly columns: number;
  readonly total: SummaryRow | null;
  /** Amounts in kronor that stand before the total without a column of their own: `Reglering -1 474 TOTALT`. */
  readonly adjustments: readonly number[];
};

const header = /Tjänste?områden?((?: (?:tkr|mn?kr)){2,6})(?= )/iu;
const block = /^(Vidmakthåll(?:a|ande)|Utveckling) (?=\p{Lu})/iu;
const adjustment = /^(?:Reglering|Justering|Avrundning)/iu;
const sumRow = /^(?:Summa|Totalt?)(?: (vidmakthåll(?:a|ande)|utveckling))?$/iu;

/** Finds and reads the table of costs by area in several columns; undefined where there is none. */
export function readSummary(source: SourceText, areas: readonly string[]): Summary | undefined {
  const match = header.exec(source.text);
  if (match === null) return undefined;
  const columns = match[1]!.trim().split(' ').length;
  const factor = /tkr/iu.test(match[1]!) ? 1000 : 1_000_000;
  const start = match.index + match[0].length;
  const known = new Set(areas.map(keyOf));
  const found = { maintenance: emptyBlock(), development: emptyBlock() };
  let kind: CostKind | undefined;
  let total: SummaryRow | null = null;
  const adjustments: number[] = [];
  for (const row of namedRuns(source, start, Math.min(source.text.length, start + 6000), 120)) {
    // In a true table a block's name has a row of its own.
    const written = `${row.row?.before ?? ''} ${row.words}`.trimStart();
    const begun = block.exec(written);
    if (begun !== null) kind = /^u/iu.test(begun[1]!) ? 'development' : 'maintenance';
    if (kind === undefined) break;
    const words = begun === null ? row.words : written.slice(begun[0].length);
    const sum = sumRow.exec(words);
    const adjusted = adjustment.test(words) ? amountOf(filled(row.run)) : undefined;
    if (adjusted !== undefined) {
      adjustments.push(Math.round((adjusted.value ?? 0) * factor));
      continue;
    }
    const read = rowOf(words, row, columns, factor);
    if (read === undefined) break;
    if (sum !== null) {
      if (sum[1] === undefined && found[kind].sum !== null) {
        total = read;
        break;
      }
      found[kind].sum = read;
    } else if (known.has(keyOf(read.area))) found[kind].rows.push(read);
    else break;
  }
  return found.maintenance.rows.length === 0 ? undefined : { ...found, columns, total, adjustments };
}

function emptyBlock(): { rows: SummaryRow[]; sum: SummaryRow | null } {
  return { rows: [], sum: null };
}

/** Columns of one row are of one size: of several readings the evenest is taken. */
function rowOf(words: string, row: NamedRun, columns: number, factor: number): SummaryRow | undefined {
  const readings = readingsOf(row.run, columns);
  const [first] = readings;
  if (first === undefined) return undefined;
  const evenest = readings.reduce((best, reading) => (decadesOf(reading) < decadesOf(best) ? reading : best), first);
  return {
    area: areaNamed(words),
    amounts: evenest.map((amount) => ({
      ...amount,
      value: amount.value === null ? null : Math.round(amount.value * factor),
    })),
    at: { start: row.start, end: row.end },
  };
}
