import { readingsOf } from './amounts.ts';
import { amountsBy, costPages } from './cost-pages.ts';
import type { Span } from './find-plans.ts';
import { namedRuns } from './named-runs.ts';
import { totalOf, type CostRow } from './read-organisations.ts';
import type { SourceText } from './read-source.ts';
import { settleSums } from './settle-sums.ts';

/** The table of the whole cost by groups of organisations, as a proposal of budget sums it up. */
export type GroupTable = { readonly rows: readonly CostRow[]; readonly total: CostRow | null; readonly at: Span };

const heading = 'Vidmakthåll(?:a|ande) och utveckling';
const total = /^(?:totalt?|summa totalt?|summa):?$/iu;
const longestName = 80;
const mostRows = 20;

/** Reads the table of costs by group; undefined where there is none. */
export function readGroupTable(source: SourceText): GroupTable | undefined {
  for (const page of costPages(source, heading)) {
    const { columns, factor } = page;
    const rows = namedRuns(source, page.start, page.end, longestName).slice(0, mostRows);
    const end = rows.findIndex(({ words }) => total.test(words));
    const listed = end < 0 ? [] : rows.slice(0, end);
    const readings = listed.map(({ run }) => readingsOf(run, columns.length));
    if (listed.length === 0 || readings.some((ways) => ways.length === 0)) continue;
    const totalRow = rows[end]!;
    const settled = settleSums(readings, readingsOf(totalRow.run, columns.length));
    if (settled === undefined) continue;
    const read = listed.map(({ words, start, end: rowEnd }, index) => ({
      name: words,
      amounts: amountsBy(columns, settled.rows[index]!, factor),
      at: { start, end: rowEnd },
    }));
    const groups = read.map((row) => ({ sum: row }));
    return {
      rows: read,
      total: totalOf(totalRow, groups, page),
      at: { start: page.headStart, end: totalRow.end },
    };
  }
  return undefined;
}
