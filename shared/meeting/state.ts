import type { Operation, OperationId } from '../log/operation.ts';
import type { InitiativeId, Outcome, Priority } from '../plan/plan.ts';
import type { Kronor } from '../plan/money.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Fact, Forum, Item, Participant, Profile } from './facts.ts';

/**
 * A value that someone recorded, with the operation that did. `rivals` are other values that were recorded without
 * knowing of this one: the last in the log's order shows, the others stay visible as a conflict until someone who
 * knows them all records anew.
 */
export type Recorded<T> = { readonly value: T; readonly by: OperationId; readonly rivals: readonly Rival<T>[] };
export type Rival<T> = { readonly value: T; readonly by: OperationId };

/** An initiative as the meeting has it: what its plan says, overlaid by what was recorded. */
export type MeetingInitiative = {
  readonly id: InitiativeId;
  readonly number: string;
  readonly title: string;
  /** The hash of the plan version it came with. */
  readonly plan: string;
  /** Kronor per year. */
  readonly costs: Readonly<Record<string, Kronor>>;
  readonly priority: Recorded<Priority> | { readonly value: Priority; readonly by: null; readonly rivals: readonly [] };
  readonly points: Readonly<Record<string, Recorded<number | null>>>;
  readonly moved: Recorded<InitiativeId | null> | null;
};

export type MeetingStatement = {
  readonly id: string;
  readonly initiative: InitiativeId;
  readonly from: string;
  readonly outcome: Outcome;
  readonly text: string;
  readonly by: OperationId;
  readonly at: string;
};

export type Decision = { readonly clauses: readonly string[]; readonly by: OperationId; readonly at: string };

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

/** `present` now; every coming and going with its instant. */
export type Presence = {
  readonly participant: Participant;
  readonly present: boolean;
  readonly changes: readonly { readonly at: string; readonly present: boolean; readonly by: OperationId }[];
};

/** Why an operation was kept but not applied; blocks closing. `annex` arrived after the meeting was closed. */
export type Aside = {
  readonly operation: Operation;
  readonly why: 'unknown-fact' | 'unknown-target' | 'waiting' | 'annex' | 'second-opening';
};

export type Opening = {
  readonly by: OperationId;
  readonly at: string;
  readonly forum: Forum;
  readonly body: string;
  readonly profile: Profile;
  readonly date: string;
  readonly place: string;
  readonly plans: readonly string[];
  readonly firstSection: number;
  readonly model: ScoringModel;
};

/** A meeting as its log says it stands. Null-like before it is opened: `opening` is null. */
export type MeetingState = {
  readonly opening: Opening | null;
  readonly closed: { readonly at: string; readonly by: OperationId } | null;
  readonly agenda: readonly Item[];
  readonly items: ReadonlyMap<string, ItemState>;
  readonly currentItem: string | null;
  readonly participants: ReadonlyMap<string, Presence>;
  readonly period: readonly string[];
  readonly initiatives: ReadonlyMap<InitiativeId, MeetingInitiative>;
  /** All initiatives of the meeting, highest first. */
  readonly ranking: readonly InitiativeId[];
  readonly frames: ReadonlyMap<string, Recorded<Kronor | null>>;
  readonly statements: ReadonlyMap<string, MeetingStatement>;
  readonly aside: readonly Aside[];
};

export const unopened: MeetingState = {
  opening: null,
  closed: null,
  agenda: [],
  items: new Map(),
  currentItem: null,
  participants: new Map(),
  period: [],
  initiatives: new Map(),
  ranking: [],
  frames: new Map(),
  statements: new Map(),
  aside: [],
};

/** What `evolve` is given: a fact that is known, in its envelope. */
export type MeetingOperation = Operation & { readonly fact: Fact };
