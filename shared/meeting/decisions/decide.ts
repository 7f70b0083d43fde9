import type { z } from 'zod';
import { chairOf, isRecused, mayVote, servingNow } from '../attendance/queries.ts';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { OpenState } from '../state.ts';
import type { decisionCommands } from './commands.ts';
import { refuseReservation } from './reservations.ts';
import { isOpen, livingMotions, nameOf, openVote } from './queries.ts';
import type { Vote } from './state.ts';
import { resultOfVote, sameTally } from './votes.ts';

export type DecisionCommand = z.infer<(typeof decisionCommands)[number]>;

export const decisionDeciders: Deciders<DecisionCommand['type']> = {
  'make-motion': (state, { type: _, ...motion }) => {
    if (!state.items.has(motion.item)) return refuse({ reason: 'item-unknown', id: motion.item });
    if (state.motions.has(motion.motion)) return refuse({ reason: 'motion-exists' });
    const refused = motion.by.map((id) => refuseMover(state, motion.item, id)).find(Boolean);
    return refused ?? made({ type: 'motion.made.1', ...motion });
  },
  'second-motion': (state, { motion: id, participant }) => {
    const motion = state.motions.get(id);
    if (!motion || motion.isWithdrawn) return refuse({ reason: 'motion-unknown' });
    if (motion.people.includes(participant)) return made();
    return refuseMover(state, motion.item, participant) ?? made({ type: 'motion.seconded.1', motion: id, participant });
  },
  'withdraw-motion': (state, { motion: id }) => {
    const motion = state.motions.get(id);
    if (!motion) return refuse({ reason: 'motion-unknown' });
    const isVotedOn = [...state.votes.values()].some((vote) => isOpen(vote) && (vote.yes === id || vote.no === id));
    if (isVotedOn) return refuse({ reason: 'vote-open' });
    return motion.isWithdrawn ? made() : made({ type: 'motion.withdrawn.1', motion: id });
  },
  'settle-propositions': (state, { type: _, ...settled }) => {
    if (!state.items.has(settled.item)) return refuse({ reason: 'item-unknown', id: settled.item });
    const named = settled.steps.flatMap(({ yes, no }) => [yes, no]);
    return refuseMotions(state, settled.item, named) ?? made({ type: 'propositions.settled.1', ...settled });
  },
  'find-acclamation': (state, { type: _, ...found }) => {
    if (!state.items.has(found.item)) return refuse({ reason: 'item-unknown', id: found.item });
    if (found.for === null && found.against.length === 0) return refuse({ reason: 'sides-alike' });
    if (found.for !== null && found.against.includes(found.for)) return refuse({ reason: 'sides-alike' });
    if (isOpenOn(state, found.item)) return refuse({ reason: 'vote-open' });
    return (
      refuseMotions(state, found.item, [found.for, ...found.against]) ?? made({ type: 'acclamation.found.1', ...found })
    );
  },
  'call-vote': (state, { type: _, ...vote }) => {
    if (!state.items.has(vote.item)) return refuse({ reason: 'item-unknown', id: vote.item });
    if (state.votes.has(vote.vote)) return refuse({ reason: 'vote-exists' });
    if (vote.yes === vote.no) return refuse({ reason: 'sides-alike' });
    if (openVote(state)) return refuse({ reason: 'vote-open' });
    if (servingNow(state, vote.item).length === 0) return refuse({ reason: 'nobody-votes' });
    return refuseMotions(state, vote.item, [vote.yes, vote.no]) ?? made({ type: 'vote.called.1', ...vote });
  },
  'cast-ballot': (state, { type: _, vote: id, participant, ballot }) => {
    const vote = state.votes.get(id);
    if (!vote) return refuse({ reason: 'vote-unknown' });
    if (!isOpen(vote)) return refuse({ reason: 'vote-ended' });
    if (vote.method !== 'rollCall') return refuse({ reason: 'vote-counted' });
    if (!state.participants.has(participant)) return refuse({ reason: 'participant-unknown', id: participant });
    const refused = refuseVoter(state, vote.item, participant);
    if (refused) return refused;
    if (stands(vote.ballots.get(participant), ballot)) return made();
    return made({ type: 'ballot.cast.1', vote: id, participant, ballot });
  },
  'count-ballots': (state, { type: _, vote: id, ...tally }) => {
    const vote = state.votes.get(id);
    if (!vote) return refuse({ reason: 'vote-unknown' });
    if (!isOpen(vote)) return refuse({ reason: 'vote-ended' });
    if (vote.method !== 'counted') return refuse({ reason: 'vote-by-roll-call' });
    const most = servingNow(state, vote.item).length;
    if (tally.yes + tally.no + tally.abstain > most) return refuse({ reason: 'too-many-votes', most });
    const before = vote.counted;
    if (before && before.rivals.length === 0 && sameTally(before.value, tally)) return made();
    return made({ type: 'ballots.counted.1', vote: id, ...tally });
  },
  'give-casting-vote': (state, { type: _, vote: id, participant, ballot }) => {
    const vote = state.votes.get(id);
    if (!vote) return refuse({ reason: 'vote-unknown' });
    if (!isOpen(vote)) return refuse({ reason: 'vote-ended' });
    const { yes, no, disputed, isCountDisputed } = resultOfVote(vote);
    if (yes !== no || yes + no === 0) return refuse({ reason: 'vote-not-tied' });
    if (disputed.length > 0 || isCountDisputed) return refuse({ reason: 'vote-undecided' });
    if (chairOf(state, vote.item)?.id !== participant)
      return refuse({ reason: 'not-the-chair', name: nameOf(state, participant) });
    const { casting } = vote;
    if (casting?.rivals.length === 0 && casting.value.participant === participant && casting.value.ballot === ballot)
      return made();
    return made({ type: 'vote.cast.1', vote: id, participant, ballot });
  },
  'end-vote': (state, { vote: id }) => {
    const vote = state.votes.get(id);
    if (!vote) return refuse({ reason: 'vote-unknown' });
    if (!isOpen(vote)) return made();
    const { is } = resultOfVote(vote);
    if (is === 'undecided') return refuse({ reason: 'vote-undecided' });
    return is === 'tie' ? refuse({ reason: 'vote-tied' }) : made({ type: 'vote.ended.1', vote: id });
  },
  'void-vote': (state, { vote: id, reason }) => {
    const vote = state.votes.get(id);
    if (!vote) return refuse({ reason: 'vote-unknown' });
    return vote.voided ? made() : made({ type: 'vote.voided.1', vote: id, reason });
  },
  'record-decision': (state, { item, clauses }) =>
    state.items.has(item)
      ? made({ type: 'decision.recorded.1', item, clauses })
      : refuse({ reason: 'item-unknown', id: item }),
  decide: (state, { type: _, ...decision }) => {
    if (!state.items.has(decision.item)) return refuse({ reason: 'item-unknown', id: decision.item });
    if (isOpenOn(state, decision.item)) return refuse({ reason: 'vote-open' });
    const { outcome, reason, until } = decision;
    if (outcome === 'referredBack' && reason === '') return refuse({ reason: 'refer-back-without-reason' });
    if (outcome === 'tabled' && until === null && reason === '') return refuse({ reason: 'table-without-day' });
    const refused = refuseMotions(state, decision.item, [decision.motion]);
    return refused ?? made({ type: 'decision.recorded.2', ...decision, until: outcome === 'tabled' ? until : null });
  },
  'settle-decision': (state, { item: id, operation }) => {
    const item = state.items.get(id);
    if (!item) return refuse({ reason: 'item-unknown', id });
    if (!item.decisions.some(({ by }) => by === operation))
      return refuse({ reason: 'decision-unknown', id: operation });
    return made({ type: 'decision.settled.1', item: id, operation });
  },
  'record-note': (state, { type: _, ...note }) => {
    if (!state.items.has(note.item)) return refuse({ reason: 'item-unknown', id: note.item });
    if (state.notes.has(note.note)) return refuse({ reason: 'note-exists' });
    const unknown = note.by.find((id) => !state.participants.has(id));
    if (unknown !== undefined) return refuse({ reason: 'participant-unknown', id: unknown });
    if (note.kind !== 'reservation')
      return note.text === '' ? refuse({ reason: 'note-without-text' }) : made({ type: 'note.recorded.1', ...note });
    return refuseReservation(state, note.item, note.by) ?? made({ type: 'note.recorded.1', ...note });
  },
  'withdraw-note': (state, { note }) =>
    state.notes.has(note) ? made({ type: 'note.withdrawn.1', note }) : refuse({ reason: 'note-unknown' }),
};

/** Motions are made and joined by those who may vote on the item. */
function refuseMover(state: OpenState, item: string, id: string): Decided | null {
  if (!state.participants.has(id)) return refuse({ reason: 'participant-unknown', id });
  return refuseVoter(state, item, id);
}

function refuseVoter(state: OpenState, item: string, id: string): Decided | null {
  const name = nameOf(state, id);
  if (isRecused(state, item, id)) return refuse({ reason: 'recused-from-item', name });
  return mayVote(state, item, id) ? null : refuse({ reason: 'not-serving', name });
}

/** Motions that are put, voted or decided on are the item's and not withdrawn. */
function refuseMotions(state: OpenState, item: string, ids: readonly (string | null)[]): Decided | null {
  const living = new Set<string | null>([null, ...livingMotions(state, item).map(({ id }) => id)]);
  return ids.every((id) => living.has(id)) ? null : refuse({ reason: 'motion-unknown' });
}

function isOpenOn({ votes }: OpenState, item: string): boolean {
  return [...votes.values()].some((vote: Vote) => vote.item === item && isOpen(vote));
}
