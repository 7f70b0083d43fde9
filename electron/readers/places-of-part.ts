import type { Place } from '../../shared/document/place.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';

type Places = Readonly<Record<string, Place>>;

/**
 * The places of a document's plan that hold for a plan of which only a part was taken from it: those of values that both
 * say alike, by the pointers that they have in the part. Initiatives are known by id, rows by what they say.
 */
export function placesOfPart(read: Plan, part: Plan, places: Places): Record<string, Place> {
  const kept = Object.entries(places).flatMap(([pointer, at]): [string, Place][] => {
    const there = pointerIn(read, part, pointer.split('/').slice(1));
    if (there === null) return [];
    const [was, is] = [valueAt(read, pointer), valueAt(part, there)];
    return is !== undefined && canonicalJson(was) === canonicalJson(is) ? [[there, at]] : [];
  });
  return Object.fromEntries(kept);
}

type Lists = { readonly [list: string]: unknown };

/** Where in the part the thing stands that a pointer's steps lead to in what was read. */
function pointerIn(read: Lists, part: Lists, steps: readonly string[]): string | null {
  const [list, index, ...rest] = steps;
  if (list === undefined || index === undefined) return ['', ...steps].join('/');
  const [was, is] = [read[list], part[list]];
  if (!Array.isArray(was) || !Array.isArray(is)) return ['', ...steps].join('/');
  const one: unknown = was[Number(index)];
  const at = is.findIndex((other: unknown) =>
    isInitiative(one) && isInitiative(other) ? one.id === other.id : canonicalJson(one) === canonicalJson(other),
  );
  if (at === -1) return null;
  const inner = isInitiative(one) && rest.length > 0 ? pointerIn(one, is[at] as Lists, rest) : ['', ...rest].join('/');
  return inner === null ? null : `/${list}/${at}${inner}`;
}

function isInitiative(value: unknown): value is Initiative {
  return typeof value === 'object' && value !== null && 'id' in value && 'parts' in value;
}

function valueAt(plan: Plan, pointer: string): unknown {
  let value: unknown = plan;
  for (const step of pointer.split('/').slice(1)) value = (value as Lists | undefined)?.[step];
  return value;
}
