import type { Passage } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';

export type { Passage };

const around = 240;

/** The passage around a place, cut at words: what stood before, the place itself, and what came after. */
export function passageAround(source: string, text: string, [start, end]: Place): Passage {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    source,
    before: from === 0 ? before : before.replace(/^\S*\s+/u, ''),
    text: text.slice(start, end),
    after: to === text.length ? after : after.replace(/\s+\S*$/u, ''),
    at: [start, end],
  };
}
