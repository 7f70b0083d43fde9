/** So many changes are carried along; then the map is copied whole. */
const most = 512;

/**
 * A map that says only what is other than in one that many share, so that changing one of ten thousand copies a few. It
 * is a `Map` in all it does, also in its order: what is known keeps its place, what is new comes last.
 */
export class SharedMap<K, V> extends Map<K, V> {
  #base: ReadonlyMap<K, V>;
  #changes: Map<K, V>;
  #size: number;

  /** Whoever has `of` must not change it any more. */
  constructor(of: ReadonlyMap<K, V>) {
    super();
    this.#base = of instanceof SharedMap ? (of as SharedMap<K, V>).#base : of;
    this.#changes = new Map(of instanceof SharedMap ? (of as SharedMap<K, V>).#changes : []);
    this.#size = of.size;
  }

  /** The keys whose values may differ between two; null where that would take going through them all. */
  static between<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlySet<K> | null {
    const baseOf = (map: ReadonlyMap<K, V>): unknown => (map instanceof SharedMap ? map.#base : map);
    if (baseOf(a) !== baseOf(b)) return null;
    const changed = [a, b].flatMap((map) =>
      map instanceof SharedMap ? [...(map as SharedMap<K, V>).#changes.keys()] : [],
    );
    return new Set(changed);
  }

  override get size(): number {
    return this.#size;
  }

  override get(key: K): V | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  override has(key: K): boolean {
    return this.#changes.has(key) || this.#base.has(key);
  }

  override set(key: K, value: V): this {
    if (!this.has(key)) this.#size++;
    this.#changes.set(key, value);
    if (this.#changes.size > most) this.#settle();
    return this;
  }

  override delete(key: K): boolean {
    const own = this.#settle();
    if (!own.delete(key)) return false;
    this.#size--;
    return true;
  }

  override clear(): void {
    this.#base = new Map();
    this.#changes = new Map();
    this.#size = 0;
  }

  override *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#base) yield [key, this.#changes.has(key) ? (this.#changes.get(key) as V) : value];
    for (const entry of this.#changes) if (!this.#base.has(entry[0])) yield entry;
  }

  override *keys(): MapIterator<K> {
    yield* this.#base.keys();
    for (const key of this.#changes.keys()) if (!this.#base.has(key)) yield key;
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(visit: (value: V, key: K, map: Map<K, V>) => void, self?: unknown): void {
    for (const [key, value] of this.entries()) visit.call(self, value, key, this);
  }

  /** Becomes a map of its own; that one. */
  #settle(): Map<K, V> {
    const own = new Map(this.entries());
    this.#base = own;
    this.#changes = new Map();
    return own;
  }
}
