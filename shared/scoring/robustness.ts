import { weightsWhereLevel } from './crossing.ts';
import { quickRules, type AutomaticRule, type Solve } from './funding-rules.ts';
import { costOver, scoreIn, type Candidate, type FundedSet, type FundingProblem } from './problem.ts';
import { robustnessOfOptimum } from './robustness-optimum.ts';

/** The largest weight that a model takes. */
export const MOST_WEIGHT = 100;

/** Within which weights of a criterion, all others as they are, a rule funds the same initiatives. */
export type Robustness = {
  readonly criterion: string;
  readonly weight: number;
  /** 0 where it may be as small as one likes. */
  readonly from: number;
  /** `MOST_WEIGHT` where it may be as large as a model takes. */
  readonly to: number;
  /** False where the ends were sought by trying: between them the set was never seen to differ. */
  readonly isExact: boolean;
  /** Who loses and who gets money just outside each end; null where nothing changes there. */
  readonly below: Swap | null;
  readonly above: Swap | null;
};

export type Swap = { readonly loses: readonly string[]; readonly gains: readonly string[] };

/**
 * How much each weight may change before somebody else gets money. Exact for the rules that order by score: the order
 * changes only where two initiatives are worth as much, and only where one of them has money and the other has not does
 * that matter. For the optimum see `robustness-optimum.ts`; equal shares are tried at ever larger steps and then halved.
 */
export async function robustnessOf(problem: FundingProblem, rule: AutomaticRule, solve: Solve): Promise<Robustness[]> {
  const all: Robustness[] = [];
  for (const { id } of problem.model.criteria) {
    if (rule === 'optimum') {
      const found = await robustnessOfOptimum(problem, id, solve);
      if (found) all.push(found);
    } else all.push(quickRobustness(problem, rule, id));
  }
  return all;
}

/** The problem with another weight of a criterion. */
export function withWeight(problem: FundingProblem, criterion: string, weight: number): FundingProblem {
  const criteria = problem.model.criteria.map((one) => (one.id === criterion ? { ...one, weight } : one));
  return { ...problem, model: { ...problem.model, criteria } };
}

/** What changes from one set to another; null where nothing does. */
export function swapOf(before: ReadonlySet<string>, after: ReadonlySet<string>): Swap | null {
  const loses = [...before].filter((id) => !after.has(id));
  const gains = [...after].filter((id) => !before.has(id));
  return loses.length === 0 && gains.length === 0 ? null : { loses, gains };
}

type Rule = (problem: FundingProblem) => FundedSet;

function quickRobustness(problem: FundingProblem, name: keyof typeof quickRules, criterion: string): Robustness {
  const weight = problem.model.criteria.find(({ id }) => id === criterion)?.weight ?? 0;
  const about = { criterion, weight };
  if (name === 'list') return { ...about, from: 0, to: MOST_WEIGHT, isExact: true, below: null, above: null };
  const rule: Rule = quickRules[name];
  const { funded } = rule(problem);
  const differsAt = (at: number): Swap | null => swapOf(funded, rule(withWeight(problem, criterion, at)).funded);
  if (name === 'equalShares') {
    const [below, above] = [search(weight, 0, differsAt), search(weight, MOST_WEIGHT, differsAt)];
    return { ...about, from: below.at, to: above.at, isExact: false, below: below.swap, above: above.swap };
  }
  const breaks = breakpoints(problem, name, criterion, funded);
  const below = sweep(weight, [...breaks.filter((at) => at < weight).toReversed(), 0], differsAt);
  const above = sweep(weight, [...breaks.filter((at) => at > weight), MOST_WEIGHT], differsAt);
  return { ...about, from: below.at, to: above.at, isExact: true, below: below.swap, above: above.swap };
}

/** Every weight at which somebody with money is worth as much as somebody without, from the smallest. */
function breakpoints(
  problem: FundingProblem,
  rule: 'score' | 'scorePerKrona',
  criterion: string,
  funded: ReadonlySet<string>,
): readonly number[] {
  const price = (one: Candidate) => (rule === 'score' ? 1 : Math.max(0, costOver(problem, one)));
  const scored = problem.candidates.filter((one) => scoreIn(problem, one) !== null);
  const [inside, outside] = [scored.filter(({ id }) => funded.has(id)), scored.filter(({ id }) => !funded.has(id))];
  const all = inside.flatMap((one) =>
    outside.flatMap((other) =>
      weightsWhereLevel(problem.model, criterion, one.points, other.points, price(one), price(other)),
    ),
  );
  return [...new Set(all.filter((at) => at > 0 && at < MOST_WEIGHT))].sort((one, other) => one - other);
}

/** Goes outwards from one break to the next and tries between them: the first break past which the set differs. */
function sweep(
  weight: number,
  breaks: readonly number[],
  differsAt: (at: number) => Swap | null,
): { readonly at: number; readonly swap: Swap | null } {
  let last = weight;
  for (const next of breaks) {
    const swap = differsAt((last + next) / 2);
    if (swap && last !== weight) return { at: last, swap };
    // At the weight itself two may be level already: then the set differs at once.
    if (swap) return { at: weight, swap };
    last = next;
  }
  return { at: last, swap: null };
}

/** The end by trying ever further away, then by halving. */
function search(
  weight: number,
  end: number,
  differsAt: (at: number) => Swap | null,
): { readonly at: number; readonly swap: Swap | null } {
  const STEPS = 12;
  let same = weight;
  for (let step = 1; step <= STEPS; step++) {
    const at = weight + (end - weight) * (step / STEPS) ** 2;
    const tried = at === 0 ? weight / 1000 : at;
    let swap = differsAt(tried);
    if (!swap) {
      same = tried;
      continue;
    }
    let differs = tried;
    for (let i = 0; i < STEPS; i++) {
      const middle = (same + differs) / 2;
      const found = differsAt(middle);
      if (found) [differs, swap] = [middle, found];
      else same = middle;
    }
    return { at: same, swap };
  }
  return { at: end, swap: null };
}
