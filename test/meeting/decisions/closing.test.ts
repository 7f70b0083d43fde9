import { describe, expect, test } from 'vitest';
import { checklist, type CheckId } from '../../../shared/meeting/checklist.ts';
import type { OpenState } from '../../../shared/meeting/state.ts';
import { given, joining, sync, type Laptop } from '../given.ts';
import { ballot, decision, motion, recusal, reservation, vote, votingRoom } from './room.ts';

const row = (laptop: Laptop, id: CheckId) => checklist(laptop.state as OpenState).find((one) => one.id === id)!;
/** All that a nämnd's minutes must hold, but for what a test leaves out. */
const handled = () =>
  votingRoom('board').does(
    { type: 'begin-item', item: 'ranking' },
    { type: 'begin-item', item: 'frame' },
    { type: 'choose-approvers', approvers: ['cia'], when: '' },
  );

describe('SPEC M16: a nämnd', () => {
  test('closes when its minutes hold what they must', () => {
    given(handled())
      .when(decision(), { type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('does not close without a decision, an approver, or with an item left on the agenda', () => {
    given(handled()).when({ type: 'close' }).refused('no-decision');
    given(votingRoom('board')).when(decision(), { type: 'close' }).refused('checklist');
    const late = votingRoom('board').does({ type: 'begin-item', item: 'ranking' }, decision());
    expect(row(late, 'agenda')).toMatchObject({ isMet: false, isMust: true, names: ['§ 14'] });
    expect(row(late, 'approvers')).toMatchObject({ isMet: false, where: { open: 'approvers' } });
  });

  test('does not close where an item was referred back to nobody', () => {
    const back = handled().does(decision({ outcome: 'referredBack', reason: 'Kostnaden saknas.' }));
    expect(row(back, 'delays')).toMatchObject({ isMet: false, where: { open: 'decision', item: 'ranking' } });
    given(back).when({ type: 'close' }).refused('checklist');
    given(back)
      .when(decision({ outcome: 'referredBack', reason: 'Kostnaden saknas.', to: 'Tjänsteforum' }), { type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('does not close where it could not decide, unless it noted that', () => {
    const few = handled().does(
      ...['cia', 'dan', 'eva'].map((participant) => ({ type: 'set-present', participant, present: false }) as const),
    );
    given(few.does(decision())).when({ type: 'close' }).refused('checklist');
    given(few)
      .when(decision({ outcome: 'noted', clauses: ['att konstatera att nämnden inte är beslutför'] }), {
        type: 'close',
      })
      .gives((state) => expect(state.closed).not.toBeNull());
  });
});

describe('SPEC M16: any meeting', () => {
  test('warns where a forum’s minutes lack something, and closes', () => {
    const forum = votingRoom('forum');
    expect(row(forum, 'decisions')).toMatchObject({ isMet: false, isMust: true });
    given(forum)
      .when({ type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
    expect(
      checklist(votingRoom('notes').state as OpenState)
        .filter(({ isMust }) => isMust)
        .map(({ id }) => id),
    ).toEqual(['contested', 'unsettled']);
  });

  test('does not close while a vote goes on', () => {
    const voting = votingRoom('notes').does(motion('a', 'proposal'), vote('a', null), ballot('anna', 'yes'));
    given(voting).when({ type: 'close' }).refused('vote-open');
    given(voting)
      .when({ type: 'void-vote', vote: 'v', reason: 'Återtogs.' }, { type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('ends a pause and a speech that go on', () => {
    const resting = votingRoom('notes').does(
      { type: 'request-speech', speech: 's', item: 'ranking', participant: 'cia', kind: 'speech' },
      { type: 'begin-speech', speech: 's' },
      { type: 'pause', reason: 'Kaffe' },
    );
    given(resting)
      .when({ type: 'close' })
      .gives((state) => {
        expect(state.closed).not.toBeNull();
        expect(state.pauses.at(-1)?.to).not.toBeNull();
        expect(state.speeches.get('s')?.endedAt).not.toBeNull();
        expect(state.aside).toEqual([]);
      });
  });

  test('points out what is not as it should be, and where', () => {
    const chair = votingRoom().does(
      motion('a', 'proposal'),
      motion('b', 'counter', ['cia']),
      motion('c', 'addition', ['eva']),
    );
    expect(row(chair, 'propositions')).toMatchObject({ isMet: false, names: ['§ 13'] });
    expect(row(chair, 'motions')).toMatchObject({ isMet: false });
    chair.does(
      vote('a', 'b'),
      ballot('cia', 'yes'),
      ballot('anna', 'yes'),
      { type: 'end-vote', vote: 'v' },
      recusal('cia'),
    );
    expect(row(chair, 'recusals')).toMatchObject({ isMet: false });
    chair.does({ type: 'find-acclamation', item: 'ranking', for: null, against: ['c'] }, decision({ motion: 'b' }));
    expect(row(chair, 'agreement')).toMatchObject({ isMet: false, names: ['§ 13'] });
    chair.does(reservation('eva'), decision({ motion: 'a' }));
    expect(row(chair, 'reservations')).toMatchObject({ isMet: true, names: ['Eva Ro'] });
  });

  test('ballots that two recorded otherwise stand in the list until somebody settles them', () => {
    const chair = votingRoom().does(motion('a', 'proposal'), vote('a', null), ballot('anna', 'yes'));
    const secretary = joining('secretary', chair);
    chair.does(ballot('cia', 'yes'), { type: 'end-vote', vote: 'v' });
    secretary.does(ballot('cia', 'no'));
    sync(chair, secretary);
    expect(row(chair, 'votes')).toMatchObject({ isMet: false });
  });
});
