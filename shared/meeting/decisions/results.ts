import type { MeetingState } from '../state.ts';
import { livingMotions, nameOf, votesOf } from './queries.ts';
import type { Vote } from './state.ts';
import { resultOfVote } from './votes.ts';

/** How an item was decided, as JSON for machines: its part of `beslut.json`. People and motions by name and words. */
export function howDecided(state: MeetingState, item: string) {
  const [decision] = state.items.get(item)?.decisions ?? [];
  const names = (ids: readonly string[]): string[] => ids.map((id) => nameOf(state, id));
  return {
    outcome: decision?.outcome ?? null,
    reason: decision?.reason ?? '',
    to: decision?.to ?? '',
    until: decision?.until ?? null,
    isImmediate: decision?.isImmediate ?? false,
    passedOn: (decision?.passedOn ?? []).map(({ to, text }) => ({ to, text })),
    extracts: [...(decision?.extracts ?? [])],
    motions: livingMotions(state, item).map(({ kind, people, clauses }) => ({
      kind,
      by: names(people),
      clauses: [...clauses],
    })),
    votes: votesOf(state, item).flatMap((vote) => (vote.ended && !vote.voided ? [voted(state, vote)] : [])),
    notes: [...state.notes.values()].flatMap((note) =>
      note.item === item ? [{ kind: note.kind, by: names(note.people), text: note.text }] : [],
    ),
  };
}

function voted(state: MeetingState, vote: Vote) {
  const { is, yes, no, abstain, isByCasting } = resultOfVote(vote);
  const clausesOf = (id: string | null): string[] => [...(state.motions.get(id ?? '')?.clauses ?? [])];
  return {
    method: vote.method,
    for: clausesOf(vote.yes),
    against: clausesOf(vote.no),
    result: is,
    yes,
    no,
    abstain,
    isByCastingVote: isByCasting,
    ballots: [...vote.ballots].map(([id, { value }]) => ({ name: nameOf(state, id), ballot: value })),
  };
}
