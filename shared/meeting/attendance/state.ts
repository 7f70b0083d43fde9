import type { OperationId } from '../../log/operation.ts';
import type { Recorded } from '../recorded.ts';
import type { Participant } from './facts.ts';

/** `present` now; every coming and going with its instant. */
export type Presence = {
  readonly participant: Participant;
  readonly present: boolean;
  readonly changes: readonly { readonly at: string; readonly present: boolean; readonly by: OperationId }[];
  /** Whom a substitute serves for now; null for everyone else. */
  readonly servesFor: string | null;
  /** Every stepping in and out of a substitute. */
  readonly service: readonly {
    readonly for: string;
    readonly from: string;
    readonly to: string | null;
    readonly by: OperationId;
  }[];
};

export type Recusal = {
  readonly participant: string;
  readonly reason: string;
  readonly at: string;
  readonly by: OperationId;
};

export type Pause = {
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  readonly by: OperationId;
};

export type AttendanceState = {
  readonly participants: ReadonlyMap<string, Presence>;
  /** Who is out of an item, by the item's id. */
  readonly recusals: ReadonlyMap<string, readonly Recusal[]>;
  /** Whom the meeting chose; null before it has, when those who came as approvers are. */
  readonly approvers: Recorded<{ readonly approvers: readonly string[]; readonly when: string }> | null;
  /** The last is without end while the meeting rests. */
  readonly pauses: readonly Pause[];
};

export const nobodyYet: AttendanceState = { participants: new Map(), recusals: new Map(), approvers: null, pauses: [] };
