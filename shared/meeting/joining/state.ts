import type { Operation, OperationId } from '../../log/operation.ts';
import type { Recorded } from '../recorded.ts';

/** Why an operation was kept but not applied; blocks closing. `annex` arrived after the meeting was closed. */
export type Aside = {
  readonly operation: Operation;
  readonly why: 'unknown-fact' | 'unknown-target' | 'waiting' | 'annex' | 'second-opening';
};

export type JoiningState = {
  readonly aside: readonly Aside[];
  /** Operations that were set aside, seen, and need no more of anyone; by their ids, with why. */
  readonly dismissed: ReadonlyMap<OperationId, { readonly reason: string; readonly by: OperationId }>;
  /** The device that settles and closes; null where any may. */
  readonly chairDevice: Recorded<string> | null;
};

export const alone: JoiningState = { aside: [], dismissed: new Map(), chairDevice: null };
