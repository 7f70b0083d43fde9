import { describe, expect, test } from 'vitest';
import { resultOfVote } from '../../../shared/meeting/decisions/votes.ts';
import { given, joining, sync } from '../given.ts';
import { ballot, motion, recusal, vote, votingRoom } from './room.ts';

const split = [ballot('anna', 'yes'), ballot('cia', 'no'), ballot('dan', 'yes'), ballot('eva', 'no')] as const;
const called = () => votingRoom().does(motion('a', 'proposal'), motion('b', 'counter', ['cia']), vote('a', 'b'));

describe('a vote by roll-call', () => {
  test('counts what each said last', () => {
    given(called())
      .when(...split, ballot('eva', 'abstain'))
      .gives((state) =>
        expect(resultOfVote(state.votes.get('v')!)).toMatchObject({ is: 'yes', yes: 2, no: 1, abstain: 1 }),
      );
  });

  test('hears only those who may vote: nobody recused, no substitute without a seat, no secretary', () => {
    const recused = called().does(recusal('cia'));
    given(recused).when(ballot('cia', 'yes')).refused('recused-from-item');
    given(called()).when(ballot('fia', 'yes')).refused('not-serving');
    given(called()).when(ballot('bo', 'yes')).refused('not-serving');
    given(called()).when(ballot('nobody', 'yes')).refused('participant-unknown');
    given(called())
      .when({ type: 'set-present', participant: 'eva', present: false }, ballot('eva', 'no'))
      .refused('not-serving');
  });

  test('a tie is decided by whoever chairs, and by nobody else', () => {
    const tied = () => called().does(...split);
    given(tied()).when({ type: 'end-vote', vote: 'v' }).refused('vote-tied');
    given(tied())
      .when({ type: 'give-casting-vote', vote: 'v', participant: 'cia', ballot: 'no' })
      .refused('not-the-chair');
    given(tied())
      .when(
        { type: 'give-casting-vote', vote: 'v', participant: 'anna', ballot: 'no' },
        { type: 'end-vote', vote: 'v' },
      )
      .gives((state) => expect(resultOfVote(state.votes.get('v')!)).toMatchObject({ is: 'no', isByCasting: true }));
  });

  test('where the chair is out for jäv, the vice chair has the casting vote', () => {
    const out = called().does(recusal('anna'));
    given(out.does(ballot('cia', 'no'), ballot('dan', 'yes')))
      .when({ type: 'give-casting-vote', vote: 'v', participant: 'dan', ballot: 'yes' })
      .gives((state) => expect(resultOfVote(state.votes.get('v')!)).toMatchObject({ is: 'yes', isByCasting: true }));
  });

  test('no casting vote where it is not tied, and none ended that nobody voted in', () => {
    given(called())
      .when(ballot('anna', 'yes'), { type: 'give-casting-vote', vote: 'v', participant: 'anna', ballot: 'no' })
      .refused('vote-not-tied');
    given(called()).when({ type: 'end-vote', vote: 'v' }).refused('vote-undecided');
  });

  test('one vote at a time, of two sides that are motions of the item', () => {
    given(called())
      .when(vote('a', 'b', 'rollCall', 'w'))
      .refused('vote-open');
    given(votingRoom()).when(motion('a', 'proposal'), vote('a', 'a')).refused('sides-alike');
    given(votingRoom()).when(vote('a', null)).refused('motion-unknown');
    given(called()).when({ type: 'withdraw-motion', motion: 'b' }).refused('vote-open');
  });

  test('what is voided says why and decides nothing', () => {
    given(called())
      .when(...split, { type: 'void-vote', vote: 'v', reason: 'Fel yrkande ställdes.' }, vote('a', 'b', 'counted', 'w'))
      .gives((state) => expect(state.votes.get('v')?.voided?.reason).toBe('Fel yrkande ställdes.'));
    given(called()).when({ type: 'void-vote', vote: 'v', reason: 'Fel.' }, ballot('anna', 'yes')).refused('vote-ended');
  });
});

describe('a counted vote', () => {
  const counted = () => votingRoom().does(motion('a', 'proposal'), vote('a', null, 'counted'));

  test('holds no more hands than there are to raise', () => {
    given(counted()).when({ type: 'count-ballots', vote: 'v', yes: 3, no: 1, abstain: 1 }).refused('too-many-votes');
    given(counted())
      .when({ type: 'count-ballots', vote: 'v', yes: 3, no: 1, abstain: 0 }, { type: 'end-vote', vote: 'v' })
      .gives((state) => expect(state.votes.get('v')?.ended).not.toBeNull());
  });

  test('is not by name', () => given(counted()).when(ballot('anna', 'yes')).refused('vote-counted'));
});

describe('two laptops', () => {
  test('ballots that were recorded otherwise leave the vote undecided until somebody who knows says anew', () => {
    const chair = called();
    const secretary = joining('secretary', chair);
    chair.does(ballot('cia', 'yes'));
    secretary.does(ballot('cia', 'no'));
    sync(chair, secretary);
    expect(resultOfVote(chair.state.votes.get('v')!)).toMatchObject({ is: 'undecided', disputed: ['cia'] });
    given(chair).when({ type: 'end-vote', vote: 'v' }).refused('vote-undecided');
    chair.does(ballot('cia', 'no'));
    expect(resultOfVote(chair.state.votes.get('v')!)).toMatchObject({ is: 'no', disputed: [] });
  });

  test('a ballot that did not know that the vote had ended counts; who knew is refused', () => {
    const chair = called().does(ballot('anna', 'yes'));
    const secretary = joining('secretary', chair);
    chair.does({ type: 'end-vote', vote: 'v' });
    secretary.does(ballot('cia', 'yes'));
    sync(chair, secretary);
    expect(resultOfVote(chair.state.votes.get('v')!).yes).toBe(2);
    given(secretary).when(ballot('dan', 'yes')).refused('vote-ended');
  });
});
