import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { openMeeting } from '../../shared/meeting/open.ts';
import { hashOf, planVersion } from '../../shared/plan/plan.ts';
import { given, Laptop, meetingWith } from './given.ts';
import { openingOf, parks, roads, versionsOf } from './plans.ts';

const meeting = (): Laptop => meetingWith(parks, roads);
const statement: Command = {
  type: 'record-statement',
  statement: 's1',
  initiative: 'parker/1',
  from: 'Tekniska nämnden',
  outcome: 'approved',
  text: 'Bifalles.',
};
const decision: Command = { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] };

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
    expect(openMeeting(versionsOf(parks), opening, 'chair')).toMatchObject({
      ok: false,
      refusal: { reason: 'plan-unknown' },
    });
  });

  test('a meeting handles one version of an area’s plan', () => {
    const later = planVersion({ ...parks.plan, version: '1.0' }, [hashOf(parks)]);
    const both = openingOf(parks, later);
    expect(openMeeting(versionsOf(parks, later), both, 'chair')).toEqual({
      ok: false,
      refusal: { reason: 'area-twice', area: 'parker' },
    });
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

  test('what is contested or set aside keeps the meeting open', () => {
    const chair = meeting();
    const unknown = { ...chair.tick(), parents: [], device: 'b', id: 'b'.repeat(64), fact: { type: 'future.fact.9' } };
    chair.meeting.merge([unknown]);
    given(chair).when({ type: 'close' }).refused('unsettled');
  });
});
