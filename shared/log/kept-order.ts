import { Ancestry } from './ancestry.ts';
import type { AnyFact, Operation, OperationId } from './operation.ts';
import { inOrder } from './order.ts';

/** What came of adding operations: those that took a place, in order, and from which place on. */
export type Placed<Fact extends AnyFact> = {
  readonly placed: readonly Operation<Fact>[];
  /** The first place in the order that holds another operation than before; its length where none does. */
  readonly from: number;
};

/**
 * The order of SPEC L5 kept as operations arrive, in any order and any number: each costs what comes after it, not what
 * there is. What waits for an ancestor (L6) takes its place when that arrives.
 */
export class KeptOrder<Fact extends AnyFact = AnyFact> {
  readonly ancestry = new Ancestry();
  readonly #ordered: Operation<Fact>[] = [];
  readonly #depths = new Map<OperationId, number>();
  readonly #heads = new Set<OperationId>();
  /** Those that wait, with how many parents each lacks; and who waits for each parent. */
  readonly #waiting = new Map<Operation<Fact>, number>();
  readonly #waitingFor = new Map<OperationId, Operation<Fact>[]>();

  get ordered(): readonly Operation<Fact>[] {
    return this.#ordered;
  }

  /** SPEC L4, sorted by id. */
  get heads(): OperationId[] {
    return [...this.#heads].sort();
  }

  /** By device and id, as `order` gives them. */
  get waiting(): readonly Operation<Fact>[] {
    return this.#waiting.size === 0 ? [] : [...this.#waiting.keys()].sort((a, b) => inOrder(a, 0, b, 0));
  }

  /** Adds operations that were not added before. */
  add(fresh: readonly Operation<Fact>[]): Placed<Fact> {
    const placed: Operation<Fact>[] = [];
    for (const one of fresh) {
      const ready = this.#lacks(one) ? [] : [one];
      for (let next = ready.pop(); next; next = ready.pop()) {
        this.#place(next);
        placed.push(next);
        for (const child of this.#waitingFor.get(next.id) ?? []) {
          const lacking = (this.#waiting.get(child) ?? 0) - 1;
          this.#waiting.set(child, lacking);
          if (lacking > 0) continue;
          this.#waiting.delete(child);
          ready.push(child);
        }
        this.#waitingFor.delete(next.id);
      }
    }
    return { placed, from: this.#insert(placed) };
  }

  /** Whether an operation lacks a parent; it waits then. */
  #lacks(operation: Operation<Fact>): boolean {
    const missing = operation.parents.filter((parent) => !this.#depths.has(parent));
    if (missing.length === 0) return false;
    this.#waiting.set(operation, missing.length);
    for (const parent of missing) {
      const known = this.#waitingFor.get(parent);
      if (known) known.push(operation);
      else this.#waitingFor.set(parent, [operation]);
    }
    return true;
  }

  #place({ id, parents }: Operation<Fact>): void {
    let depth = 0;
    for (const parent of parents) {
      depth = Math.max(depth, (this.#depths.get(parent) ?? 0) + 1);
      this.#heads.delete(parent);
    }
    this.#depths.set(id, depth);
    this.#heads.add(id);
    this.ancestry.add({ id, parents });
  }

  /** Merges what was placed into the order; only what comes after the first of it is touched. */
  #insert(placed: Operation<Fact>[]): number {
    const ordered = this.#ordered;
    const depthOf = ({ id }: Operation): number => this.#depths.get(id) ?? 0;
    const compare = (a: Operation, b: Operation): number => inOrder(a, depthOf(a), b, depthOf(b));
    placed.sort(compare);
    const [first] = placed;
    if (!first) return ordered.length;
    let low = 0;
    for (let high = ordered.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (compare(ordered[middle]!, first) < 0) low = middle + 1;
      else high = middle;
    }
    const rest = ordered.splice(low);
    let next = 0;
    for (const one of rest) {
      while (next < placed.length && compare(placed[next]!, one) < 0) ordered.push(placed[next++]!);
      ordered.push(one);
    }
    while (next < placed.length) ordered.push(placed[next++]!);
    return low;
  }
}
