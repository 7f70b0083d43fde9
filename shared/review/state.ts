import type { CommandId, Operation, OperationId } from '../log/operation.ts';
import type { Change, Fact } from './facts.ts';
import type { FindingId } from './finding-id.ts';

/** Who did something, when (UTC, by their own clock), by which operation of which command. */
export type Done = {
  readonly by: OperationId;
  readonly command: CommandId;
  readonly at: string;
  readonly actor: string;
};

/** What somebody said to a finding. */
export type Answer = Done & { readonly kind: 'accepted' | 'corrected'; readonly reason: string };

/**
 * A correction. `rivals` are those that put the same version right without knowing of this one, and it not of them: both
 * stand until someone takes one back.
 */
export type Correction = Done & {
  readonly version: string;
  readonly result: string;
  readonly changes: readonly Change[];
  readonly reason: string;
  readonly finding: FindingId | null;
  readonly rivals: readonly OperationId[];
};

/** Somebody looked over a version (no initiative) or one of its initiatives. */
export type Reviewed = Done & { readonly version: string; readonly initiative: string | null };

/** Why an operation was kept but not applied. */
export type Aside = {
  readonly operation: Operation;
  readonly why: 'unknown-fact' | 'unknown-target' | 'waiting';
};

/** A year's review as its log says it stands. */
export type ReviewState = {
  /** The answers that stand, the last in the order first; several where their writers did not know each other. */
  readonly answers: ReadonlyMap<FindingId, readonly Answer[]>;
  /** Corrections that stand, in the log's order. */
  readonly corrections: readonly Correction[];
  /** Corrections that were taken back; their rivals may have been too. */
  readonly takenBack: readonly Correction[];
  readonly reviewed: readonly Reviewed[];
  readonly aside: readonly Aside[];
};

export const unreviewed: ReviewState = { answers: new Map(), corrections: [], takenBack: [], reviewed: [], aside: [] };

/** What `evolve` is given: a fact that is known, in its envelope. */
export type ReviewOperation = Operation & { readonly fact: Fact };
