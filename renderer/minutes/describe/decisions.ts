import type { decisionFacts } from '../../../shared/meeting/decisions/facts.ts';
import type { Vote } from '../../../shared/meeting/decisions/state.ts';
import { itemIn, personIn, type Describers, type Telling } from './describer.ts';

export const describeDecisions: Describers<keyof typeof decisionFacts> = {
  'motion.made.1': ({ item, kind, clauses, by }, telling) => {
    const values = { item: itemIn(telling, item), kind, clauses: briefly(clauses) };
    if (by.length === 0) return telling.t('decisions.motionMade', values);
    return telling.t('decisions.motionMadeBy', { ...values, names: peopleIn(telling, by) });
  },
  'motion.seconded.1': ({ motion, participant }, telling) =>
    telling.t('decisions.motionSeconded', {
      name: personIn(telling, participant),
      motion: motionIn(telling, motion),
    }),
  'motion.withdrawn.1': ({ motion }, telling) =>
    telling.t('decisions.motionWithdrawn', { motion: motionIn(telling, motion) }),
  'propositions.settled.1': ({ item }, telling) =>
    telling.t('decisions.propositionsSettled', { item: itemIn(telling, item) }),
  'acclamation.found.1': ({ item: id, for: found, against }, telling) => {
    const item = itemIn(telling, id);
    if (found !== null) return telling.t('decisions.acclamationFound', { item, motion: motionIn(telling, found) });
    const [lost = ''] = against;
    if (isDelay(telling, lost)) return telling.t('decisions.acclamationFoundToday', { item });
    return telling.t('decisions.acclamationFoundNone', { item, motion: motionIn(telling, lost) });
  },
  'vote.called.1': ({ item, yes, no }, telling) =>
    telling.t('decisions.voteCalled', {
      item: itemIn(telling, item),
      yes: yes === null ? telling.t('decisions.today') : quoted(telling, yes),
      no: no === null ? telling.t('decisions.reject') : quoted(telling, no),
    }),
  'ballot.cast.1': ({ vote, participant, ballot }, telling) =>
    telling.t('decisions.ballotCast', {
      name: personIn(telling, participant),
      ballot,
      item: itemOfVote(telling, vote),
    }),
  'ballots.counted.1': ({ vote, yes, no, abstain }, telling) =>
    telling.t('decisions.ballotsCounted', { item: itemOfVote(telling, vote), yes, no, abstain }),
  'vote.cast.1': ({ vote, participant, ballot }, telling) =>
    telling.t('decisions.castingGiven', {
      name: personIn(telling, participant),
      ballot,
      item: itemOfVote(telling, vote),
    }),
  'vote.ended.1': ({ vote }, telling) => telling.t('decisions.voteEnded', { item: itemOfVote(telling, vote) }),
  'vote.voided.1': ({ vote, reason }, telling) =>
    telling.t('decisions.voteVoided', { item: itemOfVote(telling, vote), reason: ended(reason) }),
  'decision.recorded.1': ({ item }, telling) => telling.t('minutes.decided', { item: itemIn(telling, item) }),
  'decision.recorded.2': ({ item, outcome }, telling) =>
    telling.t('decisions.decided', { item: itemIn(telling, item), outcome }),
  'decision.settled.1': ({ item }, telling) => telling.t('minutes.settled', { item: itemIn(telling, item) }),
  'note.recorded.1': ({ item, kind, by }, telling) =>
    telling.t('decisions.noteRecorded', { item: itemIn(telling, item), kind, names: peopleIn(telling, by) }),
  'note.withdrawn.1': (_, { t }) => t('decisions.noteWithdrawn'),
};

function peopleIn(telling: Telling, ids: readonly string[]): string {
  return ids.map((id) => personIn(telling, id)).join(', ');
}

function motionIn({ state }: Telling, id: string): string {
  return briefly(state.motions.get(id)?.clauses ?? []);
}

function quoted(telling: Telling, id: string): string {
  return `”${motionIn(telling, id)}”`;
}

/** The first att-sats, cut where it is long: a sentence about a motion is not the motion. */
function briefly([first = '', ...more]: readonly string[]): string {
  const line = first.trim().replace(/\.$/, '');
  if (line.length > 80) return `${line.slice(0, 79).trimEnd()}…`;
  return more.length > 0 ? `${line} …` : line;
}

function ended(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

function isDelay({ state }: Telling, id: string): boolean {
  const kind = state.motions.get(id)?.kind;
  return kind === 'referBack' || kind === 'table';
}

function itemOfVote(telling: Telling, id: Vote['id']): string {
  const vote = telling.state.votes.get(id);
  return vote ? itemIn(telling, vote.item) : telling.t('decisions.aVote');
}
