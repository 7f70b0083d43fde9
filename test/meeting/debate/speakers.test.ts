import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import { floorOf, speakersOf, spokenTime, spokenTimes } from '../../../shared/meeting/debate/speakers.ts';
import type { Speech } from '../../../shared/meeting/debate/state.ts';
import { given, joining, Laptop, meetingWith, sync } from '../given.ts';
import { parks } from '../plans.ts';

const ask = (speech: string, participant: string, kind: Speech['kind'] = 'speech'): Command => ({
  type: 'request-speech',
  speech,
  item: 'ranking',
  participant,
  kind,
});
const begin = (speech: string): Command => ({ type: 'begin-speech', speech });
const end = (speech: string): Command => ({ type: 'end-speech', speech });
const strike = (speech: string): Command => ({ type: 'withdraw-speech', speech });
const next = ({ state }: Laptop) => speakersOf(state, 'ranking').next.map(({ id }) => id);

/** Anna, Bo, Cia and Dan, all there. */
function four(): Laptop {
  const person = (id: string, name: string) => ({ id, name, role: 'member' as const, organisation: '' });
  return meetingWith(parks).does(
    { type: 'add-participant', participant: person('cia', 'Cia Lo') },
    { type: 'add-participant', participant: person('dan', 'Dan By') },
  );
}

describe('SPEC M14: the floor', () => {
  test('goes to those who asked, in the order they asked', () => {
    const chair = four().does(ask('a', 'anna'), ask('b', 'bo'), ask('c', 'cia'));
    expect(next(chair)).toEqual(['a', 'b', 'c']);
  });

  test('goes to points of order first, then to replies', () => {
    const chair = four().does(
      ask('a', 'anna'),
      ask('b', 'bo', 'reply'),
      ask('c', 'cia', 'order'),
      ask('d', 'dan', 'reply'),
    );
    expect(next(chair)).toEqual(['c', 'b', 'd', 'a']);
  });

  test('is one’s alone: beginning a speech ends the one before', () => {
    const chair = four().does(ask('a', 'anna'), ask('b', 'bo'), begin('a'), begin('b'));
    const { speaking, spoken } = speakersOf(chair.state, 'ranking');
    expect(speaking?.participant).toBe('bo');
    expect(spoken.map(({ id }) => id)).toEqual(['a']);
    expect(chair.state.speeches.get('a')?.endedAt).toBe(chair.state.speeches.get('b')?.begunAt);
  });

  test('is held on its own item, and known in the room wherever one looks', () => {
    const chair = four().does(ask('a', 'anna'), begin('a'));
    expect(speakersOf(chair.state, 'frame').speaking).toBeNull();
    expect(floorOf(chair.state)?.id).toBe('a');
  });

  test('is taken back with the speech that was begun', () => {
    const chair = four().does(ask('a', 'anna'), ask('b', 'bo'), begin('a'), begin('b'), { type: 'undo' });
    expect(floorOf(chair.state)?.id).toBe('a');
    expect(next(chair)).toEqual(['b']);
  });

  test('was had, also where the request was struck elsewhere at the same time', () => {
    const chair = four().does(ask('a', 'anna'));
    const secretary = joining('secretary', chair);
    chair.does(begin('a'));
    secretary.does(strike('a'));
    sync(chair, secretary);
    expect(floorOf(chair.state)?.id).toBe('a');
    expect(chair.state.aside).toEqual([]);
    expect(secretary.state).toEqual(chair.state);
  });
});

describe('asking for the floor', () => {
  test('twice for the same is refused, and a reply beside a speech is not', () => {
    given(four()).when(ask('a', 'anna'), ask('b', 'anna')).refused('speech-waiting');
    given(four())
      .when(ask('a', 'anna'), ask('b', 'anna', 'reply'))
      .gives((state) => expect(speakersOf(state, 'ranking').next).toHaveLength(2));
  });

  test('is for those who are there', () => {
    const leave: Command = { type: 'set-present', participant: 'bo', present: false };
    given(four()).when(leave, ask('b', 'bo')).refused('speaker-absent');
    given(four()).when(ask('b', 'bo'), leave, begin('b')).refused('speaker-absent');
    given(four()).when(ask('x', 'nobody')).refused('participant-unknown');
  });

  test('is not for one who is out of the item for jäv', () => {
    const recuse: Command = {
      type: 'declare-recusal',
      item: 'ranking',
      participant: 'cia',
      reason: 'Delägare.',
      substitute: null,
    };
    given(four()).when(recuse, ask('c', 'cia')).refused('speaker-recused');
  });

  test('is taken back only before it is given', () => {
    given(four()).when(ask('a', 'anna'), begin('a'), strike('a')).refused('speech-begun');
    given(four()).when(ask('a', 'anna'), strike('a'), begin('a')).refused('speech-unknown');
    given(four()).when(ask('a', 'anna'), begin('a'), end('a'), begin('a')).refused('speech-begun');
  });
});

describe('spoken time', () => {
  test('is from the instant that the floor was given to the one that it was left', () => {
    const chair = four().does(ask('a', 'anna'), begin('a'));
    for (let second = 0; second < 9; second++) chair.tick();
    chair.does(end('a'));
    expect(spokenTime(chair.state.speeches.get('a')!, chair.state, '2030-01-01T00:00:00.000Z')).toBe(10_000);
    expect([...spokenTimes(chair.state, '')]).toEqual([['anna', 10_000]]);
  });

  test('leaves out the meeting’s pauses', () => {
    const chair = four().does(ask('a', 'anna'), begin('a'), { type: 'pause', reason: '' });
    for (let second = 0; second < 60; second++) chair.tick();
    chair.does({ type: 'resume' }, end('a'));
    expect(spokenTime(chair.state.speeches.get('a')!, chair.state, '')).toBe(2000);
  });

  test('is never less than nothing, whatever two laptops’ clocks say', () => {
    const speech = { begunAt: '2026-06-01T09:00:10.000Z', endedAt: '2026-06-01T09:00:00.000Z' } as Speech;
    expect(spokenTime(speech, { pauses: [], closed: null }, '')).toBe(0);
  });

  test('has a limit where the meeting sets one, and saying the same again changes nothing', () => {
    const limit: Command = { type: 'limit-speech', seconds: 180 };
    given(four())
      .when(limit)
      .gives((state) => expect(state.speechLimit?.value).toBe(180));
    given(four()).when(limit, limit).changesNothing();
    given(four()).when({ type: 'limit-speech', seconds: null }).changesNothing();
  });
});
