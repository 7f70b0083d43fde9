import type { OperationId } from '../../log/operation.ts';
import type { InitiativeId, Sections } from '../../plan/plan.ts';
import type { Kronor } from '../../plan/money.ts';
import type { Recorded } from '../recorded.ts';

/** A value that the meeting changed, with what it was before and why. */
export type Amendment = {
  readonly was: string | Kronor | null;
  readonly value: string | Kronor | null;
  readonly reason: string;
};

/** Where an initiative stands; only what is `standing` is ranked, costed and decided on. */
export type Standing =
  | { readonly is: 'standing' }
  | { readonly is: 'withdrawn'; readonly reason: string; readonly by: OperationId }
  | { readonly is: 'merged'; readonly into: InitiativeId; readonly reason: string; readonly by: OperationId }
  | {
      readonly is: 'split';
      readonly parts: readonly InitiativeId[];
      readonly reason: string;
      readonly by: OperationId;
    };

/** How it came to the meeting: with its plan, put forward here, or as a part of one that was split. */
export type Origin =
  | { readonly from: 'plan' }
  | {
      readonly from: 'nominated';
      readonly kind: 'initiative' | 'service';
      readonly by: OperationId;
      readonly who: string;
      readonly reason: string;
    }
  | { readonly from: 'split'; readonly of: InitiativeId; readonly by: OperationId };

/** What the meeting made of an initiative, beside what it is in `MeetingInitiative`. */
export type InitiativeMade = {
  /** The sections of one that was nominated or split off; null for one that its plan tells of. */
  readonly sections: Sections | null;
  /** By pointer. `costs` and `title` of the initiative have them applied. */
  readonly amendments: Readonly<Record<string, Recorded<Amendment>>>;
  readonly standing: Standing;
  readonly origin: Origin;
  /** Others that became one with it. */
  readonly absorbed: readonly { readonly initiatives: readonly InitiativeId[]; readonly by: OperationId }[];
  readonly must: Recorded<string | null> | null;
};

export type Tie = { readonly holds: boolean; readonly reason: string };

export type InitiativesState = {
  /** `a needs b` by `a b`. One that holds no more is kept, with `holds` false. */
  readonly dependencies: ReadonlyMap<
    string,
    Recorded<Tie> & { readonly initiative: InitiativeId; readonly needs: InitiativeId }
  >;
  /** By both ids, sorted. */
  readonly exclusions: ReadonlyMap<
    string,
    Recorded<Tie> & { readonly initiatives: readonly [InitiativeId, InitiativeId] }
  >;
};

export const noTies: InitiativesState = { dependencies: new Map(), exclusions: new Map() };

/** An initiative as its plan has it, before the meeting does anything to it. */
export const asPlanned: InitiativeMade = {
  sections: null,
  amendments: {},
  standing: { is: 'standing' },
  origin: { from: 'plan' },
  absorbed: [],
  must: null,
};
