import type { Overview } from '../../shared/bridge/shapes.ts';
import { slugOf } from '../../shared/plan/area-id.ts';

/** A thing of the register that a person named. */
export type Found = { readonly kind: 'plan' | 'meeting' | 'package'; readonly id: string };

/** What a name came to: one thing, none, or several that it may mean. */
export type Finding = { readonly found: Found } | { readonly several: readonly Found[] };

// Fewer digits than this are no name of anything.
const SHORTEST = 4;

/**
 * What a name means: an area (its newest version of the latest year), or the beginning of a plan version's, a meeting's
 * or a package's hash.
 */
export function findInRegister({ years, meetings, packages }: Overview, name: string): Finding {
  const area = slugOf(name);
  for (const { plans } of years) {
    const newest = plans.filter((plan) => plan.newest && plan.areaId === area);
    if (newest.length > 0) return oneOf(newest.map(({ hash }) => ({ kind: 'plan', id: hash })));
  }
  const all: Found[] = [
    ...years.flatMap(({ plans }) => plans.map(({ hash }): Found => ({ kind: 'plan', id: hash }))),
    ...meetings.map(({ id }): Found => ({ kind: 'meeting', id })),
    ...packages.map(({ id }): Found => ({ kind: 'package', id })),
  ];
  const start = name.toLowerCase();
  return oneOf(start.length < SHORTEST ? [] : all.filter(({ id }) => id.startsWith(start)));
}

function oneOf(several: readonly Found[]): Finding {
  const [found] = several;
  return found && several.length === 1 ? { found } : { several };
}
