import type { OperationId } from '../log/operation.ts';
import type { PlanVersion } from '../plan/plan.ts';
import { aside } from './aside.ts';
import { recordDecision, settleDecision } from './decisions.ts';
import { draftOf, put, type Drafts } from './drafts.ts';
import type { FactOf } from './facts.ts';
import { open } from './opening.ts';
import type { ItemState, MeetingInitiative, MeetingOperation, MeetingState, Recorded } from './state.ts';

/** Plan versions by hash, as a meeting meets on them. */
export type Versions = ReadonlyMap<string, PlanVersion>;

/** What evolving one fact may look at besides the state. */
export type Context = {
  readonly versions: Versions;
  /** True where the writer of `later` knew of `earlier`. */
  readonly knew: (later: OperationId, earlier: OperationId) => boolean;
  /** Undos that take back nothing. */
  readonly idle?: ReadonlySet<OperationId>;
  readonly drafts?: Drafts;
};

/**
 * The next state. Pure and total: a fact that no longer applies is set aside for the chair to see, never dropped
 * (SPEC M4). Untouched parts are shared with the state before.
 */
export function evolve(state: MeetingState, operation: MeetingOperation, context: Context): MeetingState {
  const { fact } = operation;
  const { drafts } = context;
  const unknown = (): MeetingState => aside(state, operation, 'unknown-target', drafts);
  if (fact.type === 'meeting.opened.1') return open(state, operation, fact, context);
  if (!state.opening) return unknown();
  switch (fact.type) {
    case 'participant.added.1': {
      const { participant } = fact;
      if (state.participants.has(participant.id)) return unknown();
      const arrival = { at: operation.at, present: true, by: operation.id };
      const presence = { participant, present: true, changes: [arrival] };
      return { ...state, participants: put(state.participants, participant.id, presence, drafts) };
    }
    case 'participant.arrived.1':
    case 'participant.left.1': {
      const before = state.participants.get(fact.participant);
      if (!before) return unknown();
      const present = fact.type === 'participant.arrived.1';
      const changes = [...before.changes, { at: operation.at, present, by: operation.id }];
      const presence = { ...before, present, changes };
      return { ...state, participants: put(state.participants, fact.participant, presence, drafts) };
    }
    case 'item.begun.1': {
      const item = state.items.get(fact.item);
      if (!item) return unknown();
      const begun = { ...item, begunAt: item.begunAt ?? operation.at };
      return { ...state, items: put(state.items, fact.item, begun, drafts), currentItem: fact.item };
    }
    case 'initiative.moved.1':
      return move(state, operation, fact, context);
    case 'initiative.prioritised.1':
      return amend(state, operation, fact.initiative, context, (initiative) => {
        const before = initiative.priority.by === null ? null : initiative.priority;
        return { ...initiative, priority: record(before, fact.priority, operation, context) };
      });
    case 'initiative.scored.1': {
      const { criteria, maximum } = state.opening.model;
      const given = criteria.some(({ id }) => id === fact.criterion) && (fact.points ?? 0) <= maximum;
      if (!given) return unknown();
      return amend(state, operation, fact.initiative, context, (initiative) => {
        const { points } = initiative;
        const before = Object.hasOwn(points, fact.criterion) ? (points[fact.criterion] ?? null) : null;
        return {
          ...initiative,
          points: { ...points, [fact.criterion]: record(before, fact.points, operation, context) },
        };
      });
    }
    case 'frame.set.1': {
      if (!state.period.includes(fact.year)) return unknown();
      const frame = record(state.frames.get(fact.year) ?? null, fact.amount, operation, context);
      return { ...state, frames: put(state.frames, fact.year, frame, drafts) };
    }
    case 'statement.recorded.1': {
      if (!state.initiatives.has(fact.initiative) || state.statements.has(fact.statement)) return unknown();
      const { type: _, statement: id, ...content } = fact;
      const statement = { id, ...content, by: operation.id, at: operation.at };
      return { ...state, statements: put(state.statements, id, statement, drafts) };
    }
    case 'statement.withdrawn.1': {
      if (!state.statements.has(fact.statement)) return unknown();
      const statements = draftOf(state.statements, drafts);
      statements.delete(fact.statement);
      return { ...state, statements };
    }
    case 'decision.recorded.1': {
      const decision = { clauses: fact.clauses, by: operation.id, at: operation.at };
      return amendItem(state, operation, fact.item, context, (item, knew) => recordDecision(item, decision, knew));
    }
    case 'decision.settled.1':
      return amendItem(state, operation, fact.item, context, (item, knew) =>
        settleDecision(item, fact.operation, operation.id, knew),
      );
    case 'meeting.closed.1':
      if (!context.knew(operation.id, state.opening.by)) return unknown();
      return { ...state, closed: { at: operation.at, by: operation.id } };
    case 'command.undone.1':
      return context.idle?.has(operation.id) ? unknown() : state;
    default:
      return fact satisfies never;
  }
}

function move(
  state: MeetingState,
  operation: MeetingOperation,
  fact: FactOf<'initiative.moved.1'>,
  context: Context,
): MeetingState {
  const known = fact.after === null || (fact.after !== fact.initiative && state.initiatives.has(fact.after));
  if (!known) return aside(state, operation, 'unknown-target', context.drafts);
  const moved = amend(state, operation, fact.initiative, context, (initiative) => ({
    ...initiative,
    moved: record(initiative.moved, fact.after, operation, context),
  }));
  if (!state.initiatives.has(fact.initiative)) return moved;
  const ranking = [...state.ranking];
  ranking.splice(ranking.indexOf(fact.initiative), 1);
  ranking.splice(fact.after === null ? 0 : ranking.indexOf(fact.after) + 1, 0, fact.initiative);
  return { ...moved, ranking };
}

function amend(
  state: MeetingState,
  operation: MeetingOperation,
  id: string,
  { drafts }: Context,
  change: (initiative: MeetingInitiative) => MeetingInitiative,
): MeetingState {
  const initiative = state.initiatives.get(id);
  if (!initiative) return aside(state, operation, 'unknown-target', drafts);
  return { ...state, initiatives: put(state.initiatives, id, change(initiative), drafts) };
}

function amendItem(
  state: MeetingState,
  operation: MeetingOperation,
  id: string,
  { knew, drafts }: Context,
  change: (item: ItemState, knew: (earlier: OperationId) => boolean) => ItemState | null,
): MeetingState {
  const item = state.items.get(id);
  const changed = item && change(item, (earlier) => knew(operation.id, earlier));
  if (!changed) return aside(state, operation, 'unknown-target', drafts);
  return { ...state, items: put(state.items, id, changed, drafts) };
}

/** What the writer knew is replaced; what they did not stays beside it as a rival (SPEC M5). */
function record<T>(before: Recorded<T> | null, value: T, operation: MeetingOperation, context: Context): Recorded<T> {
  const earlier = before ? [...before.rivals, { value: before.value, by: before.by }] : [];
  const rivals = earlier.filter(({ by }) => !context.knew(operation.id, by));
  return { value, by: operation.id, rivals };
}
