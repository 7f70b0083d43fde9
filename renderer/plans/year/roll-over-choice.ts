import type { CarriedArea } from '../../../shared/bridge/years-contract.ts';

/** What a person has chosen to carry over: areas by plan, initiatives by id. */
export interface Choice {
  readonly areas: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
}

/** All that next year lacks, but what is finished. */
export function suggestedChoice(areas: readonly CarriedArea[]): Choice {
  const open = areas.filter(({ isPlanned }) => !isPlanned);
  const stay = open.flatMap(({ initiatives }) => initiatives.filter(({ isFinished }) => !isFinished));
  return { areas: new Set(open.map(({ plan }) => plan)), initiatives: new Set(stay.map(({ id }) => id)) };
}

/** A set with something in it, or not. */
export function withOne(some: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(some);
  if (isIn) changed.add(one);
  else changed.delete(one);
  return changed;
}

/** How many of an area's initiatives are chosen. */
export function carriedIn({ initiatives }: CarriedArea, choice: Choice): number {
  return initiatives.filter(({ id }) => choice.initiatives.has(id)).length;
}

/** What the machine is asked to carry, as `year.rollOver` takes it. */
export function toCarry(areas: readonly CarriedArea[], choice: Choice): { plan: string; carry: string[] }[] {
  return areas
    .filter(({ plan, isPlanned }) => !isPlanned && choice.areas.has(plan))
    .map(({ plan, initiatives }) => ({
      plan,
      carry: initiatives.map(({ id }) => id).filter((id) => choice.initiatives.has(id)),
    }));
}
