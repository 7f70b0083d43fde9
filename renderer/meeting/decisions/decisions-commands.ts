import { translator } from '../../../shared/language/translator.ts';
import { chairOf, servingNow } from '../../../shared/meeting/attendance/queries.ts';
import type { Ballot } from '../../../shared/meeting/decisions/facts.ts';
import type { Putting } from '../../../shared/meeting/decisions/propositions.ts';
import { nameOf, openVote } from '../../../shared/meeting/decisions/queries.ts';
import type { Sides, Vote } from '../../../shared/meeting/decisions/state.ts';
import { resultOfVote, type VoteResult } from '../../../shared/meeting/decisions/votes.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { focusNext } from './focus-vote.ts';
import { motionLabel } from './motion-words.ts';

const text = () => translator(usePreferences.getState().locale);
const now = () => useMeeting.getState().state;

/** The chair finds that one side of a proposition has it, and those who listen hear which. */
export async function findFor(item: string, { yes, no }: Sides, found: string | null): Promise<void> {
  const against = [yes, no].filter((id): id is string => id !== null && id !== found);
  if (!(await perform({ type: 'find-acclamation', item, for: found, against }))) return;
  announce(text()('decisions.saidFound', { outcome: outcomeLabel({ yes, no }, found) }));
  focusNext();
}

/** What it is called when a side has won. */
export function outcomeLabel({ yes }: Sides, found: string | null): string {
  const t = text();
  if (found !== null) return t('decisions.carried', { motion: motionLabel(now(), t, found) });
  return yes === null ? t('decisions.isToday') : t('decisions.lost', { motion: motionLabel(now(), t, yes) });
}

/** The propositionsordning is approved as it stands. */
export async function settleOrder(item: string, steps: readonly Sides[]): Promise<void> {
  const plain = steps.map(({ yes, no }) => ({ yes, no }));
  if (!(await perform({ type: 'settle-propositions', item, steps: plain, text: '' }))) return;
  announce(text()('decisions.saidSettled'));
  focusNext();
}

/** Calls a vote; gives its id, or null where it was refused. */
export async function callVote(
  item: string,
  { yes, no }: Sides,
  method: Vote['method'],
  by: string,
): Promise<string | null> {
  const vote = crypto.randomUUID();
  const isCalled = await perform({ type: 'call-vote', vote, item, method, yes, no, by });
  if (isCalled) announce(text()('decisions.saidCalled'));
  return isCalled ? vote : null;
}

/** One says yes, no or abstains; those who listen hear how it stands. */
export async function castBallot(vote: Vote, participant: string, ballot: Ballot): Promise<boolean> {
  const said = perform({ type: 'cast-ballot', vote: vote.id, participant, ballot });
  const name = nameOf(now(), participant);
  const after = now().votes.get(vote.id);
  if (after) announce(text()('decisions.saidBallot', { name, ballot, ...counts(resultOfVote(after)) }));
  return said;
}

/** Ends the vote and says what it came to. */
export async function endVote(vote: Vote): Promise<boolean> {
  const isEnded = await perform({ type: 'end-vote', vote: vote.id });
  if (isEnded) announce(resultSentence(now().votes.get(vote.id) ?? vote));
  return isEnded;
}

/** The chair's casting vote. */
export async function giveCasting(vote: Vote, ballot: 'yes' | 'no'): Promise<boolean> {
  const chair = chairOf(now(), vote.item);
  return chair !== null && perform({ type: 'give-casting-vote', vote: vote.id, participant: chair.id, ballot });
}

/** How a vote went, as one sentence. */
export function resultSentence(vote: Vote): string {
  const result = resultOfVote(vote);
  const t = text();
  if (result.is === 'tie') return t('decisions.tied', counts(result));
  if (result.is === 'undecided') return t('decisions.undecided');
  const outcome = outcomeLabel(vote, result.is === 'yes' ? vote.yes : vote.no);
  return t(result.isByCasting ? 'decisions.resultByCasting' : 'decisions.result', { ...counts(result), outcome });
}

/** Those who may vote and have not said anything yet. */
export function silentIn(vote: Vote): readonly string[] {
  return servingNow(now(), vote.item).flatMap(({ id }) => (vote.ballots.has(id) ? [] : [id]));
}

/** The proposition whose turn it is; null where all have been put. */
export function nextPutting(put: readonly Putting[]): Putting | null {
  return put.find(({ found }) => found === null) ?? null;
}

export function isVoting(): boolean {
  return openVote(now()) !== null;
}

function counts({ yes, no, abstain }: VoteResult): { yes: number; no: number; abstain: number } {
  return { yes, no, abstain };
}
