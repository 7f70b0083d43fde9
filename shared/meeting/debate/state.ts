import type { OperationId } from '../../log/operation.ts';
import type { InitiativeId, Outcome } from '../../plan/plan.ts';
import type { Recorded } from '../recorded.ts';
import type { PassedOn } from './facts.ts';

export type MeetingStatement = {
  readonly id: string;
  readonly kind: 'statement' | 'consideration';
  readonly initiative: InitiativeId | null;
  /** The hash of the plan version that it is of. */
  readonly plan: string | null;
  readonly item: string | null;
  readonly from: string;
  readonly outcome: Outcome | null;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly passedOn: readonly PassedOn[];
  readonly by: OperationId;
  readonly at: string;
};

export type Speech = {
  readonly id: string;
  /** The item that it is on; null for the meeting as a whole. */
  readonly item: string | null;
  readonly participant: string;
  readonly kind: 'speech' | 'reply' | 'order';
  readonly requestedAt: string;
  readonly begunAt: string | null;
  readonly endedAt: string | null;
  /** Taken back before it was begun. One that was begun all the same, elsewhere at the same time, was held. */
  readonly isWithdrawn: boolean;
  readonly by: OperationId;
};

export type DebateState = {
  readonly statements: ReadonlyMap<string, MeetingStatement>;
  /** Everyone who asked for the floor, in the order they asked. */
  readonly speeches: ReadonlyMap<string, Speech>;
  /** The speech that has the floor. */
  readonly floor: string | null;
  /** Seconds that one may speak. */
  readonly speechLimit: Recorded<number | null> | null;
};

export const silence: DebateState = { statements: new Map(), speeches: new Map(), floor: null, speechLimit: null };
