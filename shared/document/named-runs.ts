import { figureRuns, type FigureRun } from './amounts.ts';

/** Words followed by figures, as rows of a table stand in running text. Offsets are into the read text. */
export type NamedRun = {
  readonly words: string;
  readonly start: number;
  readonly run: FigureRun;
  readonly end: number;
};

/** Reads `[from, to)` as words and figures in turn, until words are longer than `longest`. */
export function namedRuns(text: string, from: number, to: number, longest: number): NamedRun[] {
  const rows: NamedRun[] = [];
  let start = from;
  for (const run of figureRuns(text, from, to)) {
    const first = run[0]!;
    if (first.start - start > longest) break;
    const words = text.slice(start, first.start).trim();
    const end = run.at(-1)!.end;
    if (words !== '') rows.push({ words, start: text.indexOf(words, start), run, end });
    start = end;
  }
  return rows;
}
