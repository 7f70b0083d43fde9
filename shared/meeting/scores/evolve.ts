import type { Operation } from '../../log/operation.ts';
import { amendInitiative } from '../amend-initiative.ts';
import type { Context, Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingState } from '../state.ts';
import type { scoreFacts } from './facts.ts';

export const scoreEvolvers: Evolvers<keyof typeof scoreFacts> = {
  'initiative.moved.1': (state, fact, operation, context) => move(state, fact, operation, context),
  'initiative.prioritised.1': (state, fact, { id }, context) =>
    amendInitiative(state, fact.initiative, context, (initiative) => {
      const before = initiative.priority.by === null ? null : initiative.priority;
      return { ...initiative, priority: record(before, fact.priority, id, context.knew) };
    }),
  'initiative.scored.1': (state, fact, { id }, context) => {
    const { criteria, maximum } = state.opening.model;
    if (!criteria.some((one) => one.id === fact.criterion) || (fact.points ?? 0) > maximum) return null;
    return amendInitiative(state, fact.initiative, context, (initiative) => {
      const { points } = initiative;
      const before = Object.hasOwn(points, fact.criterion) ? points[fact.criterion] : null;
      return { ...initiative, points: { ...points, [fact.criterion]: record(before, fact.points, id, context.knew) } };
    });
  },
} satisfies Partial<Evolvers<keyof typeof scoreFacts>> as unknown as Evolvers<keyof typeof scoreFacts>;

function move(
  state: MeetingState,
  fact: { readonly initiative: string; readonly after: string | null },
  { id }: Operation,
  context: Context,
): MeetingState | null {
  const known = fact.after === null || (fact.after !== fact.initiative && state.initiatives.has(fact.after));
  if (!known) return null;
  const moved = amendInitiative(state, fact.initiative, context, (initiative) => ({
    ...initiative,
    moved: record(initiative.moved, fact.after, id, context.knew),
    override: null,
  }));
  if (!moved) return null;
  const ranking = [...state.ranking];
  ranking.splice(ranking.indexOf(fact.initiative), 1);
  ranking.splice(fact.after === null ? 0 : ranking.indexOf(fact.after) + 1, 0, fact.initiative);
  return { ...moved, ranking };
}
