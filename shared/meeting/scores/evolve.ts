import type { Operation } from '../../log/operation.ts';
import { amendInitiative } from '../amend-initiative.ts';
import { draftOf, put } from '../drafts.ts';
import type { FactOf } from '../facts.ts';
import type { Context, Evolvers } from '../parts.ts';
import { record, type Recorded } from '../recorded.ts';
import type { MeetingInitiative, MeetingState } from '../state.ts';
import type { scoreFacts } from './facts.ts';
import { give, givingsOf } from './points.ts';
import type { RoundEnd } from './state.ts';

export const scoreEvolvers: Evolvers<keyof typeof scoreFacts> = {
  'initiative.moved.1': (state, fact, operation, context) => move(state, fact, null, operation, context),
  'initiative.moved.2': (state, fact, operation, context) =>
    move(state, fact, { reason: fact.reason, by: operation.id }, operation, context),
  'ranking.ordered.1': (state, { rule, ranking }, { id }, context) => {
    const named = new Set(ranking.filter((one) => state.initiatives.has(one)));
    if (named.size === 0) return null;
    return {
      ...state,
      initiatives: withoutMoves(state, id, context),
      ranking: [...named, ...state.ranking.filter((one) => !named.has(one))],
      ordered: record(state.ordered, rule, id, context.knew),
    };
  },
  'initiative.prioritised.1': (state, fact, { id }, context) =>
    amendInitiative(state, fact.initiative, context, (initiative) => {
      const before = initiative.priority.by === null ? null : initiative.priority;
      return { ...initiative, priority: record(before, fact.priority, id, context.knew) };
    }),
  'initiative.scored.1': (state, fact, { id }, context) => {
    if (!isPossible(state, fact)) return null;
    return amendInitiative(state, fact.initiative, context, (initiative) => {
      const { points } = initiative;
      const before = Object.hasOwn(points, fact.criterion) ? points[fact.criterion] : null;
      return { ...initiative, points: { ...points, [fact.criterion]: record(before, fact.points, id, context.knew) } };
    });
  },
  'points.given.1': (state, fact, { id }, context) => {
    const isKnown = state.participants.has(fact.participant) && (fact.round === null || state.rounds.has(fact.round));
    if (!isKnown || !isPossible(state, fact)) return null;
    return amendInitiative(state, fact.initiative, context, (initiative) => gave(initiative, fact, id, context));
  },
  'round.begun.1': (state, { round, name }, { at, id }, { drafts }) => {
    if (state.rounds.has(round)) return null;
    const begun = { id: round, name, begunAt: at, by: id, ended: null };
    return { ...state, rounds: put(state.rounds, round, begun, drafts) };
  },
  'round.revealed.1': (state, { round }, { id }, context) => end(state, round, 'revealed', id, context),
  'round.cancelled.1': (state, { round }, { id }, context) => end(state, round, 'cancelled', id, context),
};

function move(
  state: MeetingState,
  fact: { readonly initiative: string; readonly after: string | null },
  override: MeetingInitiative['override'],
  { id }: Operation,
  context: Context,
): MeetingState | null {
  const known = fact.after === null || (fact.after !== fact.initiative && state.initiatives.has(fact.after));
  if (!known) return null;
  const moved = amendInitiative(state, fact.initiative, context, (initiative) => ({
    ...initiative,
    moved: record(initiative.moved, fact.after, id, context.knew),
    override,
  }));
  if (!moved) return null;
  const ranking = [...state.ranking];
  ranking.splice(ranking.indexOf(fact.initiative), 1);
  ranking.splice(fact.after === null ? 0 : ranking.indexOf(fact.after) + 1, 0, fact.initiative);
  return { ...moved, ranking };
}

/** An ordering takes the place of the moves that its writer knew, and of the reasons given for them. */
function withoutMoves(
  { initiatives }: MeetingState,
  by: string,
  { knew, drafts }: Context,
): MeetingState['initiatives'] {
  const replaced = [...initiatives.values()].flatMap((initiative) => {
    if (initiative.moved === null) return [];
    const moved = leftOf(initiative.moved, (earlier) => !knew(by, earlier));
    const override = initiative.override && knew(by, initiative.override.by) ? null : initiative.override;
    return [{ ...initiative, moved, override }];
  });
  if (replaced.length === 0) return initiatives;
  const draft = draftOf(initiatives, drafts);
  for (const one of replaced) draft.set(one.id, one);
  return draft;
}

/** A recorded value where only some of its recordings still count; null where none does. */
function leftOf<T>(before: Recorded<T>, counts: (by: string) => boolean): Recorded<T> | null {
  const left = [...before.rivals, { value: before.value, by: before.by }].filter(({ by }) => counts(by));
  const last = left.pop();
  return last ? { ...last, rivals: left } : null;
}

function isPossible(
  { opening }: MeetingState,
  { criterion, points }: { readonly criterion: string; readonly points: number | null },
): boolean {
  const { criteria, maximum } = opening?.model ?? { criteria: [], maximum: 0 };
  return criteria.some(({ id }) => id === criterion) && (points ?? 0) <= maximum;
}

function gave(
  initiative: MeetingInitiative,
  { participant, criterion, points, round }: FactOf<'points.given.1'>,
  by: string,
  { knew }: Context,
): MeetingInitiative {
  const { given } = initiative;
  const before = givingsOf(initiative, participant, criterion);
  const theirs = Object.hasOwn(given, participant) ? given[participant] : {};
  return {
    ...initiative,
    given: { ...given, [participant]: { ...theirs, [criterion]: give(before, { points, round, by }, knew) } },
  };
}

function end(
  state: MeetingState,
  id: string,
  how: RoundEnd,
  by: string,
  { knew, drafts }: Context,
): MeetingState | null {
  const round = state.rounds.get(id);
  if (!round) return null;
  const ended = record(round.ended, how, by, knew);
  return { ...state, rounds: put(state.rounds, id, { ...round, ended }, drafts) };
}
