import { amountOf, figureRuns, readingsOf, type FigureRun } from './amounts.ts';
import { amountsBy, costPages, kronorOf, type CostPage } from './cost-pages.ts';
import { areaNamed } from './names.ts';
import { namedRuns, type NamedRun } from './named-runs.ts';
import { totalOf, type CostRow, type TableProblem } from './read-organisations.ts';
import type { SourceText } from './read-source.ts';
import type { CostKind } from './read-summary.ts';
import { settleSums } from './settle-sums.ts';

/** A service or development initiative with its comment. */
export type ServiceRow = CostRow & { readonly comment: string | null };

/** An area's services or initiatives, and their stated sum. */
export type ServiceGroup = {
  readonly area: string;
  readonly kind: CostKind;
  readonly rows: readonly ServiceRow[];
  readonly sum: CostRow;
};

/** The table of costs per service, its total row, and what the total is adjusted by. */
export type ServiceTable = {
  readonly groups: readonly ServiceGroup[];
  readonly total: CostRow | null;
  /** Amounts in kronor that stand before the total without a column of their own: `Reglering -1 474 TOTALT`. */
  readonly adjustments: readonly number[];
  readonly starts: readonly number[];
  readonly problems: readonly TableProblem[];
};

type OpenRow = { name: string; run: FigureRun; start: number; end: number; comment: string | null };

const heading = 'Tjänst(?:er)?(?:/utveckling)?';
const sumRow = /^(?:Summa|Delsumma):? (\p{L}.*?) ?\((?:(vidmakthåll\p{L}*)|utveckling)\)$/iu;
const total = /(?:^| )(?:totalt?|summa totalt?):?$/iu;
const loneComment = /^(?:Namnbyte|Ny tjänst|Utgår|Avvecklas|Avslutas)(?=$| \p{Lu})/u;
const year = /^(?:19|20)\d{2}$/;
const longestName = 300;

/** Reads the table of costs per service: rows with a comment or none, each group closed by a row with its sum. */
export function readServices(source: SourceText): ServiceTable {
  const groups: ServiceGroup[] = [];
  const problems: TableProblem[] = [];
  const pages = costPages(source, heading);
  const starts = pages.map(({ headStart }) => headStart);
  let open: OpenRow[] = [];
  for (const page of pages) {
    for (const row of rowsOf(source, page)) {
      const sum = sumRow.exec(row.name);
      if (sum !== null) {
        const kind = sum[2] === undefined ? 'development' : 'maintenance';
        groups.push(groupOf(areaNamed(sum[1]!), kind, open, row, page));
        open = [];
      } else if (total.test(row.name)) {
        problems.push(...problemsIn(groups, open));
        const totalRow = totalOf({ ...row, words: row.name }, groups, page);
        return { groups, total: totalRow, adjustments: figuresIn(row.name, page), starts, problems };
      } else open.push(row);
    }
  }
  problems.push(...problemsIn(groups, open));
  return { groups, total: null, adjustments: [], starts, problems };
}

// A name with figures that are no year may be a row whose columns are too few, read together with the next.
const figuresLeft = /(?<=^| )(?!(?:19|20)\d{2}(?: |$))[-–−]?\d{1,3}(?: \d{3})*(?= |$)/u;

/** Rows that no sum follows are of no known area, and are not taken in; names that hold figures may be two rows. */
function problemsIn(groups: readonly ServiceGroup[], open: readonly OpenRow[]): TableProblem[] {
  const [first, last] = [open[0], open.at(-1)];
  const left =
    first === undefined || last === undefined
      ? []
      : [
          {
            code: 'rows-without-sum' as const,
            name: first.name,
            count: open.length,
            at: { start: first.start, end: last.end },
          },
        ];
  const odd = groups
    .flatMap(({ rows }) => rows)
    .filter(({ name }) => figuresLeft.test(name.replace(/\d+ ?%/gu, '')))
    .map(({ name, at }) => ({ code: 'row-figures-in-name' as const, name, count: 1, at }));
  return [...left, ...odd];
}

function figuresIn(name: string, { factor }: CostPage): number[] {
  return figureRuns(name, 0, name.length).flatMap((run) => kronorOf(amountOf(run) ?? null, factor) ?? []);
}

