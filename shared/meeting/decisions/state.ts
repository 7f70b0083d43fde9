import type { OperationId } from '../../log/operation.ts';
import type { PassedOn } from '../debate/facts.ts';
import type { Recorded } from '../recorded.ts';
import type { Ballot, ItemOutcome, motionKinds, noteKinds } from './facts.ts';

export type Decision = {
  readonly clauses: readonly string[];
  /** Null where a decision was recorded without saying. */
  readonly outcome: ItemOutcome | null;
  readonly reason: string;
  readonly to: string;
  readonly until: string | null;
  readonly motion: string | null;
  readonly isImmediate: boolean;
  readonly passedOn: readonly PassedOn[];
  readonly extracts: readonly string[];
  readonly by: OperationId;
  readonly at: string;
};

/**
 * `decisions` are those that stand: none, one, or several that are contested, since whoever recorded or settled for one
 * did not know of the other. They stay contested until someone who knows them all settles for one or records anew.
 */
export type ItemState = {
  readonly decisions: readonly Decision[];
  /** Every decision that was recorded, also those since replaced. */
  readonly recorded: readonly Decision[];
  /** The recordings and settlements that stand: which decision (by its operation), and by which operation. */
  readonly choices: readonly { readonly decision: OperationId; readonly by: OperationId }[];
  readonly begunAt: string | null;
};

/** An item before anything has come of it. */
export const untouched: ItemState = { decisions: [], recorded: [], choices: [], begunAt: null };

export type Motion = {
  readonly id: string;
  readonly item: string;
  readonly kind: (typeof motionKinds)[number];
  readonly clauses: readonly string[];
  /** Those who made it, then those who joined. */
  readonly people: readonly string[];
  readonly isWithdrawn: boolean;
  readonly at: string;
  readonly by: OperationId;
};

/**
 * What yes and no are for, by motions. `yes: null` is to decide today, against a motion to delay; `no: null` is against
 * a motion that nothing else stands against.
 */
export type Sides = { readonly yes: string | null; readonly no: string | null };

export type Propositions = {
  readonly steps: readonly Sides[];
  readonly text: string;
};

export type Acclamation = {
  /** Null where none of those against was decided for. */
  readonly for: string | null;
  readonly against: readonly string[];
  readonly by: OperationId;
  readonly at: string;
};

export type Tally = { readonly yes: number; readonly no: number; readonly abstain: number };

export type Vote = {
  readonly id: string;
  readonly item: string;
  readonly method: 'rollCall' | 'counted';
  readonly yes: string | null;
  readonly no: string | null;
  /** Who asked for it. */
  readonly by: string;
  readonly called: OperationId;
  readonly at: string;
  readonly ballots: ReadonlyMap<string, Recorded<Ballot>>;
  readonly counted: Recorded<Tally> | null;
  readonly casting: Recorded<{ readonly participant: string; readonly ballot: 'yes' | 'no' }> | null;
  readonly ended: { readonly at: string; readonly by: OperationId } | null;
  readonly voided: { readonly reason: string; readonly by: OperationId } | null;
};

export type MeetingNote = {
  readonly id: string;
  readonly item: string;
  readonly kind: (typeof noteKinds)[number];
  readonly people: readonly string[];
  readonly text: string;
  readonly by: OperationId;
  readonly at: string;
};

export type DecisionsState = {
  readonly items: ReadonlyMap<string, ItemState>;
  readonly motions: ReadonlyMap<string, Motion>;
  /** By item. */
  readonly propositions: ReadonlyMap<string, Recorded<Propositions>>;
  readonly acclamations: ReadonlyMap<string, readonly Acclamation[]>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly notes: ReadonlyMap<string, MeetingNote>;
};

export const nothingDecided: DecisionsState = {
  items: new Map(),
  motions: new Map(),
  propositions: new Map(),
  acclamations: new Map(),
  votes: new Map(),
  notes: new Map(),
};
