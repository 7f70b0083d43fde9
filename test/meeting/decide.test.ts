import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { given, meetingWith, type Laptop } from './given.ts';
import { parks, roads } from './plans.ts';

const meeting = (): Laptop => meetingWith(parks, roads);
const cia = { id: 'cia', name: 'Cia Lo', role: 'member' as const, organisation: '' };

describe('people', () => {
  test('who comes late is added and present', () => {
    given(meeting())
      .when({ type: 'add-participant', participant: cia })
      .gives((state) => expect(state.participants.get('cia')).toMatchObject({ present: true, participant: cia }));
  });

  test('nobody is added twice', () => {
    given(meeting())
      .when({ type: 'add-participant', participant: { ...cia, id: 'anna' } })
      .refused('participant-exists');
  });

  test('every coming and going is kept with its instant', () => {
    given(meeting())
      .when(
        { type: 'set-present', participant: 'bo', present: false },
        { type: 'set-present', participant: 'bo', present: true },
      )
      .gives((state) => {
        const { present, changes } = state.participants.get('bo')!;
        expect(present).toBe(true);
        expect(changes.map((change) => [change.at, change.present])).toEqual([
          ['2026-06-01T09:00:01.000Z', false],
          ['2026-06-01T09:00:02.000Z', true],
        ]);
      });
  });

  test('who is present does not arrive', () => {
    given(meeting()).when({ type: 'set-present', participant: 'bo', present: true }).changesNothing();
  });

  test('a stranger neither comes nor goes', () => {
    given(meeting()).when({ type: 'set-present', participant: 'cia', present: true }).refused('participant-unknown');
  });
});

describe('the agenda', () => {
  test('an item is begun once, and comes back as the current one without a new beginning', () => {
    given(meeting())
      .when(
        { type: 'begin-item', item: 'ranking' },
        { type: 'begin-item', item: 'frame' },
        { type: 'begin-item', item: 'ranking' },
      )
      .gives((state) => {
        expect(state.currentItem).toBe('ranking');
        expect(state.items.get('ranking')?.begunAt).toBe('2026-06-01T09:00:01.000Z');
      });
  });

  test('the current item is not begun again', () => {
    given(meeting())
      .when({ type: 'begin-item', item: 'ranking' }, { type: 'begin-item', item: 'ranking' })
      .changesNothing();
  });

  test('what is not on the agenda is not begun', () => {
    given(meeting()).when({ type: 'begin-item', item: 'coffee' }).refused('item-unknown');
  });
});

describe('the ranking', () => {
  const ranking = ['parker/1', 'parker/2', 'parker/3', 'vagar/1', 'vagar/2'];

  test('begins as the plans have it, one after the other', () => {
    expect(meeting().state.ranking).toEqual(ranking);
  });

  test.each<[Command, string[]]>([
    [{ type: 'move', initiative: 'vagar/1', after: null }, ['vagar/1', 'parker/1', 'parker/2', 'parker/3', 'vagar/2']],
    [
      { type: 'move', initiative: 'parker/1', after: 'parker/2' },
      ['parker/2', 'parker/1', 'parker/3', 'vagar/1', 'vagar/2'],
    ],
    [
      { type: 'move-by', initiative: 'parker/3', steps: -1 },
      ['parker/1', 'parker/3', 'parker/2', 'vagar/1', 'vagar/2'],
    ],
    [
      { type: 'move-by', initiative: 'parker/1', steps: 99 },
      ['parker/2', 'parker/3', 'vagar/1', 'vagar/2', 'parker/1'],
    ],
    [{ type: 'move-to', initiative: 'parker/1', place: 3 }, ['parker/2', 'parker/3', 'parker/1', 'vagar/1', 'vagar/2']],
    [{ type: 'move-to', initiative: 'vagar/2', place: 1 }, ['vagar/2', 'parker/1', 'parker/2', 'parker/3', 'vagar/1']],
  ])('%j gives %j', (command, after) => {
    given(meeting())
      .when(command)
      .gives((state) => expect(state.ranking).toEqual(after));
  });

  test.each<Command>([
    { type: 'move', initiative: 'parker/2', after: 'parker/1' },
    { type: 'move', initiative: 'parker/1', after: null },
    { type: 'move-by', initiative: 'parker/1', steps: -1 },
    { type: 'move-by', initiative: 'vagar/2', steps: 1 },
    { type: 'move-to', initiative: 'parker/2', place: 2 },
  ])('%j leaves all where it is', (command) => {
    given(meeting()).when(command).changesNothing();
  });

  test.each<[Command, 'initiative-unknown' | 'after-itself']>([
    [{ type: 'move', initiative: 'parker/9', after: null }, 'initiative-unknown'],
    [{ type: 'move', initiative: 'parker/1', after: 'parker/9' }, 'initiative-unknown'],
    [{ type: 'move', initiative: 'parker/1', after: 'parker/1' }, 'after-itself'],
    [{ type: 'move-by', initiative: 'parker/9', steps: 1 }, 'initiative-unknown'],
    [{ type: 'move-to', initiative: 'parker/9', place: 1 }, 'initiative-unknown'],
  ])('%j is refused: %s', (command, reason) => {
    given(meeting()).when(command).refused(reason);
  });
});

