import { fundedIn } from '../../../shared/meeting/funding/funded-in.ts';
import {
  cycles,
  dependenciesOf,
  exclusionsOf,
  mustsOf,
  needingWithdrawn,
} from '../../../shared/meeting/initiatives/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

/** What holds of a row together with others: ids of what it lacks or clashes with, and the law that demands it. */
export type RowTies = {
  readonly law: string | null;
  /** Gets money, while what it needs does not. */
  readonly unmet: string | null;
  /** Needs what was withdrawn. */
  readonly gone: string | null;
  /** Gets money, and so does what it excludes. */
  readonly clash: string | null;
  /** Those in the ring of dependencies that it stands in. */
  readonly ring: readonly string[];
};

const none: ReadonlyMap<string, RowTies> = new Map();
const untied: RowTies = { law: null, unmet: null, gone: null, clash: null, ring: [] };
const known = new WeakMap<MeetingState, ReadonlyMap<string, RowTies>>();

/** The rows that have something to tell of laws and ties, worked out once for a state. */
export function rowTies(state: MeetingState): ReadonlyMap<string, RowTies> {
  const before = known.get(state);
  if (before) return before;
  const made = workOut(state);
  known.set(state, made);
  return made;
}

function workOut(state: MeetingState): ReadonlyMap<string, RowTies> {
  if (state.demanded.size + state.dependencies.size + state.exclusions.size === 0) return none;
  const musts = mustsOf(state);
  const { funded } = fundedIn(state);
  const rows = new Map<string, RowTies>();
  const add = (id: string, ties: Partial<RowTies>): void => {
    rows.set(id, { ...(rows.get(id) ?? untied), ...ties });
  };
  for (const [id, law] of musts) add(id, { law });
  for (const { initiative, needs } of dependenciesOf(state))
    if (funded.has(initiative) && !funded.has(needs)) add(initiative, { unmet: needs });
  for (const { initiative, needs } of needingWithdrawn(state)) add(initiative, { gone: needs });
  for (const [one, other] of exclusionsOf(state))
    if (funded.has(one) && funded.has(other)) {
      add(one, { clash: other });
      add(other, { clash: one });
    }
  for (const ring of cycles(state)) for (const id of ring) add(id, { ring });
  return rows;
}