/** A page's rows. Figures that fill no row are a name's or, where a year ends them, a comment's on the row before. */
function rowsOf(source: SourceText, page: CostPage): OpenRow[] {
  const { text } = source;
  const rows: OpenRow[] = [];
  let name: { words: string; start: number } | undefined;
  let last = page.start;
  for (const piece of namedRuns(source, page.start, page.end, longestName)) {
    if (piece.row !== undefined) {
      const { words, run, start, end, row } = piece;
      rows.push({ name: words, run, start, end, comment: row.after === '' ? null : row.after });
      if (total.test(words)) return rows;
      name = undefined;
      last = end;
      continue;
    }
    const { words, start } = withoutComment(piece, rows.at(-1), name === undefined && page.hasComments);
    name = name === undefined ? { words, start } : { ...name, words: `${name.words} ${words}`.trim() };
    last = piece.end;
    const figures = rowFigures(piece.run, page.columns.length);
    const previous = rows.at(-1);
    if (figures === undefined && isYear(piece.run) && previous !== undefined && page.hasComments) {
      if (/^ \p{Lu}/u.test(text.slice(piece.end, piece.end + 2))) {
        previous.comment = [previous.comment, name.words, piece.run[0]!.text].filter(Boolean).join(' ');
        previous.end = piece.end;
        name = undefined;
        continue;
      }
    }
    if (figures === undefined) {
      name.words = `${name.words} ${piece.run.map(({ text: digits }) => digits).join(' ')}`;
      continue;
    }
    const prefix = piece.run.slice(0, piece.run.length - figures.length).map(({ text: digits }) => digits);
    rows.push({
      name: [name.words, ...prefix].join(' '),
      run: figures,
      start: name.start,
      end: piece.end,
      comment: null,
    });
    if (total.test(rows.at(-1)!.name)) return rows;
    name = undefined;
  }
  const previous = rows.at(-1);
  const rest = text.slice(last, page.end).trim();
  if (previous !== undefined && name === undefined && page.hasComments && loneComment.test(rest)) {
    takeComment(previous, loneComment.exec(rest)![0], text.indexOf(rest, last));
  }
  return rows;
}

/** The piece's words without a comment on the row before that they begin with. */
function withoutComment(
  { words, start }: NamedRun,
  previous: OpenRow | undefined,
  mayComment: boolean,
): { words: string; start: number } {
  const comment = previous === undefined || !mayComment ? null : loneComment.exec(words);
  if (previous === undefined || comment === null || comment[0] === words) return { words, start };
  takeComment(previous, comment[0], start);
  return { words: words.slice(comment[0].length + 1), start: start + comment[0].length + 1 };
}

function takeComment(row: OpenRow, comment: string, start: number): void {
  row.comment = comment;
  row.end = start + comment.length;
}

/** The figures that fill a row; a year before them is the name's, since amounts part their thousands. */
function rowFigures(run: FigureRun, columns: number): FigureRun | undefined {
  const rest = run.slice(1);
  if (year.test(run[0]!.text) && readingsOf(rest, columns).length > 0) return rest;
  return readingsOf(run, columns).length > 0 ? run : undefined;
}

function isYear(run: FigureRun): boolean {
  return run.length === 1 && year.test(run[0]!.text);
}

function groupOf(
  area: string,
  kind: CostKind,
  rows: readonly OpenRow[],
  sumRow: OpenRow,
  { columns, factor }: CostPage,
): ServiceGroup {
  // Every row that comes here has a reading.
  const settled = settleSums(
    rows.map(({ run }) => readingsOf(run, columns.length)),
    readingsOf(sumRow.run, columns.length),
  )!;
  return {
    area,
    kind,
    rows: rows.map(({ name, comment, start, end }, index) => ({
      name,
      amounts: amountsBy(columns, settled.rows[index]!, factor),
      comment,
      at: { start, end },
    })),
    sum: {
      name: sumRow.name,
      amounts: amountsBy(columns, settled.sum, factor),
      at: { start: sumRow.start, end: sumRow.end },
    },
  };
}
