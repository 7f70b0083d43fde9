import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import { given, Laptop, meetingWith } from './given.ts';
import { openingOf, parks, roads, versionsOf } from './plans.ts';

const meeting = (): Laptop => meetingWith(parks, roads);
const cia = { id: 'cia', name: 'Cia Lo', role: 'member' as const, organisation: '' };
const statement: Command = {
  type: 'record-statement',
  statement: 's1',
  initiative: 'parker/1',
  from: 'Tekniska nämnden',
  outcome: 'approved',
  text: 'Bifalles.',
};
const decision: Command = { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] };

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

describe('statements', () => {
  test('a statement is recorded with its outcome, and withdrawn', () => {
    given(meeting())
      .when(statement)
      .gives((state) =>
        expect(state.statements.get('s1')).toMatchObject({
          initiative: 'parker/1',
          outcome: 'approved',
          text: 'Bifalles.',
        }),
      );
    given(meeting())
      .when(statement, { type: 'withdraw-statement', statement: 's1' })
      .gives((state) => expect(state.statements.size).toBe(0));
  });

  test('no statement is recorded twice, of an unknown initiative, or withdrawn before it was made', () => {
    given(meeting()).when(statement, statement).refused('statement-exists');
    given(meeting())
      .when({ ...statement, initiative: 'parker/9' })
      .refused('initiative-unknown');
    given(meeting()).when({ type: 'withdraw-statement', statement: 's1' }).refused('statement-unknown');
  });
});

describe('decisions', () => {
  test('a later decision replaces the earlier', () => {
    given(meeting())
      .when(decision, { type: 'record-decision', item: 'ranking', clauses: ['att avslå'] })
      .gives((state) =>
        expect(state.items.get('ranking')?.decisions.map(({ clauses }) => clauses)).toEqual([['att avslå']]),
      );
  });

  test('what is not on the agenda is neither decided nor settled', () => {
    given(meeting())
      .when({ ...decision, item: 'coffee' })
      .refused('item-unknown');
    given(meeting()).when({ type: 'settle-decision', item: 'coffee', operation: '' }).refused('item-unknown');
  });

  test('nobody settles for a decision that does not stand', () => {
    given(meeting())
      .when(decision, { type: 'settle-decision', item: 'ranking', operation: '0'.repeat(64) })
      .refused('decision-unknown');
  });
});

describe('undo and redo', () => {
  test('there is nothing to undo in a meeting just opened, and nothing to redo', () => {
    given(meeting()).when({ type: 'undo' }).refused('nothing-to-undo');
    given(meeting()).when({ type: 'redo' }).refused('nothing-to-redo');
  });

  test('the last command goes first, and a new one ends redo', () => {
    const chair = meeting().does(statement, decision, { type: 'undo' });
    expect(chair.state.items.get('ranking')?.decisions).toEqual([]);
    expect(chair.state.statements.size).toBe(1);
    given(chair).when({ type: 'begin-item', item: 'frame' }, { type: 'redo' }).refused('nothing-to-redo');
  });

  test('both go on after a restart', () => {
    const chair = meeting().does(statement, decision, { type: 'undo' }).restarts();
    given(chair)
      .when({ type: 'redo' })
      .gives((state) => expect(state.items.get('ranking')?.decisions).toHaveLength(1));
    given(chair.restarts())
      .when({ type: 'undo' }, { type: 'undo' })
      .gives((state) => expect(state.statements.size).toBe(0));
  });
});

describe('opening and closing', () => {
  test('a meeting stands on plans that are here', () => {
    const opening = openingOf(parks, roads);
    expect(openMeeting(versionsOf(parks), opening)).toMatchObject({ ok: false, refusal: { reason: 'plan-unknown' } });
  });

  test('nothing happens before a meeting is opened', () => {
    given(new Laptop('chair', versionsOf(parks)))
      .when({ type: 'close' })
      .refused('meeting-not-open');
  });

  test('nothing happens after it is closed, not even undo', () => {
    const closed = meeting().does({ type: 'close' });
    expect(closed.state.closed).toMatchObject({ at: '2026-06-01T09:00:01.000Z' });
    for (const command of [statement, decision, { type: 'undo' }, { type: 'close' }] as const)
      given(closed).when(command).refused('meeting-closed');
  });

  test('a board closes only with a decision', () => {
    const board = (): Laptop => new Laptop('chair', versionsOf(parks)).open({ ...openingOf(parks), profile: 'board' });
    given(board()).when({ type: 'close' }).refused('no-decision');
    given(board())
      .when(decision, { type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('what is contested or set aside keeps the meeting open', () => {
    const chair = meeting();
    const unknown = { ...chair.tick(), parents: [], device: 'b', id: 'b'.repeat(64), fact: { type: 'future.fact.9' } };
    chair.meeting.merge([unknown]);
    given(chair).when({ type: 'close' }).refused('unsettled');
  });
});
