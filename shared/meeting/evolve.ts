import { agendaEvolvers } from './agenda/evolve.ts';
import { aside } from './aside.ts';
import { attendanceEvolvers } from './attendance/evolve.ts';
import { debateEvolvers } from './debate/evolve.ts';
import { decisionEvolvers } from './decisions/evolve.ts';
import type { FactType } from './facts.ts';
import { fundingEvolvers } from './funding/evolve.ts';
import { initiativeEvolvers } from './initiatives/evolve.ts';
import { joiningEvolvers } from './joining/evolve.ts';
import { open } from './opening.ts';
import type { Context, Evolvers } from './parts.ts';
import { scoreEvolvers } from './scores/evolve.ts';
import type { MeetingOperation, MeetingState, OpenState } from './state.ts';

type Opened = Exclude<FactType, 'meeting.opened.1' | 'meeting.opened.2'>;

/** One for each fact; a new fact without one does not compile. */
const evolvers: Evolvers<Opened> = {
  ...attendanceEvolvers,
  ...agendaEvolvers,
  ...scoreEvolvers,
  ...initiativeEvolvers,
  ...fundingEvolvers,
  ...debateEvolvers,
  ...decisionEvolvers,
  ...joiningEvolvers,
  'meeting.closed.1': (state, _, { id, at }, { knew }) =>
    knew(id, state.opening.by) ? { ...state, closed: { at, by: id } } : null,
};

/**
 * The next state. Pure and total: a fact that no longer applies is set aside for the chair to see, never dropped
 * (SPEC M4). Untouched parts are shared with the state before.
 */
export function evolve(state: MeetingState, operation: MeetingOperation, context: Context): MeetingState {
  const { fact } = operation;
  if (fact.type === 'meeting.opened.1' || fact.type === 'meeting.opened.2')
    return open(state, operation, fact, context);
  const evolver = evolvers[fact.type] as (
    state: OpenState,
    fact: MeetingOperation['fact'],
    operation: MeetingOperation,
    context: Context,
  ) => MeetingState | null;
  const next = state.opening ? evolver(state as OpenState, fact, operation, context) : null;
  return next ?? aside(state, operation, 'unknown-target', context.drafts);
}
