import { readingsOf } from './amounts.ts';
import { amountsBy, costPages, type CostPage } from './cost-pages.ts';
import type { Span } from './find-plans.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import type { SourceText } from './read-source.ts';
import { settleSums } from './settle-sums.ts';

/** A row of a table of costs, in kronor by column. */
export type CostRow = { readonly name: string; readonly amounts: Record<string, number | null>; readonly at: Span };

/** Organisations of one group, and the group's stated sum. */
export type OrganisationGroup = {
  readonly group: string;
  readonly rows: readonly (CostRow & { readonly code: string })[];
  readonly sum: CostRow;
};

/** The table of costs per organisation: its groups, and its total row where there is one. */
export type OrganisationTable = { readonly groups: readonly OrganisationGroup[]; readonly total: CostRow | null };

const heading = 'Förvaltning/bolag|Förvaltning(?:ar)?(?: och|,) bolag|Organisation(?:er)?';
const coded = /^(\p{Lu}{1,2}\d{2,4}) (\p{L}.*)$/u;
const total = /^(?:totalt?|summa totalt?|summa):?$/iu;
const longestName = 160;

/** Reads the table of costs per organisation: rows with a code, each group closed by a row with its sum. */
export function readOrganisations(source: SourceText): OrganisationTable {
  const groups: OrganisationGroup[] = [];
  let open: NamedRun[] = [];
  for (const page of costPages(source, heading)) {
    for (const row of namedRuns(source.text, page.start, page.end, longestName)) {
      if (coded.test(row.words)) {
        open.push(row);
        continue;
      }
      if (total.test(row.words)) return { groups, total: totalOf(row, groups, page) };
      const group = open.length === 0 ? undefined : groupOf(open, row, page);
      if (group === undefined) return { groups, total: null };
      groups.push(group);
      open = [];
    }
  }
  return { groups, total: null };
}

function groupOf(rows: readonly NamedRun[], sumRow: NamedRun, page: CostPage): OrganisationGroup | undefined {
  const { columns, factor } = page;
  const settled = settleSums(
    rows.map(({ run }) => readingsOf(run, columns.length)),
    readingsOf(sumRow.run, columns.length),
  );
  if (settled === undefined) return undefined;
  return {
    group: sumRow.words.replace(/^Summa:? /iu, '').replace(/ ?\([^)]*\)$/u, ''),
    rows: rows.map(({ words, start, end }, index) => {
      const [, code, name] = coded.exec(words)!;
      const amounts = amountsBy(columns, settled.rows[index]!, factor);
      return { code: code!, name: name!, amounts, at: { start, end } };
    }),
    sum: costRow(sumRow, amountsBy(columns, settled.sum, factor)),
  };
}

/** The total row: of its readings the one nearest the groups' sums. */
export function totalOf(
  row: NamedRun,
  groups: readonly { readonly sum: CostRow }[],
  { columns, factor }: CostPage,
): CostRow | null {
  const sums = groups.map(({ sum }) => columns.map((key) => sum.amounts[key] ?? 0));
  const off = (amounts: CostRow['amounts']): number =>
    columns.reduce(
      (all, key, column) =>
        all + Math.abs((amounts[key] ?? 0) - sums.reduce((added, sum) => added + (sum[column] ?? 0), 0)),
      0,
    );
  const readings = readingsOf(row.run, columns.length).map((read) => amountsBy(columns, read, factor));
  const best = readings.sort((a, b) => off(a) - off(b))[0];
  return best === undefined ? null : costRow(row, best);
}

function costRow({ words, start, end }: NamedRun, amounts: CostRow['amounts']): CostRow {
  return { name: words, amounts, at: { start, end } };
}
