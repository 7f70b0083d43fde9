import type { Kronor } from '../../plan/money.ts';
import { cutLineOf } from '../queries.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import { rankingOf } from './ranking.ts';

type Known = {
  readonly list: readonly MeetingInitiative[];
  readonly funded: number;
  readonly used: ReadonlyMap<string, Kronor>;
};

const known = new WeakMap<readonly MeetingInitiative[], Known>();
let last: Known = { list: [], funded: 0, used: new Map() };

/**
 * Kronor that those above the cut-line take, by year (`2027`) and by area and year (`it-tjanster 2027`): counted on from
 * the last time, so that a move costs what crossed the line.
 */
export function usedAbove(state: MeetingState): ReadonlyMap<string, Kronor> {
  const { list } = rankingOf(state);
  const { funded } = cutLineOf(state);
  const before = known.get(list);
  if (before?.funded === funded) return before.used;
  last = countedOn(last, list, funded);
  known.set(list, last);
  return last.used;
}

function countedOn(before: Known, list: readonly MeetingInitiative[], funded: number): Known {
  const used = new Map(before.used);
  const count = ({ area, costs }: MeetingInitiative, times: 1 | -1): void => {
    for (const [year, kronor] of Object.entries(costs))
      for (const name of [year, `${area} ${year}`]) used.set(name, (used.get(name) ?? 0) + times * kronor);
  };
  const end = Math.max(before.funded, funded);
  for (let i = 0; i < end; i++) {
    const [was, is] = [i < before.funded ? before.list[i] : undefined, i < funded ? list[i] : undefined];
    if (was === is) continue;
    if (was) count(was, -1);
    if (is) count(is, 1);
  }
  return { list, funded, used };
}
