import type { Initiative, InitiativeId } from './plan.ts';

/** What names an initiative. */
export type Named = { readonly id: InitiativeId; readonly number: string };

/** An initiative of a source: whether the source says its number, and which of the base's it is, by index. */
export type Newcomer = { readonly each: Initiative; readonly isNumbered: boolean; readonly was: number | null };

/**
 * What a source's initiatives are called among a base's. One that is there keeps its name unless the source says
 * another number; a new one without a number gets the lowest that none has. Who had an id keeps it: the next of the same
 * number gets `#2`.
 */
export function nameNewcomers(areaId: string, base: readonly Initiative[], source: readonly Newcomer[]): Named[] {
  const leaves = ({ each, isNumbered, was }: Newcomer): boolean =>
    was !== null && isNumbered && base[was]!.number !== each.number;
  const left = new Set(source.flatMap((one) => (leaves(one) ? [one.was] : [])));
  const stay = base.filter((_, at) => !left.has(at));
  const ids = new Set(stay.map(({ id }) => id));
  const numbers = new Set([
    ...stay.map(({ number }) => number),
    ...source.flatMap(({ each, isNumbered }) => (isNumbered ? [each.number] : [])),
  ]);
  let lowest = 1;
  const free = (): string => {
    while (numbers.has(String(lowest))) lowest++;
    numbers.add(String(lowest));
    return String(lowest);
  };
  const own = (wanted: InitiativeId): InitiativeId => {
    let id = wanted;
    for (let nth = 2; ids.has(id); nth++) id = `${wanted}#${nth}`;
    ids.add(id);
    return id;
  };
  return source.map((one) => {
    const { each, isNumbered, was } = one;
    if (was !== null && !leaves(one)) return { id: base[was]!.id, number: base[was]!.number };
    const number = isNumbered ? each.number : free();
    return { id: own(isNumbered ? each.id.replace(/#\d+$/, '') : `${areaId}/${number}`), number };
  });
}
