import type { InitiativeId } from '../../plan/plan.ts';
import type { MeetingState } from '../state.ts';
import { dependenciesOf, exclusionsOf, mustsOf } from './queries.ts';
import { resultNames } from './results.ts';
import { amendmentsOf } from './told.ts';

/**
 * What became of initiatives beside their rank, as JSON for machines. Initiatives that came in the meeting go by the names
 * that they have in the plans it resulted in.
 */
export function madeIn(state: MeetingState) {
  const names = resultNames(state);
  const nameOf = (id: InitiativeId): InitiativeId => names.get(id) ?? id;
  const all = state.ranking.flatMap((id) => state.initiatives.get(id) ?? []);
  return {
    amended: all.flatMap((met) =>
      met.standing.is === 'standing'
        ? amendmentsOf(met).map(({ pointer, before, value, reason }) => ({
            initiative: nameOf(met.id),
            pointer,
            before,
            value,
            reason,
          }))
        : [],
    ),
    nominated: all.flatMap(({ id, origin, standing }) =>
      origin.from === 'nominated' && standing.is === 'standing'
        ? [{ initiative: nameOf(id), kind: origin.kind, from: origin.who, reason: origin.reason }]
        : [],
    ),
    withdrawn: all.flatMap(({ id, standing }) =>
      standing.is === 'withdrawn' ? [{ initiative: nameOf(id), reason: standing.reason }] : [],
    ),
    merged: all.flatMap(({ id, standing }) =>
      standing.is === 'merged'
        ? [{ initiative: nameOf(id), into: nameOf(standing.into), reason: standing.reason }]
        : [],
    ),
    split: all.flatMap(({ id, standing }) =>
      standing.is === 'split'
        ? [{ initiative: nameOf(id), parts: standing.parts.map(nameOf), reason: standing.reason }]
        : [],
    ),
    musts: [...mustsOf(state)].map(([id, law]) => ({ initiative: nameOf(id), law })),
    dependencies: dependenciesOf(state).map((one) => ({
      initiative: nameOf(one.initiative),
      needs: nameOf(one.needs),
    })),
    exclusions: exclusionsOf(state).map((pair) => pair.map(nameOf)),
  };
}
