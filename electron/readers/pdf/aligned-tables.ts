import { boxOf, orderOf, type Column, type TableBlock } from './block.ts';
import { cutAt, figures, partColumns } from './part-columns.ts';
import { segmentOf, type Segment } from './segments.ts';
import { rowsInOrder } from './table-rows.ts';

type Line = { readonly segments: readonly Segment[]; readonly base: number; readonly size: number };
type Region = { readonly lines: readonly Line[]; readonly columns: readonly Column[]; readonly length: number };

const leastRows = 3;
const furthest = 3.2;
const aligned = 3;

/** Tables that no lines rule: where lines beside each other leave the same gaps. Gives what stands in none, too. */
export function alignedTables(segments: readonly Segment[]): { tables: TableBlock[]; rest: Segment[] } {
  const lines = linesOf(segments);
  const tables: TableBlock[] = [];
  const taken = new Set<Line>();
  for (let at = 0; at < lines.length;) {
    const region = regionFrom(lines, at);
    const table = region === null ? null : tableOf(region);
    if (region === null || table === null) {
      at++;
      continue;
    }
    tables.push(table);
    for (const line of lines.slice(at, at + region.length)) taken.add(line);
    at += region.length;
  }
  const used = new Set([...taken].flatMap((line) => line.segments));
  return { tables, rest: segments.filter((segment) => !used.has(segment)) };
}

/** Segments by baseline, from the top. */
function linesOf(segments: readonly Segment[]): Line[] {
  const lines: { segments: Segment[]; base: number; size: number }[] = [];
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
function regionFrom(lines: readonly Line[], at: number): Region | null {
  if (lines[at]!.segments.length < 2) return null;
  const found: Line[] = [];
  let columns: readonly Column[] = [];
  let length = 0;
  let whole: readonly Column[] = [];
  for (const line of lines.slice(at)) {
    const before = found.at(-1);
    if (before !== undefined && (line.base - before.base > before.size * furthest || line.size > before.size * 1.3))
      break;
    const segments = line.segments.flatMap((segment) => splitAt(columns, segment));
    const widened = widen(columns, segments);
    if (widened === null) break;
    columns = widened;
    found.push({ ...line, segments });
    if (segments.length > 1) {
      length = found.length;
      whole = columns;
    }
  }
  const region = found.slice(0, length);
  if (!isEnough(region)) return null;
  const parted = partColumns(
    region.map(({ segments }) => segments),
    whole,
  );
  if (parted.length === whole.length) return { lines: region, columns: whole, length };
  const cut = region.map((line) => ({ ...line, segments: line.segments.flatMap((segment) => cutAt(parted, segment)) }));
  return { lines: cut, columns: parted, length };
}

/** Three lines with two cells or more, or two with three: the rest of a table may stand on another page. */
function isEnough(region: readonly Line[]): boolean {
  const beside = (least: number): number => region.filter(({ segments }) => segments.length >= least).length;
  return beside(2) >= leastRows || beside(3) >= leastRows - 1;
}

/** A full cell and the next stand no further apart than words do: they are parted where a known column begins or ends. */
function splitAt(columns: readonly Column[], segment: Segment): Segment[] {
  const { words } = segment;
  for (const [index, column] of columns.entries()) {
    if (index === 0 || column.left <= segment.left + aligned || column.left >= segment.right) continue;
    const next = words.findIndex(({ left }, at) => at > 0 && left >= column.left - aligned);
    if (next < 0 || words[next - 1]!.right > column.left + 1) continue;
    const end = words.findLastIndex(({ left }) => left < column.right);
    const fits =
      Math.abs(words[next]!.left - column.left) < aligned ||
      Math.abs((words[end]?.right ?? 0) - column.right) < aligned;
    if (fits) return [segmentOf(words.slice(0, next)), ...splitAt(columns, segmentOf(words.slice(next)))];
  }
  return [segment];
}

/** Columns with a line's segments in them; null where one runs over two columns. */
function widen(columns: readonly Column[], segments: readonly Segment[]): Column[] | null {
  let spans = [...columns];
  for (const { left, right } of segments) {
    const over = spans.filter((span) => span.left < right && span.right > left);
    if (over.length > 1) return null;
    const [known] = over;
    const wide = { left: Math.min(left, known?.left ?? left), right: Math.max(right, known?.right ?? right) };
    spans = [...spans.filter((span) => span !== known), wide].toSorted((a, b) => a.left - b.left);
  }
  return spans;
}

function tableOf({ lines, columns }: Region): TableBlock | null {
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
    columns,
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
