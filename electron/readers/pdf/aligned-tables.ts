import { boxOf, orderOf, type TableBlock } from './block.ts';
import type { Segment } from './segments.ts';
import { rowsInOrder } from './table-rows.ts';

type Line = { readonly segments: Segment[]; base: number; size: number };
type Span = { left: number; right: number };

const leastRows = 3;
const furthest = 3.2;
const figures = /^[-–−]?(?:\d{1,3}(?:[ \u00A0]\d{3})*|\d+)(?:,\d+)?$|^[-–]$/u;

/** Tables that no lines rule: where lines beside each other leave the same gaps. Gives what stands in none, too. */
export function alignedTables(segments: readonly Segment[]): { tables: TableBlock[]; rest: Segment[] } {
  const lines = linesOf(segments);
  const tables: TableBlock[] = [];
  const taken = new Set<Segment>();
  for (let at = 0; at < lines.length;) {
    const found = regionFrom(lines, at);
    const table = found === null ? null : tableOf(found.lines, found.columns);
    if (found === null || table === null) {
      at++;
      continue;
    }
    tables.push(table);
    for (const { segments: used } of found.lines) for (const segment of used) taken.add(segment);
    at += found.lines.length;
  }
  return { tables, rest: segments.filter((segment) => !taken.has(segment)) };
}

/** Segments by baseline, from the top. */
function linesOf(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    if (line !== undefined && segment.base - line.base < Math.max(line.size, segment.size) * 0.3) {
      line.segments.push(segment);
      line.size = Math.max(line.size, segment.size);
    } else lines.push({ segments: [segment], base: segment.base, size: segment.size });
  }
  return lines;
}

/** Lines from `at` on that share columns: it begins and ends where two or more stand side by side. */
function regionFrom(lines: readonly Line[], at: number): { lines: Line[]; columns: Span[] } | null {
  if (lines[at]!.segments.length < 2) return null;
  let columns: Span[] = [];
  let end = at;
  let whole: Span[] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next]!;
    const before = lines[next - 1];
    if (
      next > at &&
      before !== undefined &&
      (line.base - before.base > before.size * furthest || line.size > before.size * 1.3)
    )
      break;
    const widened = widen(columns, line.segments);
    if (widened === null) break;
    columns = widened;
    if (line.segments.length > 1) {
      end = next + 1;
      whole = columns;
    }
  }
  const region = lines.slice(at, end);
  return region.filter(({ segments }) => segments.length > 1).length < leastRows
    ? null
    : { lines: region, columns: whole };
}

/** Columns with a line's segments in them; null where one runs over two columns. */
function widen(columns: readonly Span[], segments: readonly Segment[]): Span[] | null {
  let spans = columns.map((span) => ({ ...span }));
  for (const { left, right } of segments) {
    const over = spans.filter((span) => span.left < right && span.right > left);
    if (over.length > 1) return null;
    if (over[0] === undefined) spans = [...spans, { left, right }].toSorted((a, b) => a.left - b.left);
    else {
      over[0].left = Math.min(over[0].left, left);
      over[0].right = Math.max(over[0].right, right);
    }
  }
  return spans;
}

function tableOf(lines: readonly Line[], columns: readonly Span[]): TableBlock | null {
  const placed = lines.flatMap(({ segments }) =>
    segments.map((line) => ({
      line,
      column: columns.findIndex(({ left, right }) => left <= line.left && right >= line.right),
    })),
  );
  if (placed.some(({ column }) => column < 0) || isColumnsOfText(placed, columns.length)) return null;
  const all = placed.map(({ line }) => line);
  return {
    kind: 'table',
    box: boxOf(all),
    order: orderOf(all),
    edges: columns.map(({ left }) => left),
    rows: rowsInOrder(placed, columns.length, true),
  };
}

/** Text in columns is drawn column by column, a table row by row; a column of figures is no text. */
function isColumnsOfText(placed: readonly { line: Segment; column: number }[], columns: number): boolean {
  const [first, last] = [0, columns - 1].map((column) =>
    placed.filter((one) => one.column === column).map(({ line }) => line),
  );
  const latest = Math.max(...first!.map(({ order }) => order));
  const isDrawnApart = last!.every(({ order }) => order > latest);
  const isFigures =
    last!.filter(({ words }) => figures.test(words.map(({ text }) => text).join(' '))).length > last!.length / 2;
  return isDrawnApart && !isFigures;
}
