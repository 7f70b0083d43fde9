import type { OperationId } from '../log/operation.ts';
import { initiativeTotals } from '../plan/totals.ts';
import type { PlanVersion } from '../plan/plan.ts';
import type { FactOf } from './facts.ts';
import type { Aside, Decision, MeetingInitiative, MeetingOperation, MeetingState, Recorded } from './state.ts';

/** Plan versions by hash, as a meeting meets on them. */
export type Versions = ReadonlyMap<string, PlanVersion>;

/** What evolving one fact may look at besides the state. */
export type Context = {
  readonly versions: Versions;
  /** True where the writer of `later` knew of `earlier`. */
  readonly knew: (later: OperationId, earlier: OperationId) => boolean;
};

/**
 * The next state. Pure and total: a fact that no longer applies is set aside for the chair to see, never dropped.
 * Untouched parts are shared with the state before.
 */
export function evolve(state: MeetingState, operation: MeetingOperation, context: Context): MeetingState {
  const { fact } = operation;
  if (fact.type === 'meeting.opened.1') return open(state, operation, fact, context.versions);
  if (!state.opening) return aside(state, operation, 'unknown-target');
  switch (fact.type) {
    case 'participant.added.1': {
      const { participant } = fact;
      if (state.participants.has(participant.id)) return aside(state, operation, 'unknown-target');
      const arrival = { at: operation.at, present: true, by: operation.id };
      return {
        ...state,
        participants: put(state.participants, participant.id, { participant, present: true, changes: [arrival] }),
      };
    }
    case 'participant.arrived.1':
    case 'participant.left.1': {
      const presence = state.participants.get(fact.participant);
      if (!presence) return aside(state, operation, 'unknown-target');
      const present = fact.type === 'participant.arrived.1';
      const changes = [...presence.changes, { at: operation.at, present, by: operation.id }];
      return { ...state, participants: put(state.participants, fact.participant, { ...presence, present, changes }) };
    }
    case 'item.begun.1': {
      const item = state.items.get(fact.item);
      if (!item) return aside(state, operation, 'unknown-target');
      const items = item.begunAt ? state.items : put(state.items, fact.item, { ...item, begunAt: operation.at });
      return { ...state, items, currentItem: fact.item };
    }
    case 'initiative.moved.1':
      return move(state, operation, fact, context);
    case 'initiative.prioritised.1':
      return amend(state, operation, fact.initiative, (initiative) => ({
        ...initiative,
        priority: record(
          initiative.priority.by === null ? null : initiative.priority,
          fact.priority,
          operation,
          context,
        ),
      }));
    case 'initiative.scored.1':
      return amend(state, operation, fact.initiative, (initiative) => ({
        ...initiative,
        points: {
          ...initiative.points,
          [fact.criterion]: record(initiative.points[fact.criterion] ?? null, fact.points, operation, context),
        },
      }));
    case 'frame.set.1':
      return {
        ...state,
        frames: put(
          state.frames,
          fact.year,
          record(state.frames.get(fact.year) ?? null, fact.amount, operation, context),
        ),
      };
    case 'statement.recorded.1': {
      if (!state.initiatives.has(fact.initiative)) return aside(state, operation, 'unknown-target');
      if (state.statements.has(fact.statement)) return aside(state, operation, 'unknown-target');
      const { type: _, statement: id, ...content } = fact;
      const statement = { id, ...content, by: operation.id, at: operation.at };
      return { ...state, statements: put(state.statements, id, statement) };
    }
    case 'statement.withdrawn.1': {
      if (!state.statements.has(fact.statement)) return aside(state, operation, 'unknown-target');
      const statements = new Map(state.statements);
      statements.delete(fact.statement);
      return { ...state, statements };
    }
    case 'decision.recorded.1':
      return decideItem(state, operation, fact.item, (decisions) => [
        ...decisions.filter(({ by }) => !context.knew(operation.id, by)),
        { clauses: fact.clauses, by: operation.id, at: operation.at },
      ]);
    case 'decision.settled.1':
      return decideItem(state, operation, fact.item, (decisions) =>
        decisions.filter(({ by }) => by === fact.operation || !context.knew(operation.id, by)),
      );
    case 'meeting.closed.1':
      return { ...state, closed: { at: operation.at, by: operation.id } };
    case 'command.undone.1':
      return state;
    default:
      return fact satisfies never;
  }
}

