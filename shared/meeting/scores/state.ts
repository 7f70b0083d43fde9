import type { OperationId } from '../../log/operation.ts';
import type { InitiativeId, Priority } from '../../plan/plan.ts';
import type { Recorded } from '../recorded.ts';
import type { OrderRule } from './facts.ts';

/** What was given to an initiative. */
export type InitiativeScored = {
  readonly priority: Recorded<Priority> | { readonly value: Priority; readonly by: null; readonly rivals: readonly [] };
  /** The meeting's own points, by criterion. */
  readonly points: Readonly<Record<string, Recorded<number | null>>>;
  /** Each participant's, by participant and criterion, also those of rounds that are hidden or were cancelled. */
  readonly given: Readonly<Record<string, Readonly<Record<string, readonly GivenPoints[]>>>>;
  /** Its last move by hand since the list was last put in order by a rule. */
  readonly moved: Recorded<InitiativeId | null> | null;
  /** Why the chair placed it otherwise than the points say; null where its last move gave no reason. */
  readonly override: { readonly reason: string; readonly by: OperationId } | null;
};

/**
 * One giving of points. It takes the place of those that its writer knew as soon as it is not hidden; which those are is
 * kept, so that a round that is cancelled leaves what was given before it.
 */
export type GivenPoints = {
  readonly points: number | null;
  readonly round: string | null;
  readonly by: OperationId;
  readonly over: readonly OperationId[];
};

export type RoundEnd = 'revealed' | 'cancelled';
export type Round = {
  readonly id: string;
  readonly name: string;
  readonly begunAt: string;
  readonly by: OperationId;
  readonly ended: Recorded<RoundEnd> | null;
};

export type ScoresState = {
  /** All initiatives of the meeting, highest first, also those that no longer stand (SPEC M8). */
  readonly ranking: readonly InitiativeId[];
  readonly rounds: ReadonlyMap<string, Round>;
  /** The last ordering by a rule; null where the list was only moved by hand. */
  readonly ordered: Recorded<OrderRule> | null;
};

export const nothingRanked: ScoresState = { ranking: [], rounds: new Map(), ordered: null };
