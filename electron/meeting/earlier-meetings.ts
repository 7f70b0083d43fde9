import { setImmediate } from 'node:timers/promises';
import type { StoredMeeting } from '../../db/operations.ts';
import type { Ground } from '../../shared/bridge/prepare-contract.ts';
import { isSameBody, type Body } from '../../shared/meeting/body.ts';
import { carriedFrom, carriedTo, takenUpIn, type CarriedOver } from '../../shared/meeting/carried.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { PlanVersion } from '../../shared/plan/plan.ts';
import type { Machine } from '../machine.ts';

/** What one meeting leaves to those after it. */
type Left = {
  readonly operations: number;
  readonly body: string;
  readonly date: string;
  /** The § after its last. */
  readonly next: number;
  readonly over: readonly CarriedOver[];
  readonly taken: readonly string[];
};

/** What the meetings of a register, those received too, leave to the next meeting of a body. */
export class EarlierMeetings {
  readonly #machine: Machine;
  /** What a closed meeting leaves changes only when its log grows. */
  readonly #closed = new Map<string, Left>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Where a body's §§ have come to in the year of a day, and what waits for it. */
  async ground({
    body,
    date,
    numbering,
  }: {
    body: string;
    date: string;
    numbering: Body['numbering'];
  }): Promise<Ground> {
    const left = await this.#all();
    const ofYear = left.filter((one) => isSameBody(one.body, body) && one.date.slice(0, 4) === date.slice(0, 4));
    const taken = new Set(left.flatMap((one) => one.taken));
    const over = left.flatMap((one) => one.over);
    return {
      nextSection: numbering === 'meeting' ? 1 : ofYear.reduce((next, one) => Math.max(next, one.next), 1),
      carried: [...carriedTo(body, over, taken)],
    };
  }

  async #all(): Promise<Left[]> {
    const left: Left[] = [];
    for (const stored of this.#machine.rooms.operations.list()) {
      const one = this.#leftBy(stored);
      if (one) left.push(one);
      // A register of many meetings must not keep a running one waiting.
      await setImmediate();
    }
    return left;
  }

  #leftBy({ meeting, operations, opening, closing }: StoredMeeting): Left | null {
    const known = this.#closed.get(meeting);
    if (known?.operations === operations) return known;
    const fact = readFact(opening.fact);
    if (!isOpening(fact)) return null;
    const { rooms, device } = this.#machine;
    const versions = new Map<string, PlanVersion>();
    for (const hash of fact.plans) {
      const version = rooms.versions.get(hash);
      if (version) versions.set(hash, version);
    }
    const { state } = new MeetingLog(versions, device, rooms.operations.read(meeting));
    const left = {
      operations,
      body: fact.body,
      date: fact.date,
      next: afterLast(state) ?? fact.firstSection + fact.agenda.length,
      over: carriedFrom(state, meeting, versions),
      taken: takenUpIn(state),
    };
    if (closing) this.#closed.set(meeting, left);
    return left;
  }
}

function afterLast(state: MeetingState): number | null {
  const sections = state.agenda.flatMap(({ id }) => sectionOf(state, id) ?? []);
  return sections.length === 0 ? null : Math.max(...sections) + 1;
}
