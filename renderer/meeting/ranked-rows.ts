import { useMemo } from 'react';
import type { CutLine } from '../../shared/scoring/cut-line.ts';
import { cutLineOf, ranked, scoreIn } from '../../shared/meeting/queries.ts';
import type { MeetingInitiative, MeetingState } from '../../shared/meeting/state.ts';

/** What one row shows; the same object as long as none of it has changed. */
export type RankedRow = {
  readonly initiative: MeetingInitiative;
  readonly place: number;
  readonly score: number | null;
  readonly accumulated: number;
  readonly isFunded: boolean;
  readonly statements: number;
};

export type RankedRows = { readonly rows: readonly RankedRow[]; readonly cut: CutLine };

/** The list as it stands: each initiative with its place, its score, the sum so far and whether the frame reaches it. */
export function useRankedRows(state: MeetingState): RankedRows {
  return useMemo(() => rowsOf(state), [state]);
}

function rowsOf(state: MeetingState): RankedRows {
  const cut = cutLineOf(state);
  const statements = new Map<string, number>();
  for (const { initiative } of state.statements.values())
    if (initiative !== null) statements.set(initiative, (statements.get(initiative) ?? 0) + 1);
  const rows = ranked(state).map((initiative, i) => ({
    initiative,
    place: i + 1,
    score: scoreIn(state, initiative),
    accumulated: cut.accumulated[i] ?? 0,
    isFunded: cut.frame === null || i < cut.funded,
    statements: statements.get(initiative.id) ?? 0,
  }));
  return { rows, cut };
}
