import type { OperationId } from '../../log/operation.ts';
import type { InitiativeId, Priority } from '../../plan/plan.ts';
import type { Recorded } from '../recorded.ts';

/** What was given to an initiative. */
export type InitiativeScored = {
  readonly priority: Recorded<Priority> | { readonly value: Priority; readonly by: null; readonly rivals: readonly [] };
  /** The meeting's own points, by criterion. */
  readonly points: Readonly<Record<string, Recorded<number | null>>>;
  /** Each participant's, by participant and criterion; with the round they were given in, or null. */
  readonly given: Readonly<Record<string, Readonly<Record<string, Recorded<GivenPoints>>>>>;
  readonly moved: Recorded<InitiativeId | null> | null;
  /** Why the chair placed it otherwise than the points say; null where its last move gave no reason. */
  readonly override: { readonly reason: string; readonly by: OperationId } | null;
};
export type GivenPoints = { readonly points: number | null; readonly round: string | null };

export type Round = {
  readonly id: string;
  readonly name: string;
  readonly begunAt: string;
  readonly by: OperationId;
  readonly ended: 'revealed' | 'cancelled' | null;
};

export type ScoresState = {
  /** All initiatives of the meeting, highest first, also those that no longer stand (SPEC M8). */
  readonly ranking: readonly InitiativeId[];
  readonly rounds: ReadonlyMap<string, Round>;
  /** The last ordering by a rule; null where the list was only moved by hand. */
  readonly ordered: { readonly rule: string; readonly by: OperationId } | null;
};

export const nothingRanked: ScoresState = { ranking: [], rounds: new Map(), ordered: null };
