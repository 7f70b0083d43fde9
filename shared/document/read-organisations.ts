import { decadesOf, readingsOf } from './amounts.ts';
import { amountsBy, costPages, type CostPage } from './cost-pages.ts';
import type { Span } from './find-plans.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import type { SourceText } from './read-source.ts';
import { settleSums, type Columns } from './settle-sums.ts';

/** A row of a table of costs, in kronor by column. */
export type CostRow = { readonly name: string; readonly amounts: Record<string, number | null>; readonly at: Span };

/** Organisations of one group, and the group's stated sum; null where none can be read, '' for a group without a name. */
export type OrganisationGroup = {
  readonly group: string;
  readonly rows: readonly (CostRow & { readonly code: string })[];
  readonly sum: CostRow | null;
};

/** What of a table could not be read as its rows say, and where. */
export type TableProblem = {
  readonly code: 'group-sum-unreadable' | 'rows-without-sum' | 'row-unreadable' | 'row-figures-in-name';
  readonly name: string;
  readonly count: number;
  readonly at: Span;
};

/** The table of costs per organisation: its groups, its total row where there is one, where its pages begin. */
export type OrganisationTable = {
  readonly groups: readonly OrganisationGroup[];
  readonly total: CostRow | null;
  readonly starts: readonly number[];
  readonly problems: readonly TableProblem[];
};

const heading = 'Förvaltning/bolag|Förvaltning(?:ar)?(?: och|,) bolag|Organisation(?:er)?';
const coded = /^(\p{Lu}{1,2}\d{2,4}) (\p{L}.*)$/u;
const total = /^(?:totalt?|summa totalt?|summa):?$/iu;
const longestName = 160;

/** Reads the table of costs per organisation: rows with a code, each group closed by a row with its sum. */
export function readOrganisations(source: SourceText): OrganisationTable {
  const groups: OrganisationGroup[] = [];
  const problems: TableProblem[] = [];
  const pages = costPages(source, heading);
  const starts = pages.map(({ headStart }) => headStart);
  let open: NamedRun[] = [];
  let last: CostPage | undefined;
  for (const page of pages) {
    for (const row of namedRuns(source, page.start, page.end, longestName, (words) => coded.test(words))) {
      if (coded.test(row.words)) {
        if (readingsOf(row.run, page.columns.length).length > 0) open.push(row);
        else problems.push({ code: 'row-unreadable', name: row.words, count: 1, at: row });
        last = page;
        continue;
      }
      if (total.test(row.words)) {
        if (open.length > 0) groups.push(ungrouped(open, page, problems));
        return { groups, total: totalOf(row, groups, page), starts, problems };
      }
      // Words and figures between groups are of another table.
      if (open.length === 0) return { groups, total: null, starts, problems };
      groups.push(groupOf(open, row, page, problems));
      open = [];
    }
  }
  if (open.length > 0 && last !== undefined) groups.push(ungrouped(open, last, problems));
  return { groups, total: null, starts, problems };
}

function groupOf(
  rows: readonly NamedRun[],
  sumRow: NamedRun,
  page: CostPage,
  problems: TableProblem[],
): OrganisationGroup {
  const { columns, factor } = page;
  const readings = rows.map(({ run }) => readingsOf(run, columns.length));
  const settled = settleSums(readings, readingsOf(sumRow.run, columns.length));
  const group = sumRow.words.replace(/^Summa:? /iu, '').replace(/ ?\([^)]*\)$/u, '');
  if (settled === undefined) {
    problems.push({ code: 'group-sum-unreadable', name: group, count: rows.length, at: sumRow });
    return { group, rows: rowsOf(rows, readings.map(evenestOf), page), sum: null };
  }
  return {
    group,
    rows: rowsOf(rows, settled.rows, page),
    sum: costRow(sumRow, amountsBy(columns, settled.sum, factor)),
  };
}

/** Rows that no sum follows: they are kept, without a group's name. */
function ungrouped(rows: readonly NamedRun[], page: CostPage, problems: TableProblem[]): OrganisationGroup {
  const at = { start: rows[0]!.start, end: rows.at(-1)!.end };
  problems.push({ code: 'rows-without-sum', name: rows[0]!.words, count: rows.length, at });
  const readings = rows.map(({ run }) => readingsOf(run, page.columns.length));
  return { group: '', rows: rowsOf(rows, readings.map(evenestOf), page), sum: null };
}

function rowsOf(
  rows: readonly NamedRun[],
  settled: readonly Columns[],
  { columns, factor }: CostPage,
): OrganisationGroup['rows'] {
  return rows.map(({ words, start, end }, index) => {
    const [, code, name] = coded.exec(words)!;
    return { code: code!, name: name!, amounts: amountsBy(columns, settled[index]!, factor), at: { start, end } };
  });
}

/** Of a row's readings, of which there is one at least, that whose amounts are of most even size. */
export function evenestOf(readings: readonly Columns[]): Columns {
  return readings.toSorted((a, b) => decadesOf(a) - decadesOf(b))[0]!;
}

/** The total row: of its readings the one nearest the groups' sums. */
export function totalOf(
  row: NamedRun,
  groups: readonly { readonly sum: CostRow | null }[],
  { columns, factor }: Pick<CostPage, 'columns' | 'factor'>,
): CostRow | null {
  const sums = groups.map(({ sum }) => columns.map((key) => sum?.amounts[key] ?? 0));
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
