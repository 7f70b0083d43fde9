import type { OperationId } from '../../log/operation.ts';
import type { Kronor } from '../../plan/money.ts';
import type { InitiativeId, Sections } from '../../plan/plan.ts';
import type { Recorded } from '../recorded.ts';

/** A value that the meeting changed, with what it was before and why. */
export type Amendment = {
  readonly was: string | Kronor | null;
  readonly value: string | Kronor | null;
  readonly reason: string;
  /** Of an amount: the merged ones that whoever stated it knew to be in it. */
  readonly covers: readonly InitiativeId[];
};

/**
 * Where an initiative stands; only what is `standing` is ranked, costed and decided on. `rejoined` is a part whose whole
 * is not split any more. `by` is null as long as nobody said anything.
 */
export type Standing =
  | { readonly is: 'standing'; readonly by: OperationId | null }
  | { readonly is: 'withdrawn'; readonly reason: string; readonly by: OperationId }
  | { readonly is: 'merged'; readonly into: InitiativeId; readonly reason: string; readonly by: OperationId }
  | {
      readonly is: 'split';
      readonly parts: readonly InitiativeId[];
      readonly reason: string;
      readonly by: OperationId;
    }
  | { readonly is: 'rejoined'; readonly into: InitiativeId; readonly by: OperationId };

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

/** What an initiative said of itself when it came, before the meeting changed anything. */
export type Stated = {
  readonly title: string;
  readonly costs: Readonly<Record<string, Kronor>>;
  readonly sections: Sections;
};

/** What the meeting made of an initiative, beside what it is in `MeetingInitiative`. */
export type InitiativeMade = {
  readonly stated: Stated;
  /** By pointer. `costs` and `title` of the initiative have them applied; `sectionsOf` gives its sections so. */
  readonly amendments: Readonly<Record<string, Recorded<Amendment>>>;
  readonly standing: Standing;
  /** What others recorded without knowing of `standing`, be it the same (SPEC M5). */
  readonly standingRivals: readonly Standing[];
  readonly origin: Origin;
  /** Others that are merged into it now, in the order that they were. Its costs have theirs. */
  readonly absorbed: readonly InitiativeId[];
  readonly must: Recorded<string | null> | null;
};

export type Tie = { readonly holds: boolean; readonly reason: string };
export type Dependency = Recorded<Tie> & { readonly initiative: InitiativeId; readonly needs: InitiativeId };
export type Exclusion = Recorded<Tie> & { readonly initiatives: readonly [InitiativeId, InitiativeId] };

export type InitiativesState = {
  /** `a needs b` by `a b`. One that holds no more is kept, with `holds` false. */
  readonly dependencies: ReadonlyMap<string, Dependency>;
  /** By both ids, sorted. */
  readonly exclusions: ReadonlyMap<string, Exclusion>;
  /** Those of which somebody said whether a law demands them: `must` of each says which. */
  readonly demanded: ReadonlySet<InitiativeId>;
  /** The area of each plan version that the meeting met on, by its hash. */
  readonly planAreas: ReadonlyMap<string, string>;
  /** Names that parts of the plans' initiatives have (delområden): no new initiative gets one. */
  readonly planParts: ReadonlySet<InitiativeId>;
};

export const noTies: InitiativesState = {
  dependencies: new Map(),
  exclusions: new Map(),
  demanded: new Set(),
  planAreas: new Map(),
  planParts: new Set(),
};
