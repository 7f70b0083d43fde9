import type { Kronor } from '../plan/money.ts';
import { costAgainst, type Candidate, type FundingProblem, type Lack, type Obstacle } from './problem.ts';

/**
 * The money of a problem while it is given out. What must be done by law, and what that needs, has its money from the
 * start, also where that is more than a frame holds; the rest shares what is left, which is never less than nothing.
 */
export class Purse {
  readonly #problem: FundingProblem;
  readonly #byId: ReadonlyMap<string, Candidate>;
  readonly #needs: ReadonlyMap<string, readonly string[]>;
  readonly #excludes: ReadonlyMap<string, readonly string[]>;
  readonly #costs = new Map<string, readonly Kronor[]>();
  /** What is left of each frame, in the problem's order of frames. */
  readonly #left: Kronor[];
  readonly #funded = new Set<string>();
  readonly musts: ReadonlySet<string>;

  constructor(problem: FundingProblem) {
    this.#problem = problem;
    this.#byId = new Map(problem.candidates.map((one) => [one.id, one]));
    this.#needs = grouped(problem.dependencies.map(({ initiative, needs }) => [initiative, needs]));
    this.#excludes = grouped(
      problem.exclusions.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
    );
    for (const one of problem.candidates)
      this.#costs.set(
        one.id,
        problem.frames.map((frame) => costAgainst(one, frame)),
      );
    const musts = new Set(problem.candidates.flatMap(({ id, must }) => (must ? this.bundleOf(id) : [])));
    this.musts = new Set([...musts].filter((id) => this.#byId.has(id)));
    this.#left = problem.frames.map(({ amount }) => amount);
    this.take([...this.musts]);
    this.#left = this.#left.map((left) => Math.max(0, left));
  }

  get funded(): ReadonlySet<string> {
    return this.#funded;
  }

  /** Kronor left in a frame, by its place among the problem's frames. */
  left(frame: number): Kronor {
    return this.#left[frame] ?? 0;
  }

  /** What an initiative costs against each frame. */
  costs(id: string): readonly Kronor[] {
    return this.#costs.get(id) ?? [];
  }

  /** It and all it needs that has no money yet. What has its money needs nothing more. */
  bundleOf(id: string): readonly string[] {
    const all = new Set(this.#funded.has(id) ? [] : [id]);
    for (const one of all)
      for (const needed of this.#needs.get(one) ?? []) if (!this.#funded.has(needed)) all.add(needed);
    return [...all];
  }

  /** Why these can't be funded together with those that are; null where they can. */
  obstacle(bundle: readonly string[]): Obstacle | null {
    const missing = bundle.find((id) => !this.#byId.has(id));
    if (missing !== undefined) return { why: 'needs', needs: missing };
    for (const id of bundle)
      for (const other of this.#excludes.get(id) ?? [])
        if (this.#funded.has(other) || bundle.includes(other)) return { why: 'excluded', by: other };
    const lacks = this.lacks(bundle);
    return lacks.length === 0 ? null : { why: 'frame', lacks, together: bundle };
  }

  /** The frames that these cost more than is left of. */
  lacks(bundle: readonly string[]): readonly Lack[] {
    const lacks: Lack[] = [];
    const costs = bundle.map((id) => this.costs(id));
    for (const [i, frame] of this.#problem.frames.entries()) {
      let cost = 0;
      for (const one of costs) cost += one[i] ?? 0;
      const short = cost - (this.#left[i] ?? 0);
      if (cost > 0 && short > 0) lacks.push({ frame, short });
    }
    return lacks;
  }

  take(bundle: readonly string[]): void {
    for (const id of bundle) {
      this.#funded.add(id);
      for (const [i, cost] of this.costs(id).entries()) this.#left[i] = (this.#left[i] ?? 0) - cost;
    }
  }

  /** Takes the money back; nobody who has theirs may need it. */
  giveBack(id: string): void {
    this.#funded.delete(id);
    for (const [i, cost] of this.costs(id).entries()) this.#left[i] = (this.#left[i] ?? 0) + cost;
  }
}

/** Whether a set keeps to frames, dependencies and exclusions, with the musts in it. */
export function isAllowed(problem: FundingProblem, funded: ReadonlySet<string>): boolean {
  const purse = new Purse(problem);
  for (const id of purse.musts) if (!funded.has(id)) return false;
  const rest = [...funded].filter((id) => !purse.musts.has(id));
  if (rest.some((id) => purse.bundleOf(id).some((one) => !funded.has(one)))) return false;
  return rest.length === 0 || purse.obstacle(rest) === null;
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
