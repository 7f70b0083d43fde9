import type { CommandOf, Refusal } from '../commands.ts';
import { made, refuse, type Decided } from '../parts.ts';
import type { OpenState } from '../state.ts';
import type { Recorded } from '../recorded.ts';
import { exclusionsOf } from './queries.ts';
import type { Tie } from './state.ts';
import { dependenciesOf, dependencyKey, inOrder, wayBetween } from './ties.ts';

/** A dependency is refused where it would close a ring, or needs what the same initiative excludes. */
export function decideDependency(state: OpenState, { type: _, ...content }: CommandOf<'set-dependency'>): Decided {
  const { initiative, needs, holds } = content;
  const refusal = untied(state, initiative, needs, holds);
  if (refusal) return refuse(refusal);
  if (isSaid(state.dependencies.get(dependencyKey(content)), content)) return made();
  if (holds) {
    const way = wayBetween(dependenciesOf(state), needs, initiative);
    if (way) return refuse({ reason: 'dependency-cycle', cycle: named(state, [initiative, ...way]) });
    const [one, other] = inOrder([initiative, needs]);
    if (exclusionsOf(state).some((pair) => pair[0] === one && pair[1] === other)) return contradicts(state, one, other);
  }
  return made({ type: 'dependency.set.1', ...content });
}

/** An exclusion is refused where one of the two needs the other. */
export function decideExclusion(state: OpenState, { type: _, ...content }: CommandOf<'set-exclusion'>): Decided {
  const initiatives = inOrder(content.initiatives);
  const [one, other] = initiatives;
  const refusal = untied(state, one, other, content.holds);
  if (refusal) return refuse(refusal);
  if (isSaid(state.exclusions.get(initiatives.join(' ')), content)) return made();
  const pairs = content.holds ? dependenciesOf(state) : [];
  if (wayBetween(pairs, one, other) ?? wayBetween(pairs, other, one)) return contradicts(state, one, other);
  return made({ type: 'exclusion.set.1', ...content, initiatives });
}

/** Why these two can't be tied; null where they can. A tie may be lifted whatever has become of them. */
function untied({ initiatives }: OpenState, one: string, other: string, holds: boolean): Refusal | null {
  for (const id of [one, other]) {
    const initiative = initiatives.get(id);
    if (!initiative) return { reason: 'initiative-unknown', id };
    if (holds && initiative.standing.is !== 'standing') return { reason: 'not-standing', title: initiative.title };
  }
  return one === other ? { reason: 'tie-itself' } : null;
}

/** Whether this is what stands already: said by somebody and by nobody else, or never and not to hold. */
function isSaid(before: Recorded<Tie> | undefined, { holds, reason }: Tie): boolean {
  if (!before) return !holds;
  if (before.rivals.length > 0) return false;
  return before.value.holds === holds && (!holds || before.value.reason === reason);
}

function contradicts(state: OpenState, one: string, other: string): Decided {
  return refuse({ reason: 'tie-contradicts', cycle: named(state, [one, other]) });
}

function named({ initiatives }: OpenState, ids: readonly string[]): string {
  return ids.map((id) => initiatives.get(id)?.title ?? id).join(' → ');
}
