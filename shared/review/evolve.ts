import type { OperationId } from '../log/operation.ts';
import type { FactOf } from './facts.ts';
import type { Answer, Correction, Done, ReviewOperation, ReviewState } from './state.ts';

/** What evolving one fact may look at besides the state. */
export type Context = {
  /** True where the writer of `later` knew of `earlier`. */
  readonly knew: (later: OperationId, earlier: OperationId) => boolean;
  /** Undos that take back nothing. */
  readonly idle: ReadonlySet<OperationId>;
};

/** The next state. Pure and total: what does not apply is set aside to be seen, never dropped (SPEC R3). */
export function evolve(state: ReviewState, operation: ReviewOperation, context: Context): ReviewState {
  const { fact } = operation;
  switch (fact.type) {
    case 'finding.accepted.1':
      return answered(state, fact.finding, { ...doneBy(operation), kind: 'accepted', reason: fact.reason }, context);
    case 'plan.corrected.1': {
      const { corrections, takenBack } = besideOthers(state, operation, fact, context);
      const rivals = rivalsIn(state.corrections, operation, fact, context);
      const next = { ...state, takenBack, corrections: [...corrections, { ...correctionOf(operation, fact), rivals }] };
      if (fact.finding === null) return next;
      return answered(next, fact.finding, { ...doneBy(operation), kind: 'corrected', reason: fact.reason }, context);
    }
    case 'plan.reviewed.1': {
      const { version, initiative } = fact;
      return { ...state, reviewed: [...state.reviewed, { ...doneBy(operation), version, initiative }] };
    }
    case 'command.undone.1': {
      if (!context.idle.has(operation.id)) return state;
      return { ...state, aside: [...state.aside, { operation, why: 'unknown-target' }] };
    }
    default:
      return fact satisfies never;
  }
}

/** The state when an operation has been taken back: a correction's version is remembered as one that counts no more. */
export function passOver(state: ReviewState, operation: ReviewOperation, context: Context): ReviewState {
  const { fact } = operation;
  if (fact.type !== 'plan.corrected.1') return state;
  const rivals = rivalsIn([...state.takenBack, ...state.corrections], operation, fact, context);
  const { takenBack } = besideOthers(state, operation, fact, context);
  return { ...state, takenBack: [...takenBack, { ...correctionOf(operation, fact), rivals }] };
}

/** Corrections of the same version that the writer did not know of; what comes earlier in the order never knew it. */
function rivalsIn(
  some: readonly Correction[],
  { id }: ReviewOperation,
  { version }: FactOf<'plan.corrected.1'>,
  { knew }: Context,
): OperationId[] {
  return some.filter((one) => one.version === version && !knew(id, one.by)).map(({ by }) => by);
}

/** The corrections so far, each that is beside this one naming it. */
function besideOthers(
  { corrections, takenBack }: ReviewState,
  operation: ReviewOperation,
  fact: FactOf<'plan.corrected.1'>,
  context: Context,
): Pick<ReviewState, 'corrections' | 'takenBack'> {
  const named = (some: readonly Correction[]): Correction[] => {
    const beside = new Set(rivalsIn(some, operation, fact, context));
    return some.map((one) => (beside.has(one.by) ? { ...one, rivals: [...one.rivals, operation.id] } : one));
  };
  return { corrections: named(corrections), takenBack: named(takenBack) };
}

/** What the writer knew is replaced; what they did not know stays beside it (SPEC R4). */
function answered(state: ReviewState, finding: string, answer: Answer, { knew }: Context): ReviewState {
  const before = state.answers.get(finding) ?? [];
  const unknown = before.filter(({ by }) => !knew(answer.by, by));
  return { ...state, answers: new Map(state.answers).set(finding, [answer, ...unknown]) };
}

function correctionOf(operation: ReviewOperation, fact: FactOf<'plan.corrected.1'>): Correction {
  const { type: _, ...content } = fact;
  return { ...doneBy(operation), ...content, rivals: [] };
}

function doneBy({ id, command, at, actor }: ReviewOperation): Done {
  return { by: id, command, at, actor };
}
