import { unopened, type MeetingState } from './state.ts';

type Checkpoint = { readonly at: number; readonly state: MeetingState };

/** The closest that two checkpoints stand, in operations. */
const closest = 64;
/** How many stand so close before they grow sparse. */
const some = 8;

/**
 * Whether the state before an operation is kept, of so many: every 64th near the end, further back ever sparser. So
 * there are few whatever the length, and going back costs in proportion to how far.
 */
export function isKept(at: number, of: number): boolean {
  if (at % closest !== 0) return false;
  let step = closest;
  while (of - at > step * some) step *= 4;
  return at % step === 0;
}

/** The states on the way through a log, to go back to when something earlier changes. */
export class Checkpoints {
  #kept: Checkpoint[] = [];

  /** The newest that stands at this place or before it. */
  before(place: number): Checkpoint {
    return this.#kept.findLast(({ at }) => at <= place) ?? { at: 0, state: unopened };
  }

  /** Forgets what stands after a place. */
  dropAfter(place: number): void {
    this.#kept = this.#kept.filter(({ at }) => at <= place);
  }

  /** Keeps the state before the operation at a place, in a log that has come to a length. */
  keep(at: number, state: MeetingState, length: number): void {
    if (!isKept(at, length)) return;
    this.#kept = this.#kept.filter((one) => one.at < at && isKept(one.at, length));
    this.#kept.push({ at, state });
  }
}
