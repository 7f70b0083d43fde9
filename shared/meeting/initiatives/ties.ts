import type { InitiativeId } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';
import type { InitiativesState } from './state.ts';

/** An initiative that needs another. */
export type Needing = { readonly initiative: InitiativeId; readonly needs: InitiativeId };

/** The name of a dependency in the state. */
export function dependencyKey({ initiative, needs }: Needing): string {
  return `${initiative} ${needs}`;
}

/** Two ids in the order that an exclusion has them. */
export function inOrder([one, other]: readonly [InitiativeId, InitiativeId]): [InitiativeId, InitiativeId] {
  return one < other ? [one, other] : [other, one];
}

/** What an initiative has come to: itself, what it was merged into, the parts it was split in; nothing if it is gone. */
export function standsFor(
  { initiatives }: Pick<MeetingState, 'initiatives'>,
  id: InitiativeId,
): readonly InitiativeId[] {
  const initiative = initiatives.get(id);
  if (!initiative) return [];
  const { standing } = initiative;
  if (standing.is === 'standing') return [id];
  if (standing.is === 'withdrawn') return [];
  if (standing.is === 'split') return standing.parts.flatMap((part) => standsFor({ initiatives }, part));
  return standsFor({ initiatives }, standing.into);
}

/** Dependencies that hold among those that stand; one that needs itself since they were merged is met. */
export function dependenciesOf(
  state: Pick<MeetingState, 'initiatives'> & Pick<InitiativesState, 'dependencies'>,
): readonly Needing[] {
  const found = new Map<string, Needing>();
  for (const { value, initiative, needs } of state.dependencies.values()) {
    if (!value.holds) continue;
    for (const one of standsFor(state, initiative))
      for (const other of standsFor(state, needs)) {
        const pair = { initiative: one, needs: other };
        if (one !== other) found.set(dependencyKey(pair), pair);
      }
  }
  return [...found.values()];
}

/** The way from one initiative to another along what they need, both ends with it; null where there is none. */
export function wayBetween(pairs: readonly Needing[], from: InitiativeId, to: InitiativeId): InitiativeId[] | null {
  const needed = neededBy(pairs);
  const cameFrom = new Map<InitiativeId, InitiativeId | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return backFrom(cameFrom, to);
    for (const next of needed.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return null;
}

function backFrom(cameFrom: ReadonlyMap<InitiativeId, InitiativeId | null>, to: InitiativeId): InitiativeId[] {
  const way: InitiativeId[] = [];
  for (let id: InitiativeId | null = to; id !== null; id = cameFrom.get(id) ?? null) way.unshift(id);
  return way;
}

/**
 * Initiatives that need each other in a ring, each ring once and by a shortest way round: `[a, b]` where a needs b and b
 * needs a. Two devices can make one that neither would have been allowed to (SPEC M11).
 */
export function cyclesIn(pairs: readonly Needing[]): readonly (readonly InitiativeId[])[] {
  const seen = new Set<InitiativeId>();
  return [...neededBy(pairs)].flatMap(([id, needed]) => {
    if (seen.has(id)) return [];
    const ways = [...needed].flatMap((next) => {
      const way = wayBetween(pairs, next, id);
      return way ? [[id, ...way.slice(0, -1)]] : [];
    });
    const [shortest] = ways.sort((one, other) => one.length - other.length);
    if (!shortest) return [];
    for (const one of shortest) seen.add(one);
    return [shortest];
  });
}

function neededBy(pairs: readonly Needing[]): ReadonlyMap<InitiativeId, readonly InitiativeId[]> {
  const needed = new Map<InitiativeId, InitiativeId[]>();
  for (const { initiative, needs } of pairs) {
    const known = needed.get(initiative);
    if (known) known.push(needs);
    else needed.set(initiative, [needs]);
  }
  return needed;
}