describe('priorities, points and frames', () => {
  test('a priority is set and taken away', () => {
    given(meeting())
      .when({ type: 'prioritise', initiative: 'parker/1', priority: 0 })
      .gives((state) => expect(state.initiatives.get('parker/1')?.priority.value).toBe(0));
    given(meeting())
      .when({ type: 'prioritise', initiative: 'parker/1', priority: null })
      .gives((state) => expect(state.initiatives.get('parker/1')?.priority.value).toBeNull());
  });

  test('the priority that a plan gave is not given again', () => {
    given(meeting()).when({ type: 'prioritise', initiative: 'parker/1', priority: 2 }).changesNothing();
  });

  test('an unknown initiative has no priority', () => {
    given(meeting()).when({ type: 'prioritise', initiative: 'parker/9', priority: 1 }).refused('initiative-unknown');
  });

  const score = (points: number | null, criterion = 'benefit', initiative = 'parker/1'): Command => ({
    type: 'score',
    initiative,
    criterion,
    points,
  });

  test('points are given, changed and taken away', () => {
    given(meeting())
      .when(score(3), score(5))
      .gives((state) => expect(state.initiatives.get('parker/1')?.points['benefit']?.value).toBe(5));
    given(meeting())
      .when(score(3), score(null))
      .gives((state) => expect(state.initiatives.get('parker/1')?.points['benefit']?.value).toBeNull());
  });

  test('the same points change nothing, nor does taking away what was not given', () => {
    given(meeting()).when(score(3), score(3)).changesNothing();
    given(meeting()).when(score(null)).changesNothing();
  });

  test('points are refused above the maximum, for an unknown criterion and for an unknown initiative', () => {
    given(meeting()).when(score(6)).refused('too-many-points');
    given(meeting()).when(score(1, 'colour')).refused('criterion-unknown');
    given(meeting())
      .when(score(1, 'benefit', 'parker/9'))
      .refused('initiative-unknown');
  });

  test('a frame is set and taken away', () => {
    given(meeting())
      .when({ type: 'set-frame', year: '2027', amount: 0 })
      .gives((state) => expect(state.frames.get('2027')?.value).toBe(0));
    given(meeting())
      .when({ type: 'set-frame', year: '2027', amount: 5 }, { type: 'set-frame', year: '2027', amount: null })
      .gives((state) => expect(state.frames.get('2027')?.value).toBeNull());
  });

  test('the same frame changes nothing, nor does taking away what was not set', () => {
    const five: Command = { type: 'set-frame', year: '2027', amount: 5 };
    given(meeting()).when(five, five).changesNothing();
    given(meeting()).when({ type: 'set-frame', year: '2027', amount: null }).changesNothing();
  });

  test('a year outside the period has no frame', () => {
    given(meeting()).when({ type: 'set-frame', year: '2031', amount: 5 }).refused('year-unknown');
  });
});
