import { describe, expect, test } from 'vitest';
import { seal } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { blocking } from '../../shared/meeting/queries.ts';
import { given, joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks } from './plans.ts';

const takeOver: Command = { type: 'hand-chair', device: 'secretary' };

function dismiss(operation: string): Command {
  return { type: 'dismiss-operation', operation, reason: 'Gäller inte längre' };
}

/** A chair who has heard a fact from a newer Klubba, and its id. */
function withUnknown(): { chair: Laptop; operation: string } {
  const chair = meetingWith(parks);
  const parents = [...chair.log.keys()];
  const strange = seal({ ...chair.tick(), device: 'newer', parents, fact: { type: 'budget.exploded.7' } });
  chair.meeting.merge([strange]);
  return { chair, operation: strange.id };
}

describe('SPEC M17: dismissing', () => {
  test('what was set aside and dismissed stays there, and the meeting can be closed', () => {
    const { chair, operation } = withUnknown();
    given(chair).when({ type: 'close' }).refused('unsettled');
    given(chair)
      .when(dismiss(operation))
      .gives((state) => {
        expect(state.aside).toMatchObject([{ why: 'unknown-fact' }]);
        expect(state.dismissed.get(operation)).toMatchObject({ reason: 'Gäller inte längre' });
        expect(blocking(state)).toEqual([]);
      });
    given(chair).when(dismiss(operation)).changesNothing();
    given(chair)
      .when({ type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('undoing the dismissal makes it block again', () => {
    const { chair, operation } = withUnknown();
    chair.does(dismiss(operation), { type: 'undo' });
    given(chair).when({ type: 'close' }).refused('unsettled');
    chair.does({ type: 'redo' });
    expect(blocking(chair.state)).toEqual([]);
  });

  test('what is not set aside is not dismissed', () => {
    const chair = meetingWith(parks);
    const [opening] = [...chair.log.keys()];
    given(chair)
      .when(dismiss('f'.repeat(64)))
      .refused('not-aside');
    given(chair).when(dismiss(opening!)).refused('plan-missing');
  });

  test('a dismissal of what is not set aside is set aside, and can be dismissed in its turn', () => {
    const chair = meetingWith(parks).does({ type: 'begin-item', item: 'frame' });
    const [, begun] = [...chair.log.keys()];
    const [written] = chair.write({ type: 'operation.dismissed.1', operation: begun!, reason: 'Nej' });
    expect(chair.state.aside).toMatchObject([{ why: 'unknown-target' }]);
    chair.does(dismiss(written!.id));
    expect(blocking(chair.state)).toEqual([]);
  });

  test('a dismissal that comes before what it dismisses keeps nobody from closing', () => {
    const { chair, operation } = withUnknown();
    const secretary = meetingWith(parks);
    chair.does(dismiss(operation));
    secretary.meeting.merge([...chair.log.values()].filter(({ id }) => id !== operation));
    expect(secretary.state.aside).toMatchObject([{ why: 'waiting' }]);
    secretary.hears(chair);
    expect(secretary.state).toEqual(chair.state);
  });

  test('what waits can be dismissed; when its parent arrives it is applied, and the dismissal is seen to be idle', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    secretary.does({ type: 'prioritise', initiative: 'parker/1', priority: 1 });
    secretary.does({ type: 'prioritise', initiative: 'parker/2', priority: 0 });
    const [, first, second] = [...secretary.log.values()];
    chair.meeting.merge([second!]);
    chair.does(dismiss(second!.id));
    expect(blocking(chair.state)).toEqual([]);
    chair.meeting.merge([first!]);
    expect(chair.state.initiatives.get('parker/2')?.priority.value).toBe(0);
    expect(chair.state.dismissed.size).toBe(0);
    expect(blocking(chair.state)).toMatchObject([{ operation: { fact: { type: 'operation.dismissed.1' } } }]);
    expect(chair.restarts().state.aside).toHaveLength(1);
  });
});

describe("SPEC M17: the chair's device", () => {
  test('alone settles, dismisses, closes and hands on', () => {
    const { chair, operation } = withUnknown();
    const secretary = joining('secretary', chair);
    given(secretary).when(dismiss(operation)).refused('chair-only');
    given(secretary).when({ type: 'close' }).refused('chair-only');
    given(secretary).when({ type: 'settle-decision', item: 'ranking', operation }).refused('chair-only');
    given(secretary).when({ type: 'hand-chair', device: 'board' }).refused('chair-only');
  });

  test('is taken over by any device that says so, and both see it', () => {
    const { chair, operation } = withUnknown();
    const secretary = joining('secretary', chair).does(takeOver, dismiss(operation));
    sync(chair, secretary);
    expect(chair.state.chairDevice).toMatchObject({ value: 'secretary', rivals: [] });
    given(chair).when({ type: 'close' }).refused('chair-only');
    given(secretary)
      .when({ type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('is handed on by the chair, and to hand it to whom it is changes nothing', () => {
    const chair = meetingWith(parks);
    given(chair).when({ type: 'hand-chair', device: 'chair' }).changesNothing();
    chair.does(takeOver);
    given(chair).when({ type: 'close' }).refused('chair-only');
  });

  test('two who take over at once are rivals until one says it anew', () => {
    const chair = meetingWith(parks);
    const [secretary, board] = [joining('secretary', chair), joining('board', chair)];
    secretary.does(takeOver);
    board.does({ type: 'hand-chair', device: 'board' });
    sync(chair, secretary, board);
    expect(chair.state.chairDevice?.rivals).toHaveLength(1);
    board.does({ type: 'hand-chair', device: 'board' });
    sync(chair, secretary, board);
    expect(chair.state.chairDevice).toMatchObject({ value: 'board', rivals: [] });
  });
});
