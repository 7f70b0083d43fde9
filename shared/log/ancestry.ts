import type { Operation, OperationId } from './operation.ts';

type Place = {
  readonly chain: number;
  readonly position: number;
  /** How far it knows the other chains. */
  readonly known: ReadonlyMap<number, number>;
};

const nothing: ReadonlyMap<number, number> = new Map();

/**
 * Answers "did the one who wrote this know of that?" in constant time (SPEC L7).
 *
 * The graph is cut into chains as operations arrive, parents first: an operation goes on its first parent's chain that
 * still ends in that parent, else begins one. Each remembers how far it knows the other chains, which along a chain is
 * the same until something is merged in. Exact for any graph; as many chains as there were devices writing at once.
 */
export class Ancestry {
  readonly #places = new Map<OperationId, Place>();
  readonly #lengths: number[] = [];

  /** Adds an operation whose parents were added before it. */
  add(operation: Pick<Operation, 'id' | 'parents'>): void {
    if (this.#places.has(operation.id)) return;
    const parents = operation.parents.map((parent) => this.#placeOf(parent));
    const end = parents.find((parent) => this.#lengths[parent.chain] === parent.position);
    const chain = end ? end.chain : this.#lengths.push(0) - 1;
    const position = (this.#lengths[chain] ?? 0) + 1;
    this.#lengths[chain] = position;
    const known = end && parents.length === 1 ? end.known : knownTo(parents);
    this.#places.set(operation.id, { chain, position, known });
  }

  /** True where `earlier` is an ancestor of `later`, or the same. Both have been added. */
  knew(later: OperationId, earlier: OperationId): boolean {
    const { chain, position } = this.#placeOf(earlier);
    const place = this.#placeOf(later);
    return (place.chain === chain ? place.position : (place.known.get(chain) ?? 0)) >= position;
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

/** How far all of these together know every chain, their own among them. */
function knownTo(places: readonly Place[]): ReadonlyMap<number, number> {
  if (places.length === 0) return nothing;
  const known = new Map<number, number>();
  for (const place of places)
    for (const [chain, position] of [...place.known, [place.chain, place.position] as const])
      known.set(chain, Math.max(known.get(chain) ?? 0, position));
  return known;
}
