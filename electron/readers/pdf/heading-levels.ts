import type { Block, ParagraphBlock } from './block.ts';
import { textOf } from './segments.ts';

const longest = 240;
const mostLines = 3;
const mostLevels = 6;
const larger = 1.08;

/**
 * What paragraphs are headings, and of which level: few lines, larger than most of the text or as bold lines of their own.
 * The largest are of level 1.
 */
export function headingLevels(blocks: readonly Block[]): (block: ParagraphBlock) => number | null {
  const body = bodySize(blocks);
  const isHeading = (block: ParagraphBlock): boolean => {
    const { lines } = block;
    const { size, bold } = lines[0]!;
    const words = lines.map((line) => textOf(line.words)).join(' ');
    if (lines.length > mostLines || words.length > longest || !/\p{L}/u.test(words)) return false;
    return size > body * larger || (bold && size >= body * 0.95 && !/[.!?;,]$/u.test(words));
  };
  const styles = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' && isHeading(block) ? [styleOf(block)] : [])),
  );
  const ranked = [...styles].toSorted((one, other) => other - one);
  return (block) => (isHeading(block) ? Math.min(mostLevels, ranked.indexOf(styleOf(block)) + 1) : null);
}

/** A style as one number: by size first, in halves of a point, and by weight among like sizes. */
function styleOf({ lines }: ParagraphBlock): number {
  return Math.round(lines[0]!.size * 2) + (lines[0]!.bold ? 0.5 : 0);
}

/** The size that most characters of running text have. */
function bodySize(blocks: readonly Block[]): number {
  const sizes = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const { size, words } of block.lines) {
      const key = Math.round(size * 2) / 2;
      sizes.set(key, (sizes.get(key) ?? 0) + words.reduce((count, { text }) => count + text.length, 0));
    }
  }
  const [size] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return size;
}
