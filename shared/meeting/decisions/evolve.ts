import type { Operation, OperationId } from '../../log/operation.ts';
import { append, draftOf, put } from '../drafts.ts';
import type { Context, Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { MeetingState, OpenState } from '../state.ts';
import { recordDecision, settleDecision } from './choices.ts';
import type { decisionFacts } from './facts.ts';
import type { Decision, ItemState, Motion, Sides, Vote } from './state.ts';

export const decisionEvolvers: Evolvers<keyof typeof decisionFacts> = {
  'motion.made.1': (state, { motion: id, item, kind, clauses, by: people }, { id: by, at }, { drafts }) => {
    if (!state.items.has(item) || state.motions.has(id) || !areThere(state, people)) return null;
    const motion: Motion = { id, item, kind, clauses, people, isWithdrawn: false, at, by };
    return { ...state, motions: put(state.motions, id, motion, drafts) };
  },
  'motion.seconded.1': (state, { motion: id, participant }, _, { drafts }) => {
    const motion = state.motions.get(id);
    if (!motion || !areThere(state, [participant])) return null;
    if (motion.people.includes(participant)) return state;
    const joined = { ...motion, people: [...motion.people, participant] };
    return { ...state, motions: put(state.motions, id, joined, drafts) };
  },
  'motion.withdrawn.1': (state, { motion: id }, _, { drafts }) => {
    const motion = state.motions.get(id);
    return motion ? { ...state, motions: put(state.motions, id, { ...motion, isWithdrawn: true }, drafts) } : null;
  },
  'propositions.settled.1': (state, { item, steps, text }, { id }, { knew, drafts }) => {
    if (!state.items.has(item) || !steps.every((sides) => areOf(state, item, sides))) return null;
    const settled = record(state.propositions.get(item), { steps, text }, id, knew);
    return { ...state, propositions: put(state.propositions, item, settled, drafts) };
  },
  'acclamation.found.1': (state, { item, for: found, against }, { id: by, at }, { drafts }) => {
    const named = [...against, found].map((yes) => ({ yes, no: null }));
    if (!state.items.has(item) || !named.every((sides) => areOf(state, item, sides))) return null;
    const all = append(state.acclamations.get(item) ?? [], { for: found, against, by, at }, drafts);
    return { ...state, acclamations: put(state.acclamations, item, all, drafts) };
  },
  'vote.called.1': (state, { vote: id, item, method, yes, no, by }, operation, { drafts }) => {
    if (!state.items.has(item) || state.votes.has(id) || !areOf(state, item, { yes, no })) return null;
    const called = { id, item, method, yes, no, by, called: operation.id, at: operation.at };
    const vote: Vote = { ...called, ballots: new Map(), counted: null, casting: null, ended: null, voided: null };
    return { ...state, votes: put(state.votes, id, vote, drafts) };
  },
  'ballot.cast.1': (state, { vote: id, participant, ballot }, operation, context) =>
    amendVote(state, id, operation, context, (vote) => {
      if (vote.method !== 'rollCall' || !areThere(state, [participant])) return null;
      const cast = record(vote.ballots.get(participant), ballot, operation.id, context.knew);
      return { ...vote, ballots: put(vote.ballots, participant, cast, context.drafts) };
    }),
  'ballots.counted.1': (state, { vote: id, yes, no, abstain }, operation, context) =>
    amendVote(state, id, operation, context, (vote) =>
      vote.method === 'counted'
        ? { ...vote, counted: record(vote.counted, { yes, no, abstain }, operation.id, context.knew) }
        : null,
    ),
  'vote.cast.1': (state, { vote: id, participant, ballot }, operation, context) =>
    amendVote(state, id, operation, context, (vote) =>
      areThere(state, [participant])
        ? { ...vote, casting: record(vote.casting, { participant, ballot }, operation.id, context.knew) }
        : null,
    ),
  'vote.ended.1': (state, { vote: id }, operation, context) =>
    amendVote(state, id, operation, context, (vote) => ({
      ...vote,
      ended: vote.ended ?? { at: operation.at, by: operation.id },
    })),
  'vote.voided.1': (state, { vote: id, reason }, { id: by }, { drafts }) => {
    const vote = state.votes.get(id);
    if (!vote) return null;
    return { ...state, votes: put(state.votes, id, { ...vote, voided: vote.voided ?? { reason, by } }, drafts) };
  },
  'decision.recorded.1': (state, { item, clauses }, { id, at }, context) => {
    const decision: Decision = { ...unsaid, clauses, by: id, at };
    return amendItem(state, id, item, context, (one, knew) => recordDecision(one, decision, knew));
  },
  'decision.recorded.2': (state, { type: _, item, ...said }, { id, at }, context) => {
    // A decision outlives its motion: it is lost by no undo but its own (SPEC M6).
    const motion = areOf(state, item, { yes: said.motion, no: null }) ? said.motion : null;
    const decision: Decision = { ...said, motion, by: id, at };
    return amendItem(state, id, item, context, (one, knew) => recordDecision(one, decision, knew));
  },
  'decision.settled.1': (state, { item, operation }, { id }, context) =>
    amendItem(state, id, item, context, (one, knew) => settleDecision(one, operation, id, knew)),
  'note.recorded.1': (state, { note: id, item, kind, by: people, text }, { id: by, at }, { drafts }) => {
    if (!state.items.has(item) || state.notes.has(id) || !areThere(state, people)) return null;
    return { ...state, notes: put(state.notes, id, { id, item, kind, people, text, by, at }, drafts) };
  },
  'note.withdrawn.1': (state, { note }, _, { drafts }) => {
    if (!state.notes.has(note)) return null;
    const notes = draftOf(state.notes, drafts);
    notes.delete(note);
    return { ...state, notes };
  },
};

/** What an older wording of a decision leaves unsaid. */
const unsaid = {
  outcome: null,
  reason: '',
  to: '',
  until: null,
  motion: null,
  isImmediate: false,
  passedOn: [],
  extracts: [],
} as const;

function areThere({ participants }: OpenState, people: readonly string[]): boolean {
  return people.every((id) => participants.has(id));
}

/** Whether the motions that are named are motions of the item. */
function areOf({ motions }: OpenState, item: string, { yes, no }: Sides): boolean {
  return [yes, no].every((id) => id === null || motions.get(id)?.item === item);
}

/** A vote changes until somebody who writes knows that it has ended or was voided. */
function amendVote(
  state: OpenState,
  id: string,
  { id: by }: Operation,
  { knew, drafts }: Context,
  change: (vote: Vote) => Vote | null,
): MeetingState | null {
  const vote = state.votes.get(id);
  if (!vote || [vote.ended, vote.voided].some((end) => end !== null && knew(by, end.by))) return null;
  const changed = change(vote);
  return changed ? { ...state, votes: put(state.votes, id, changed, drafts) } : null;
}

function amendItem(
  state: MeetingState,
  by: OperationId,
  id: string,
  { knew, drafts }: Context,
  change: (item: ItemState, knew: (earlier: OperationId) => boolean) => ItemState | null,
): MeetingState | null {
  const item = state.items.get(id);
  const changed = item && change(item, (earlier) => knew(by, earlier));
  return changed ? { ...state, items: put(state.items, id, changed, drafts) } : null;
}
