import { describe, expect, test } from 'vitest';
import { contradicts } from '../../../shared/meeting/decisions/queries.ts';
import { given, type Laptop } from '../given.ts';
import { ballot, decision, motion, recusal, reservation, vote, votingRoom } from './room.ts';

describe('motions', () => {
  test('are made, joined and withdrawn by those who may vote', () => {
    given(votingRoom())
      .when(motion('a', 'counter', ['cia']), { type: 'second-motion', motion: 'a', participant: 'eva' })
      .gives((state) => expect(state.motions.get('a')?.people).toEqual(['cia', 'eva']));
    given(votingRoom())
      .when(motion('a', 'counter', ['bo']))
      .refused('not-serving');
    given(votingRoom())
      .when(recusal('cia'), motion('a', 'counter', ['cia']))
      .refused('recused-from-item');
    given(votingRoom())
      .when(
        motion('a', 'counter', ['cia']),
        { type: 'withdraw-motion', motion: 'a' },
        { type: 'second-motion', motion: 'a', participant: 'eva' },
      )
      .refused('motion-unknown');
  });

  test('who has joined joins no more, and no id is used twice', () => {
    given(votingRoom())
      .when(motion('a', 'counter', ['cia']), { type: 'second-motion', motion: 'a', participant: 'cia' })
      .changesNothing();
    given(votingRoom()).when(motion('a', 'proposal'), motion('a', 'counter')).refused('motion-exists');
  });
});

describe('decisions', () => {
  test('a referral back says why, a tabling until when or why', () => {
    given(votingRoom())
      .when(decision({ outcome: 'referredBack' }))
      .refused('refer-back-without-reason');
    given(votingRoom())
      .when(decision({ outcome: 'tabled' }))
      .refused('table-without-day');
    given(votingRoom())
      .when(decision({ outcome: 'tabled', until: '2026-09-01' }))
      .gives((state) => expect(state.items.get('ranking')?.decisions[0]).toMatchObject({ until: '2026-09-01' }));
    given(votingRoom())
      .when(decision({ outcome: 'referredBack', reason: 'Kostnaden saknas.', until: '2026-09-01' }))
      .gives((state) => expect(state.items.get('ranking')?.decisions[0]).toMatchObject({ until: null }));
  });

  test('none while a vote on the item goes on', () => {
    given(votingRoom()).when(motion('a', 'proposal'), vote('a', null), decision()).refused('vote-open');
  });

  test('one outlives its motion when the motion is undone', () => {
    const chair = votingRoom().does(motion('a', 'proposal'));
    const made = chair.meeting.stacks.undo.at(-1)!;
    chair.does(decision({ motion: 'a' }));
    chair.write({ type: 'command.undone.1', command: made });
    expect(chair.state.items.get('ranking')?.decisions[0]).toMatchObject({ clauses: ['att bifalla'], motion: null });
  });

  test('one that says otherwise than the vote is told', () => {
    const voted = (): Laptop =>
      votingRoom().does(
        motion('a', 'proposal'),
        motion('b', 'counter', ['cia']),
        vote('a', 'b'),
        ballot('anna', 'yes'),
        {
          type: 'end-vote',
          vote: 'v',
        },
      );
    const says = (chair: Laptop) =>
      contradicts(chair.state, 'ranking', chair.state.items.get('ranking')!.decisions[0]!);
    expect(says(voted().does(decision({ motion: 'b' })))).toBe(true);
    expect(says(voted().does(decision({ motion: 'a' })))).toBe(false);
    const today = votingRoom().does(motion('r', 'referBack', ['cia']), {
      type: 'find-acclamation',
      item: 'ranking',
      for: null,
      against: ['r'],
    });
    expect(says(today.does(decision({ outcome: 'referredBack', reason: 'Ändå.' })))).toBe(true);
  });
});

describe('reservations and notes', () => {
  const voted = (): Laptop =>
    votingRoom().does(
      motion('a', 'proposal'),
      motion('b', 'counter', ['cia']),
      vote('a', 'b'),
      ballot('anna', 'yes'),
      ballot('dan', 'yes'),
      ballot('cia', 'no'),
      ballot('eva', 'abstain'),
      { type: 'end-vote', vote: 'v' },
      decision({ motion: 'a' }),
    );

  test('are announced against a decision, by who took part in it and was not for it', () => {
    given(votingRoom()).when(reservation('cia')).refused('nothing-decided');
    given(voted()).when(reservation('eva')).refused('abstained');
    given(voted()).when(reservation('dan')).refused('voted-for');
    given(voted()).when(reservation('fia')).refused('took-no-part');
    given(voted())
      .when(reservation('cia'))
      .gives((state) => expect(state.notes.get('r')?.people).toEqual(['cia']));
  });

  test('who left after the decision has still taken part in it; who left before has not', () => {
    const decided = votingRoom().does(decision(), { type: 'set-present', participant: 'eva', present: false });
    given(decided)
      .when(reservation('eva'))
      .gives((state) => expect(state.notes.size).toBe(1));
    const gone = votingRoom().does({ type: 'set-present', participant: 'eva', present: false }, decision());
    given(gone).when(reservation('eva')).refused('took-no-part');
  });

  test('only a reservation may be without words, and what was recorded can be withdrawn', () => {
    given(votingRoom())
      .when({ type: 'record-note', note: 'n', item: 'ranking', kind: 'note', by: ['cia'], text: '' })
      .refused('note-without-text');
    given(voted().does(reservation('cia')))
      .when({ type: 'withdraw-note', note: 'r' })
      .gives((state) => expect(state.notes.size).toBe(0));
  });
});
