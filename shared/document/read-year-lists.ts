import { kronorPer, readingsOf } from './amounts.ts';
import { amountsBy } from './cost-pages.ts';
import { areaNamed, keyOf } from './names.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import { spread } from './place-amounts.ts';
import { totalOf, type CostRow } from './read-organisations.ts';
import type { SourceText } from './read-source.ts';
import { settleSums, type Columns } from './settle-sums.ts';

/** An area's rows in a list by year, and the area's own row, which states their sum. */
export type ListedArea = { readonly area: string; readonly rows: readonly CostRow[]; readonly sum: CostRow };

/** The list of development initiatives and that of how they are funded, each by area and year. */
export type YearLists = {
  readonly developmentList: readonly ListedArea[];
  readonly funding: readonly ListedArea[];
  /** The lists' total rows, where they have one. */
  readonly totals: { readonly developmentList: CostRow | null; readonly funding: CostRow | null };
};

const header = /Tjänste?områden?(?: \((tkr|mn?kr|kr)\))?((?: (?:19|20)\d{2}){1,4})(?= \p{Lu})/gu;
const total = /^(?:totalt?|summa(?: totalt?)?):?$/iu;
const longestName = 160;
const longestTitle = 400;
const longestList = 20_000;
const mostHeaders = 40;

/** Reads the lists of initiatives by area with a column for each year. Of each sort the first that has rows counts. */
export function readYearLists(source: SourceText, areas: readonly string[]): YearLists {
  const { text } = source;
  const known = new Set(areas.map(keyOf));
  let [developmentList, funding]: ListedArea[][] = [[], []];
  const totals: { developmentList: CostRow | null; funding: CostRow | null } = { developmentList: null, funding: null };
  for (const match of [...text.matchAll(header)].slice(0, mostHeaders)) {
    const isFunding = /finansiering/iu.test(titleBefore(text, match.index));
    if ((isFunding ? funding : developmentList)!.length > 0) continue;
    const start = match.index + match[0].length;
    const rows = namedRuns(source, start, Math.min(text.length, start + longestList), longestName);
    const end = rows.findIndex(({ words }) => total.test(words));
    const [years, factor] = [match[2]!.trim().split(' '), kronorPer(match[1] ?? 'tkr')];
    const list = areasOf(end < 0 ? rows : rows.slice(0, end), known, years, factor);
    if (isFunding) funding = list;
    else developmentList = list;
    const totalRow = rows[end];
    if (list.length > 0 && totalRow !== undefined) {
      const page = { columns: years, factor };
      totals[isFunding ? 'funding' : 'developmentList'] = totalOf(totalRow, list, page);
    }
  }
  return { developmentList: developmentList!, funding: funding!, totals };
}

/** What a list's header is preceded by: from its appendix's heading on. */
function titleBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.slice(Math.max(0, before.lastIndexOf('Bilaga ')));
}

function areasOf(
  rows: readonly NamedRun[],
  known: ReadonlySet<string>,
  years: readonly string[],
  factor: number,
): ListedArea[] {
  const isArea = (row: NamedRun): boolean =>
    known.has(keyOf(areaNamed(row.words))) && readingsOf(row.run, years.length).length > 0;
  const areas: ListedArea[] = [];
  for (let at = 0; at < rows.length;) {
    if (!isArea(rows[at]!)) {
      // What stands before the first area is of another table.
      if (areas.length === 0) return [];
      at++;
      continue;
    }
    let next = at + 1;
    while (next < rows.length && !isArea(rows[next]!)) next++;
    const area = areaOf(rows[at]!, rows.slice(at + 1, next), years, factor);
    if (area !== undefined) areas.push(area);
    at = next;
  }
  return areas;
}

/** An empty cell leaves no trace: which years a row's amounts are of is told by the area's sums. */
function areaOf(
  areaRow: NamedRun,
  rows: readonly NamedRun[],
  years: readonly string[],
  factor: number,
): ListedArea | undefined {
  const settled = settleSums(
    rows.map(({ run }) =>
      years.flatMap((_, empty) => readingsOf(run, years.length - empty).flatMap((read) => spread(read, years.length))),
    ),
    readingsOf(areaRow.run, years.length),
  );
  if (settled === undefined) return undefined;
  const rowOf = ({ words, start, end }: NamedRun, read: Columns): CostRow => ({
    name: words,
    amounts: amountsBy(years, read, factor),
    at: { start, end },
  });
  return {
    area: areaNamed(areaRow.words),
    rows: rows.map((row, index) => rowOf(row, settled.rows[index]!)),
    sum: rowOf(areaRow, settled.sum),
  };
}
