import type { OperationId } from '../../log/operation.ts';
import type { Recorded, Rival } from '../recorded.ts';
import type { Participant } from './facts.ts';

export type Change = { readonly at: string; readonly present: boolean; readonly by: OperationId };

export type Service = {
  readonly for: string;
  readonly from: string;
  readonly to: string | null;
  readonly by: OperationId;
  /** What ended it. */
  readonly ended: OperationId | null;
};

/** `present` now; every coming and going with its instant, in the order they happened. */
export type Presence = {
  /** As they were entered, or as it was corrected. */
  readonly participant: Participant;
  /** What `participant` was corrected to; null where it stands as it was entered. */
  readonly corrected: Recorded<Participant> | null;
  readonly present: boolean;
  /** There when the meeting began, or ever since they were entered. */
  readonly cameFirst: boolean;
  readonly changes: readonly Change[];
  /** Who serves in this one's place while they are not there. */
  readonly standIn: Recorded<string | null> | null;
  /** Whom a substitute serves for now; null for everyone else. */
  readonly servesFor: string | null;
  /** Every stepping in and out of a substitute; the last is without end while they serve. */
  readonly service: readonly Service[];
};

export type Recusal = {
  readonly participant: string;
  readonly reason: string;
  readonly at: string;
  readonly by: OperationId;
  /** Other reasons that were given without knowing of this one. */
  readonly rivals: readonly Rival<string>[];
  /** Who serves in their place on the item. */
  readonly standIn: Recorded<string | null> | null;
};

export type Pause = {
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  readonly by: OperationId;
  /** What ended it. */
  readonly ended: OperationId | null;
};

export type AttendanceState = {
  readonly participants: ReadonlyMap<string, Presence>;
  /** Who is out of an item now, by the item's id. */
  readonly recusals: ReadonlyMap<string, readonly Recusal[]>;
  /** Whom the meeting chose; null before it has, when those who came as approvers are. */
  readonly approvers: Recorded<{ readonly approvers: readonly string[]; readonly when: string }> | null;
  /** The last is without end while the meeting rests. */
  readonly pauses: readonly Pause[];
};

export const nobodyYet: AttendanceState = { participants: new Map(), recusals: new Map(), approvers: null, pauses: [] };
