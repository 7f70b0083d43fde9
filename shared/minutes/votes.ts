import { peopleAt } from '../meeting/attendance/earlier.ts';
import { servingNow } from '../meeting/attendance/queries.ts';
import type { Ballot } from '../meeting/decisions/facts.ts';
import { nameOf } from '../meeting/decisions/queries.ts';
import type { Vote } from '../meeting/decisions/state.ts';
import { resultOfVote } from '../meeting/decisions/votes.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Block } from './block.ts';
import { calledIn } from './decisions.ts';
import { decisionPhrases as words, decisionSentences as say } from './decisions-phrases.ts';

/** A vote that ended: how it was put, how each voted where it was open by name, the count, and the casting vote. */
export function voteBlocks(state: MeetingState, vote: Vote): Block[] {
  if (vote.voided) {
    return [{ kind: 'paragraph', text: say.voided(vote.voided.reason), operations: [vote.called, vote.voided.by] }];
  }
  if (!vote.ended) return [];
  const operations = [vote.called, ...[...vote.ballots.values()].map(({ by }) => by), vote.ended.by];
  if (vote.counted) operations.push(vote.counted.by);
  if (vote.casting) operations.push(vote.casting.by);
  const silent = vote.method === 'rollCall' ? notVoting(state, vote, vote.ended.at) : [];
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, operations });
  return [
    { kind: 'heading', level: 2, text: words.vote, operations: [vote.called] },
    paragraph(`${say.called(vote.by)} ${askedText(state, vote)}`),
    ...(vote.method === 'rollCall' ? [ballotTable(state, vote, operations)] : []),
    ...(silent.length > 0 ? [paragraph(say.notVoted(silent))] : []),
    paragraph(resultText(state, vote)),
  ];
}

/** Names of those who could have voted when it ended, and gave no ballot. */
function notVoting(state: MeetingState, { item, ballots }: Vote, ended: string): string[] {
  const serving = servingNow({ ...state, participants: peopleAt(state, ended) }, item);
  return serving.flatMap(({ id, name }) => (ballots.has(id) ? [] : name));
}

function askedText(state: MeetingState, { yes, no }: Vote): string {
  const forYes = yes === null ? say.decideToday : say.carry(calledIn(state, yes));
  return say.asked(forYes, no === null ? say.reject(calledIn(state, yes)) : say.carry(calledIn(state, no)));
}

function ballotTable(state: MeetingState, vote: Vote, operations: Block['operations']): Block {
  const { yes, no, abstain } = resultOfVote(vote);
  const said = ['yes', 'no', 'abstain'] as const;
  const mark = (ballot: Ballot, column: Ballot): string => (ballot === column ? words.mark : '');
  return {
    kind: 'table',
    caption: words.ballots,
    columns: [
      { title: words.columns.name, align: 'start' },
      ...said.map((one) => ({ title: words.columns[one], align: 'end' }) as const),
    ],
    rows: [...vote.ballots].map(([id, { value }]) => [nameOf(state, id), ...said.map((one) => mark(value, one))]),
    totals: [words.sum, String(yes), String(no), String(abstain)],
    cut: null,
    operations,
  };
}

function resultText(state: MeetingState, vote: Vote): string {
  const result = resultOfVote(vote);
  if (result.is === 'tie' || result.is === 'undecided') return say.undecided;
  const winner = result.is === 'yes' ? vote.yes : vote.no;
  const verdict =
    winner !== null
      ? say.carried(calledIn(state, winner))
      : vote.yes === null
        ? say.isToday
        : say.rejected(calledIn(state, vote.yes));
  const { casting } = vote;
  if (!result.isByCasting || !casting) return say.result(result, verdict);
  const chair = nameOf(state, casting.value.participant);
  return say.casting(result, chair, casting.value.ballot === 'yes', verdict);
}
