import type { Block } from '../../shared/minutes/block.ts';

/** What a block's heading would be in the document, 1 highest; 0 for a block without one. */
function wantedLevel(block: Block): 0 | 1 | 2 | 3 {
  switch (block.kind) {
    case 'section':
    case 'signatures':
      return 1;
    case 'decision':
      return 2;
    case 'heading':
      return block.level;
    case 'paragraph':
    case 'facts':
    case 'list':
    case 'table':
    case 'statement':
    case 'note':
      return 0;
    default:
      return block satisfies never;
  }
}

/** For each block the element of its heading, under the document's own h2; no level is skipped on the way down. */
export function headingsOf(blocks: readonly Block[]): readonly ('h3' | 'h4' | 'h5')[] {
  let last = 0;
  return blocks.map((block) => {
    const wanted = wantedLevel(block);
    if (wanted > 0) last = Math.min(wanted, last + 1);
    return last > 2 ? 'h5' : last > 1 ? 'h4' : 'h3';
  });
}
