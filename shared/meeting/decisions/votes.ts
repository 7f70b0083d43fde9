import type { Recorded } from '../recorded.ts';
import type { Tally, Vote } from './state.ts';

/**
 * How a vote stands. `tie` waits for the casting vote; `undecided` has no votes yet, or holds what two laptops recorded
 * otherwise and nobody has settled. `isByCasting` where the casting vote decided.
 */
export type VoteResult = Tally & {
  readonly is: 'yes' | 'no' | 'tie' | 'undecided';
  readonly isByCasting: boolean;
  /** Participants whose ballot two laptops recorded otherwise; the count is disputed where `isCountDisputed`. */
  readonly disputed: readonly string[];
  readonly isCountDisputed: boolean;
};

/**
 * What a vote comes to: the simple majority of yes and no, abstentions aside; on a tie what the chair's casting vote
 * says (kommunallagen 5 kap., which nämnder follow too).
 */
export function resultOfVote({ method, ballots, counted, casting }: Vote): VoteResult {
  const tally = method === 'rollCall' ? tallyOf(ballots) : (counted?.value ?? { yes: 0, no: 0, abstain: 0 });
  const disputed = method === 'rollCall' ? [...ballots].filter(([, one]) => isDisputed(one)).map(([id]) => id) : [];
  const isCountDisputed = method === 'counted' && isDisputed(counted, sameTally);
  const base = { yes: tally.yes, no: tally.no, abstain: tally.abstain, disputed, isCountDisputed, isByCasting: false };
  if (disputed.length > 0 || isCountDisputed || !hasVotes(tally)) return { ...base, is: 'undecided' };
  if (tally.yes !== tally.no) return { ...base, is: tally.yes > tally.no ? 'yes' : 'no' };
  if (casting === null) return { ...base, is: 'tie' };
  if (isDisputed(casting, (a, b) => a.ballot === b.ballot)) return { ...base, is: 'undecided' };
  return { ...base, is: casting.value.ballot, isByCasting: true };
}

/** The motion that won an ended vote, null for none; undefined where the vote decided nothing. */
export function winnerOfVote(vote: Vote): string | null | undefined {
  if (vote.ended === null || vote.voided !== null) return undefined;
  const { is } = resultOfVote(vote);
  return is === 'yes' ? vote.yes : is === 'no' ? vote.no : undefined;
}

export function sameTally(a: Tally, b: Tally): boolean {
  return a.yes === b.yes && a.no === b.no && a.abstain === b.abstain;
}

function tallyOf(ballots: Vote['ballots']): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const { value } of ballots.values()) tally[value] += 1;
  return tally;
}

function hasVotes({ yes, no, abstain }: Tally): boolean {
  return yes + no + abstain > 0;
}

function isDisputed<T>(value: Recorded<T> | null, isSame: (a: T, b: T) => boolean = Object.is): boolean {
  return value !== null && value.rivals.some((rival) => !isSame(rival.value, value.value));
}
