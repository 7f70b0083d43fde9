import type { Passage } from '../../shared/bridge/shapes.ts';

/** As many characters of a marked text are read at a glance. */
const most = 500;

/** A passage short enough to stand beside other things: where what is marked is long, its beginning and its end. */
export function excerptOf({ before, text, after }: Passage): { text: string; start: number; end: number } {
  const marked = text.length <= most ? text : `${text.slice(0, most * 0.7)} … ${text.slice(-most * 0.2)}`;
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}
