import type { Pause } from '../attendance/state.ts';
import type { MeetingState } from '../state.ts';
import type { Speech } from './state.ts';

/** Order first, then replies, then speeches (SPEC M14). */
const turn: Readonly<Record<Speech['kind'], number>> = { order: 0, reply: 1, speech: 2 };

export type Speakers = {
  /** Who has the floor on the item. */
  readonly speaking: Speech | null;
  /** Those who wait, in the order they are to be given the floor. */
  readonly next: readonly Speech[];
  /** What has been said on the item, in the order it was begun. */
  readonly spoken: readonly Speech[];
};

/** The speakers' list of an item, or, where `item` is null, of the meeting as a whole (SPEC M14). */
export function speakersOf(state: Pick<MeetingState, 'speeches' | 'floor'>, item: string | null): Speakers {
  const floor = floorOf(state);
  const spoken = [...state.speeches.values()].filter((speech) => speech.item === item && speech.endedAt !== null);
  return {
    speaking: floor?.item === item ? floor : null,
    next: waiting(state, item),
    spoken: spoken.toSorted((a, b) => (a.begunAt! < b.begunAt! ? -1 : 1)),
  };
}

/** Who has the floor in the room, whatever the item. */
export function floorOf({ speeches, floor }: Pick<MeetingState, 'speeches' | 'floor'>): Speech | null {
  return floor === null ? null : (speeches.get(floor) ?? null);
}

/** Those who wait for the floor on an item, in the order they are to be given it (SPEC M14). */
export function waiting({ speeches }: Pick<MeetingState, 'speeches'>, item: string | null): readonly Speech[] {
  const asked = [...speeches.values()].filter(
    (speech) => speech.item === item && speech.begunAt === null && !speech.isWithdrawn,
  );
  // Sorting keeps those of a kind in the order they asked.
  return asked.toSorted((a, b) => turn[a.kind] - turn[b.kind]);
}

/**
 * How long somebody has spoken, in milliseconds, without the meeting's pauses; 0 before it was begun, and never less,
 * whatever the clocks of two laptops say.
 *
 * @param now UTC instant that a speech which is not ended is counted to
 */
export function spokenTime(speech: Speech, state: Pick<MeetingState, 'pauses' | 'closed'>, now: string): number {
  if (speech.begunAt === null) return 0;
  const from = Date.parse(speech.begunAt);
  const to = Date.parse(speech.endedAt ?? state.closed?.at ?? now);
  const rested = state.pauses.reduce((sum, pause) => sum + overlap(pause, from, to, now), 0);
  return Math.max(0, to - from - rested);
}

/** How long each has spoken in the meeting, in milliseconds, by participant; those who have not are not there. */
export function spokenTimes(
  state: Pick<MeetingState, 'speeches' | 'pauses' | 'closed'>,
  now: string,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const speech of state.speeches.values())
    if (speech.begunAt !== null)
      times.set(speech.participant, (times.get(speech.participant) ?? 0) + spokenTime(speech, state, now));
  return times;
}

/** How long the meeting has rested, in milliseconds, in pauses that have ended since an instant. */
export function restedTime({ pauses }: Pick<MeetingState, 'pauses'>, since: string): number {
  const from = Date.parse(since);
  return pauses.reduce((sum, pause) => sum + (pause.to === null ? 0 : overlap(pause, from, Infinity, pause.to)), 0);
}

function overlap(pause: Pause, from: number, to: number, now: string): number {
  const begun = Math.max(from, Date.parse(pause.from));
  const ended = Math.min(to, Date.parse(pause.to ?? now));
  return Math.max(0, ended - begun);
}
