import { chairsOrder, scoreOrder, scorePerKronaOrder } from './orders.ts';
import type { FundedSet, FundingProblem } from './problem.ts';
import { shareMoney } from './share-money.ts';
import { walk } from './walk.ts';

/** The rules that need no solver. */
export const quickRules = {
  /** From the top, each frame ending at the first that does not fit: the cut-line, for every frame at once. */
  list: (problem) => walk(problem, chairsOrder(problem), false),
  score: (problem) => walk(problem, scoreOrder(problem), true),
  scorePerKrona: (problem) => walk(problem, scorePerKronaOrder(problem), true),
  equalShares: shareMoney,
} as const satisfies Readonly<Record<string, (problem: FundingProblem) => FundedSet>>;

export type QuickRule = keyof typeof quickRules;
export type AutomaticRule = QuickRule | 'optimum';
/** In the order they are compared. */
export const automaticRules: readonly AutomaticRule[] = ['list', 'score', 'scorePerKrona', 'optimum', 'equalShares'];

/** What a solver gave: a set, and whether it is proven that no other gives more points. */
export type Optimum = FundedSet & { readonly isProven: boolean };

/** Finds the optimum; `forced` is to be in it. Null where there is none, or no time. */
export type Solve = (problem: FundingProblem, forced?: string | null) => Promise<Optimum | null>;

/** Who gets money by a rule; null where the solver found nothing. */
export async function fundBy(problem: FundingProblem, rule: AutomaticRule, solve: Solve): Promise<FundedSet | null> {
  return rule === 'optimum' ? solve(problem) : quickRules[rule](problem);
}
