import { figureRuns, type FigureRun } from './amounts.ts';
import { figuresOf, rowsWithin, type FormRow } from './form.ts';
import type { SourceText } from './read-source.ts';

/** Words followed by figures, as rows of a table stand in running text. Offsets are into the read text. */
export type NamedRun = {
  readonly words: string;
  readonly start: number;
  readonly run: FigureRun;
  readonly end: number;
  /** Where it is a row of a true table: the words of rows without figures before it, and those after its figures. */
  readonly row?: { readonly before: string; readonly after: string };
};

type Words = Pick<SourceText, 'text' | 'form'>;

/**
 * Reads `[from, to)` as words and figures in turn, until words are longer than `longest`. A row of a true table is read by
 * its cells; one whose cells are odd is read as running text.
 *
 * @param isRow whether words without any figure are a row of a true table too, rather than a heading over rows
 */
export function namedRuns(
  { text, form }: Words,
  from: number,
  to: number,
  longest: number,
  isRow: (words: string) => boolean = () => false,
): NamedRun[] {
  const runs: NamedRun[] = [];
  let start = from;
  let before = '';
  for (const row of [...rowsWithin(form, from, to), null]) {
    if (row !== null && row.amounts.length === 0) continue;
    const read = plainRuns(text, start, row?.start ?? to, longest);
    runs.push(...read.runs);
    if (!read.isWhole) break;
    if (row === null) continue;
    const figures = figuresOf(text, row);
    if (figures === undefined) {
      start = row.start;
      continue;
    }
    const words = wordsOf(text, row, (column) => column < row.amounts[0]!);
    const isBare = figures.every(({ start: at, end }) => at === end);
    if (isBare && !isRow(words)) before = `${before} ${words}`.trim();
    else if (words !== '') {
      const after = wordsOf(text, row, (column) => column > row.amounts.at(-1)!);
      runs.push({ words, start: row.start, run: figures, end: row.end, row: { before, after } });
      before = '';
    }
    start = row.end;
  }
  return runs;
}

function wordsOf(text: string, { cells }: FormRow, isWanted: (column: number) => boolean): string {
  return cells
    .flatMap((cell, column) => (cell !== null && isWanted(column) ? [text.slice(cell.start, cell.end)] : []))
    .join(' ');
}

/** The runs of running text; not whole where words were too long for a row's. */
function plainRuns(text: string, from: number, to: number, longest: number): { runs: NamedRun[]; isWhole: boolean } {
  const runs: NamedRun[] = [];
  let start = from;
  for (const run of figureRuns(text, from, to)) {
    const first = run[0]!;
    if (first.start - start > longest) return { runs, isWhole: false };
    const words = text.slice(start, first.start).trim();
    const end = run.at(-1)!.end;
    if (words !== '') runs.push({ words, start: text.indexOf(words, start), run, end });
    start = end;
  }
  return { runs, isWhole: to - start <= longest };
}
