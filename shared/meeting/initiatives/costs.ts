import { put, type Drafts } from '../drafts.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { Kronor } from '../../plan/money.ts';

/**
 * The state with an initiative's costs worked out anew, and those of what it is merged into: its own, or what the
 * meeting amended them to, and those of what is merged into it. Each counts where it is merged, and nowhere else.
 */
export function recost(state: MeetingState, id: string, drafts: Drafts): MeetingState {
  const initiative = state.initiatives.get(id);
  if (!initiative) return state;
  const initiatives = put(state.initiatives, id, { ...initiative, costs: costsOf(state, initiative) }, drafts);
  const next = { ...state, initiatives };
  const { standing } = initiative;
  return standing.is === 'merged' ? recost(next, standing.into, drafts) : next;
}

/** Kronor per year; a year is there when anything that counts states an amount for it. */
function costsOf(
  { initiatives }: Pick<MeetingState, 'initiatives'>,
  { stated, amendments, absorbed }: MeetingInitiative,
): Record<string, Kronor> {
  const merged = absorbed.flatMap((id) => initiatives.get(id) ?? []);
  const amended = Object.keys(amendments).flatMap((pointer) => yearOf(pointer) ?? []);
  const years = [stated.costs, ...merged.map(({ costs }) => costs)].flatMap((costs) => Object.keys(costs));
  return Object.fromEntries(
    [...new Set([...years, ...amended])].flatMap((year) => {
      const amendment = amendments[`/costs/${year}`]?.value;
      const own = amendment ? amendment.value : (stated.costs[year] ?? null);
      const others = merged.filter(({ id }) => !amendment?.covers.includes(id)).map(({ costs }) => costs[year] ?? null);
      const amounts = [own, ...others].filter((amount) => typeof amount === 'number');
      return amounts.length === 0 ? [] : [[year, sumOf(amounts)]];
    }),
  );
}

/** A sum that a plan version can hold: without one the whole meeting would have no results. */
function sumOf(amounts: readonly Kronor[]): Kronor {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, sum));
}

/** The year that a pointer is of: `/costs/2027`; null for any other. */
export function yearOf(pointer: string): string | null {
  return /^\/costs\/(\d{4})$/.exec(pointer)?.[1] ?? null;
}
