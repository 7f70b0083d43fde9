import { alignedTables } from './aligned-tables.ts';
import { boxOf, orderOf, type Block, type Box, type ParagraphBlock } from './block.ts';
import { ruledTables } from './ruled-tables.ts';
import { segmentOf, segmentsOf, type Segment } from './segments.ts';
import type { Rule, Word } from './word.ts';

const mostSorted = 400;

/** A page's paragraphs and tables in reading order. */
export function blocksOf(words: readonly Word[], rules: readonly Rule[]): Block[] {
  const ruled = ruledTables({ words, rules });
  const aligned = alignedTables(segmentsOf(ruled.rest));
  return inReadingOrder([...ruled.tables, ...aligned.tables, ...paragraphsOf(aligned.rest)]);
}

/** Lines in the order of drawing, joined into paragraphs: set alike, close to each other, one below the other. */
function paragraphsOf(segments: readonly Segment[]): ParagraphBlock[] {
  const blocks: ParagraphBlock[] = [];
  let open: Segment[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', box: boxOf(open), order: orderOf(open), lines: open });
    open = [];
  };
  for (const line of wholeLines(segments)) {
    if (!goesOn(open, line)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** Segments drawn after each other on one line, however far apart, as one line. */
function wholeLines(segments: readonly Segment[]): Segment[] {
  const lines: Segment[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    const isSame =
      last !== undefined && Math.abs(last.base - segment.base) < last.size * 0.2 && segment.left >= last.right - 1;
    if (isSame) lines[lines.length - 1] = segmentOf([...last.words, ...segment.words]);
    else lines.push(segment);
  }
  return lines;
}

function goesOn(open: readonly Segment[], line: Segment): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  const em = Math.max(last.size, line.size);
  const pitch = line.base - last.base;
  const isAlike = Math.abs(last.size - line.size) < em * 0.08 && last.bold === line.bold;
  const before = open.length > 1 ? last.base - open.at(-2)!.base : em * 1.5;
  return (
    isAlike &&
    pitch > em * 0.7 &&
    pitch < Math.max(before * 1.15, em * 1.2) &&
    pitch < em * 2.2 &&
    line.left < last.right &&
    line.right > last.left
  );
}

/**
 * Blocks in the order that they are drawn, but what stands above another, over the same width, comes before it: so do
 * columns and cells keep their order, and a heading that is drawn last gets its place.
 */
function inReadingOrder(blocks: readonly Block[]): Block[] {
  const left = blocks.toSorted((a, b) => a.order - b.order);
  if (left.length > mostSorted) return left;
  const sorted: Block[] = [];
  while (left.length > 0) {
    let at = left.findIndex((block) => !left.some((other) => other !== block && isAbove(other.box, block.box)));
    if (at < 0) at = 0;
    sorted.push(...left.splice(at, 1));
  }
  return sorted;
}

function isAbove(one: Box, other: Box): boolean {
  const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return overlap > 4 && one.bottom <= other.top + 2 && one.top < other.top;
}
