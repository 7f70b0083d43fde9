import type { Operation, OperationId } from '../log/operation.ts';
import type { InitiativeId } from '../plan/plan.ts';
import type { Kronor } from '../plan/money.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { noAgenda, type AgendaState } from './agenda/state.ts';
import { nobodyYet, type AttendanceState } from './attendance/state.ts';
import { silence, type DebateState } from './debate/state.ts';
import { nothingDecided, type DecisionsState } from './decisions/state.ts';
import type { Fact } from './facts.ts';
import { noFrames, type FundingState } from './funding/state.ts';
import { noTies, type InitiativeMade, type InitiativesState } from './initiatives/state.ts';
import { alone, type JoiningState } from './joining/state.ts';
import type { Forum, Profile } from './opened.ts';
import { nothingRanked, type InitiativeScored, type ScoresState } from './scores/state.ts';

/** An initiative as the meeting has it: what its plan says, overlaid by what was recorded. */
export type MeetingInitiative = InitiativeMade &
  InitiativeScored & {
    readonly id: InitiativeId;
    readonly number: string;
    readonly title: string;
    /** The hash of the plan version it came with, and that plan's area. */
    readonly plan: string;
    readonly area: string;
    /** Kronor per year. */
    readonly costs: Readonly<Record<string, Kronor>>;
  };

export type Opening = {
  readonly by: OperationId;
  readonly at: string;
  /** Of the fact that opened it: minutes of a meeting in older words stay as they were. */
  readonly wording: 1 | 2;
  readonly forum: Forum;
  readonly body: string;
  readonly profile: Profile;
  readonly date: string;
  readonly place: string;
  readonly plans: readonly string[];
  readonly firstSection: number;
  readonly model: ScoringModel;
  readonly seats: number | null;
};

/** A meeting as its log says it stands. Null-like before it is opened: `opening` is null. */
export type MeetingState = AttendanceState &
  AgendaState &
  ScoresState &
  InitiativesState &
  FundingState &
  DebateState &
  DecisionsState &
  JoiningState & {
    readonly opening: Opening | null;
    readonly closed: { readonly at: string; readonly by: OperationId } | null;
    readonly period: readonly string[];
    readonly initiatives: ReadonlyMap<InitiativeId, MeetingInitiative>;
  };

/** A meeting that was opened. */
export type OpenState = MeetingState & { readonly opening: Opening };

export const unopened: MeetingState = {
  opening: null,
  closed: null,
  period: [],
  initiatives: new Map(),
  ...nobodyYet,
  ...noAgenda,
  ...nothingRanked,
  ...noTies,
  ...noFrames,
  ...silence,
  ...nothingDecided,
  ...alone,
};

/** What `evolve` is given: a fact that is known, in its envelope. */
export type MeetingOperation = Operation & { readonly fact: Fact };
