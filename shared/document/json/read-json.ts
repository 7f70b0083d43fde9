import { visit, type JSONVisitor } from 'jsonc-parser';
import type { Place } from '../place.ts';

/** A JSON value with where its objects stand, and the values of their keys. */
export type PlacedJson = {
  readonly value: unknown;
  /** Where an object or array stands, from its first sign to its last. */
  readonly placeOf: (container: object) => Place | undefined;
  /** Where the value of an object's key stands; a text without its quotes, unless it is empty. */
  readonly placeIn: (container: object, key: string) => Place | undefined;
};

/** What JSON may hold: a year's import is some twelve deep, has 9 000 values, and an object some twenty keys. */
export const jsonLimits = { characters: 24_000_000, depth: 64, values: 300_000, keys: 5000 } as const;

type Container = { readonly of: Record<string, unknown> | unknown[]; readonly start: number; key: string };

class Refused extends Error {}

/**
 * Reads JSON (RFC 8259, I-JSON's unique names and whole characters: RFC 7493) with the places of its values. A key
 * `__proto__` is left out. Null where the text is not JSON, says one key twice in an object, holds half a surrogate pair,
 * or is deeper or larger than the limits.
 */
export function readJson(text: string): PlacedJson | null {
  if (text.length > jsonLimits.characters) return null;
  const places = new WeakMap<object, Place>();
  const keys = new WeakMap<object, Map<string, Place>>();
  const open: Container[] = [];
  let [root, count]: [unknown, number] = [undefined, 0];
  const put = (value: unknown, start: number, end: number): void => {
    if (++count > jsonLimits.values || !isWhole(value)) throw new Refused();
    const into = open.at(-1);
    if (into === undefined) root = value;
    else if (Array.isArray(into.of)) into.of.push(value);
    else if (into.key !== '__proto__') {
      into.of[into.key] = value;
      const known = keys.get(into.of)!;
      if (known.size >= jsonLimits.keys) throw new Refused();
      known.set(into.key, typeof value === 'string' && value !== '' ? [start + 1, end - 1] : [start, end]);
    }
  };
  const begin = (of: Container['of'], start: number): void => {
    if (open.length >= jsonLimits.depth) throw new Refused();
    if (!Array.isArray(of)) keys.set(of, new Map());
    put(of, start, start + 1);
    open.push({ of, start, key: '' });
  };
  const end = (offset: number): void => {
    const { of, start } = open.pop()!;
    places.set(of, [start, offset + 1]);
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => begin({}, offset),
    onObjectProperty: (key) => {
      const into = open.at(-1)!;
      if (Object.hasOwn(into.of, key) || !isWhole(key)) throw new Refused();
      into.key = key;
    },
    onObjectEnd: end,
    onArrayBegin: (offset) => begin([], offset),
    onArrayEnd: end,
    onLiteralValue: (value: unknown, offset, length) => put(value, offset, offset + length),
    onError: () => {
      throw new Refused();
    },
  };
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return {
    value: root,
    placeOf: (container) => places.get(container),
    placeIn: (container, key) => {
      const value: unknown = (container as Record<string, unknown>)[key];
      return (
        (typeof value === 'object' && value !== null ? places.get(value) : undefined) ?? keys.get(container)?.get(key)
      );
    },
  };
}

function isWhole(value: unknown): boolean {
  return typeof value !== 'string' || !/\p{Surrogate}/u.test(value);
}
