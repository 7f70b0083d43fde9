import { createContext, useContext } from 'react';
import type { Initiative } from '../../shared/plan/plan.ts';
import type { Value } from '../../shared/review/facts.ts';
import type { Correction, Reviewed } from '../../shared/review/state.ts';

/** What was corrected in the plan at hand, and how to correct it. Pointers are from the plan's root. */
export interface Corrections {
  /** The last correction of a value, and what it was before; null where nobody touched it. */
  readonly at: (pointer: string) => { readonly correction: Correction; readonly before: Value } | null;
  /** Asks for values of an initiative (null: of the plan itself) to be put right; null where the version may not be. */
  readonly correct: ((initiative: Initiative | null, base: string, first?: string) => void) | null;
  /** Whether a part of the plan was carried from another year and waits to be looked over, or who did; null otherwise. */
  readonly review: (initiative: string | null) => 'waits' | Reviewed | null;
  readonly markReviewed: ((initiative: string | null) => void) | null;
}

const none: Corrections = { at: () => null, correct: null, review: () => null, markReviewed: null };

export const CorrectionsContext = createContext<Corrections>(none);

export function useCorrections(): Corrections {
  return useContext(CorrectionsContext);
}