/** Sets an operation aside with the reason. */
export function aside(state: MeetingState, operation: Aside['operation'], why: Aside['why']): MeetingState {
  return { ...state, aside: [...state.aside, { operation, why }] };
}

function open(
  state: MeetingState,
  operation: MeetingOperation,
  fact: FactOf<'meeting.opened.1'>,
  versions: Versions,
): MeetingState {
  if (state.opening) return aside(state, operation, 'second-opening');
  const met = fact.plans.flatMap((hash) => {
    const version = versions.get(hash);
    return version ? [{ hash, plan: version.plan }] : [];
  });
  const initiatives = met.flatMap(({ hash, plan }) =>
    plan.initiatives.map((initiative): MeetingInitiative => ({
      id: initiative.id,
      number: initiative.number,
      title: initiative.title,
      plan: hash,
      costs: initiativeTotals(initiative),
      priority: { value: initiative.priority, by: null, rivals: [] },
      points: {},
      moved: null,
    })),
  );
  const years = new Set(met.flatMap(({ plan }) => plan.period.map(String)));
  const { type: _, agenda, participants, ...opening } = fact;
  return {
    ...state,
    opening: { ...opening, by: operation.id, at: operation.at },
    agenda,
    items: new Map(agenda.map(({ id }) => [id, { decisions: [], begunAt: null }])),
    participants: new Map(
      participants.map((participant) => [participant.id, { participant, present: true, changes: [] }]),
    ),
    period: [...years].sort(),
    initiatives: new Map(initiatives.map((initiative) => [initiative.id, initiative])),
    ranking: initiatives.map(({ id }) => id),
  };
}

function move(
  state: MeetingState,
  operation: MeetingOperation,
  fact: FactOf<'initiative.moved.1'>,
  context: Context,
): MeetingState {
  const initiative = state.initiatives.get(fact.initiative);
  const known = initiative && (fact.after === null || state.initiatives.has(fact.after));
  if (!known || fact.after === fact.initiative) return aside(state, operation, 'unknown-target');
  const ranking = [...state.ranking];
  ranking.splice(ranking.indexOf(fact.initiative), 1);
  ranking.splice(fact.after === null ? 0 : ranking.indexOf(fact.after) + 1, 0, fact.initiative);
  const moved = record(initiative.moved, fact.after, operation, context);
  return { ...state, ranking, initiatives: put(state.initiatives, fact.initiative, { ...initiative, moved }) };
}

function amend(
  state: MeetingState,
  operation: MeetingOperation,
  id: string,
  change: (initiative: MeetingInitiative) => MeetingInitiative,
): MeetingState {
  const initiative = state.initiatives.get(id);
  if (!initiative) return aside(state, operation, 'unknown-target');
  return { ...state, initiatives: put(state.initiatives, id, change(initiative)) };
}

function decideItem(
  state: MeetingState,
  operation: MeetingOperation,
  id: string,
  change: (decisions: readonly Decision[]) => readonly Decision[],
): MeetingState {
  const item = state.items.get(id);
  if (!item) return aside(state, operation, 'unknown-target');
  return { ...state, items: put(state.items, id, { ...item, decisions: change(item.decisions) }) };
}

/** What the writer knew is superseded; what they did not stays beside it as a rival. */
function record<T>(before: Recorded<T> | null, value: T, operation: MeetingOperation, context: Context): Recorded<T> {
  const earlier = before ? [...before.rivals, { value: before.value, by: before.by }] : [];
  const rivals = earlier.filter(({ by }) => !context.knew(operation.id, by));
  return { value, by: operation.id, rivals };
}

function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}
