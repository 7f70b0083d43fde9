import type { Operation, OperationId } from './operation.ts';

type Place = { readonly chain: number; readonly position: number; readonly clock: readonly number[] };

/**
 * Answers "did the one who wrote this know of that?" in constant time (SPEC L7).
 *
 * The graph is cut into chains as operations arrive, parents first: an operation goes on its first parent's chain that
 * still ends in that parent, else begins one. Each remembers how far it knows every chain. Exact for any graph; as many
 * chains as there were devices writing at once, so one laptop costs one number an operation.
 */
export class Ancestry {
  readonly #places = new Map<OperationId, Place>();
  readonly #lengths: number[] = [];

  /** Adds an operation whose parents were added before it. */
  add(operation: Pick<Operation, 'id' | 'parents'>): void {
    if (this.#places.has(operation.id)) return;
    const clock: number[] = [];
    let chain = -1;
    for (const parent of operation.parents) {
      const place = this.#placeOf(parent);
      for (let i = 0; i < place.clock.length; i++) clock[i] = Math.max(clock[i] ?? 0, place.clock[i] ?? 0);
      if (chain === -1 && this.#lengths[place.chain] === place.position) chain = place.chain;
    }
    if (chain === -1) chain = this.#lengths.push(0) - 1;
    const position = (this.#lengths[chain] ?? 0) + 1;
    this.#lengths[chain] = position;
    for (let i = 0; i < chain; i++) clock[i] ??= 0;
    clock[chain] = position;
    this.#places.set(operation.id, { chain, position, clock });
  }

  /** True where `earlier` is an ancestor of `later`, or the same. Both have been added. */
  knew(later: OperationId, earlier: OperationId): boolean {
    const place = this.#placeOf(earlier);
    return (this.#placeOf(later).clock[place.chain] ?? 0) >= place.position;
  }

  has(id: OperationId): boolean {
    return this.#places.has(id);
  }

  #placeOf(id: OperationId): Place {
    const place = this.#places.get(id);
    if (!place) throw new Error(`operation ${id} was asked for before it was added`);
    return place;
  }
}
