import type { Passage } from '../../shared/bridge/shapes.ts';

/** As many characters of a marked text are read at a glance, and as many around it are enough to know where one is. */
const most = 420;
const around = 130;

/** A passage short enough to stand beside others: a little around what is marked; of a long mark its beginning and end. */
export function excerptOf({ before, text, after }: Passage): { text: string; start: number; end: number } {
  const marked = text.length <= most ? text : `${text.slice(0, most * 0.7)} … ${text.slice(-most * 0.2)}`;
  const head = before.length <= around ? before : `… ${before.slice(-around).replace(/^\S*\s/u, '')}`;
  const tail = after.length <= around ? after : `${after.slice(0, around).replace(/\s\S*$/u, '')} …`;
  return { text: head + marked + tail, start: head.length, end: head.length + marked.length };
}
