import { SharedMap } from './shared-map.ts';

/** From so many on, copying a map costs more than saying what is other in it. */
const large = 128;

/**
 * Maps and lists that a fold made itself and nobody else has seen: they may be changed in place instead of copied, so
 * that replaying costs what changes and not what there is. Left out, everything is copied.
 */
export type Drafts = WeakSet<object> | undefined;

/** A map that may be changed: this one where it is a draft, else a copy. */
export function draftOf<K, V>(map: ReadonlyMap<K, V>, drafts: Drafts): Map<K, V> {
  if (drafts?.has(map)) return map as Map<K, V>;
  const copy = map.size < large ? new Map(map) : new SharedMap(map);
  drafts?.add(copy);
  return copy;
}

/** The map with this value. */
export function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V, drafts: Drafts): ReadonlyMap<K, V> {
  return draftOf(map, drafts).set(key, value);
}

/** The list with this at its end. */
export function append<T>(list: readonly T[], item: T, drafts: Drafts): readonly T[] {
  const draft = drafts?.has(list) ? (list as T[]) : [...list];
  drafts?.add(draft);
  draft.push(item);
  return draft;
}
