import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { contestedItems } from '../../shared/meeting/queries.ts';
import { given, joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks } from './plans.ts';

function two(): { chair: Laptop; secretary: Laptop } {
  const chair = meetingWith(parks);
  return { chair, secretary: joining('secretary', chair) };
}

function decide(...clauses: string[]): Command {
  return { type: 'record-decision', item: 'ranking', clauses };
}

function settle(operation: string): Command {
  return { type: 'settle-decision', item: 'ranking', operation };
}

const takeOver: Command = { type: 'hand-chair', device: 'secretary' };

const clausesOf = (laptop: Laptop): string[] =>
  (laptop.state.items.get('ranking')?.decisions ?? []).flatMap(({ clauses }) => clauses).toSorted();
const decisionOf = (laptop: Laptop, clause: string): string =>
  laptop.state.items.get('ranking')!.recorded.find(({ clauses }) => clauses.includes(clause))!.by;

describe('two laptops', () => {
  test('what they did to different things both holds', () => {
    const { chair, secretary } = two();
    chair.does({ type: 'prioritise', initiative: 'parker/1', priority: 1 });
    secretary.does({ type: 'set-frame', year: '2027', amount: 5_000_000 });
    sync(chair, secretary);
    expect(chair.state).toEqual(secretary.state);
    expect(chair.state.initiatives.get('parker/1')?.priority).toMatchObject({ value: 1, rivals: [] });
    expect(chair.state.frames.get('2027')).toMatchObject({ value: 5_000_000, rivals: [] });
  });

  test('SPEC M5: two priorities: one shows, the other stays visible until someone who knows both says it anew', () => {
    const { chair, secretary } = two();
    chair.does({ type: 'prioritise', initiative: 'parker/1', priority: 1 });
    secretary.does({ type: 'prioritise', initiative: 'parker/1', priority: 3 });
    sync(chair, secretary);
    expect(chair.state.initiatives.get('parker/1')?.priority).toMatchObject({ value: 3, rivals: [{ value: 1 }] });
    chair.does({ type: 'prioritise', initiative: 'parker/1', priority: 3 });
    sync(chair, secretary);
    expect(secretary.state.initiatives.get('parker/1')?.priority).toMatchObject({ value: 3, rivals: [] });
  });

  test('SPEC M5: two moves of one initiative: saying the place that shows settles it', () => {
    const { chair, secretary } = two();
    chair.does({ type: 'move-to', initiative: 'parker/1', place: 2 });
    secretary.does({ type: 'move-to', initiative: 'parker/1', place: 3 });
    sync(chair, secretary);
    expect(chair.state.ranking).toEqual(['parker/2', 'parker/3', 'parker/1']);
    expect(chair.state.initiatives.get('parker/1')?.moved?.rivals).toHaveLength(1);
    chair.does({ type: 'move-to', initiative: 'parker/1', place: 3 });
    expect(chair.state.initiatives.get('parker/1')?.moved?.rivals).toEqual([]);
    given(chair).when({ type: 'move-to', initiative: 'parker/1', place: 3 }).changesNothing();
  });

  test('SPEC M6: two decisions are contested in whatever order they are heard, until the chair settles for one', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    const early = joining('early', chair).hears(secretary);
    const late = joining('late', secretary).hears(chair);
    for (const laptop of [early, late]) {
      expect(contestedItems(laptop.state)).toEqual(['ranking']);
      const { name: device } = laptop;
      given(laptop).when({ type: 'hand-chair', device }, { type: 'close' }).refused('contested');
    }
    sync(chair, secretary);
    chair.does(settle(decisionOf(chair, 'att avslå')));
    sync(chair, secretary);
    expect(clausesOf(secretary)).toEqual(['att avslå']);
    given(secretary)
      .when(takeOver, { type: 'close' })
      .gives((state) => expect(state.closed).not.toBeNull());
  });

  test('SPEC M6: a decision of one who knew the other replaces it', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.hears(chair).does(decide('att avslå'));
    chair.hears(secretary);
    expect(clausesOf(chair)).toEqual(['att avslå']);
  });

  test('SPEC M6: a new decision of one who knew both settles it too', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    sync(chair, secretary);
    chair.does(decide('att återremittera'));
    expect(clausesOf(chair)).toEqual(['att återremittera']);
  });

  test('SPEC M6: two who settle differently at once leave it contested, and lose neither', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    sync(chair, secretary);
    chair.does(settle(decisionOf(chair, 'att bifalla')));
    secretary.does(takeOver, settle(decisionOf(secretary, 'att avslå')));
    sync(chair, secretary);
    expect(clausesOf(chair)).toEqual(['att avslå', 'att bifalla']);
    secretary.does(settle(decisionOf(secretary, 'att bifalla')));
    sync(chair, secretary);
    expect(clausesOf(chair)).toEqual(['att bifalla']);
  });

  test('SPEC M6: two who settle alike at once have settled it', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    sync(chair, secretary);
    secretary.does(takeOver);
    for (const laptop of [chair, secretary]) laptop.does(settle(decisionOf(laptop, 'att bifalla')));
    sync(chair, secretary);
    expect(clausesOf(chair)).toEqual(['att bifalla']);
  });

  test('SPEC M6: settling for one while another decides anew is contested', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    sync(chair, secretary);
    chair.does(settle(decisionOf(chair, 'att bifalla')));
    secretary.does(decide('att återremittera'));
    sync(chair, secretary);
    expect(clausesOf(chair)).toEqual(['att bifalla', 'att återremittera']);
  });

  test('SPEC M6: undoing one of two contested decisions ends the contest', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'));
    secretary.does(decide('att avslå'));
    sync(chair, secretary);
    secretary.does({ type: 'undo' });
    chair.hears(secretary);
    expect(clausesOf(chair)).toEqual(['att bifalla']);
  });

  test('SPEC L10: each undoes its own', () => {
    const { chair, secretary } = two();
    chair.does({ type: 'prioritise', initiative: 'parker/1', priority: 1 });
    secretary.hears(chair).does({ type: 'prioritise', initiative: 'parker/2', priority: 0 });
    chair.hears(secretary).does({ type: 'undo' });
    expect(chair.state.initiatives.get('parker/1')?.priority.value).toBe(2);
    expect(chair.state.initiatives.get('parker/2')?.priority.value).toBe(0);
  });

  test('SPEC M4: what spoke of a thing that was undone is set aside, and comes back by redo', () => {
    const { chair, secretary } = two();
    const cia = { id: 'cia', name: 'Cia Lo', role: 'member' as const, organisation: '' };
    chair.does({ type: 'add-participant', participant: cia });
    secretary.hears(chair).does({ type: 'set-present', participant: 'cia', present: false });
    chair.hears(secretary).does({ type: 'undo' });
    expect(chair.state.aside).toMatchObject([{ why: 'unknown-target' }]);
    given(chair).when({ type: 'close' }).refused('unsettled');
    chair.does({ type: 'redo' });
    expect(chair.state.aside).toEqual([]);
    expect(chair.state.participants.get('cia')?.present).toBe(false);
  });

  test('SPEC M2: what was done without knowing of the closing becomes an annex', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'), { type: 'close' });
    secretary.does(decide('att avslå'));
    const before = chair.state;
    sync(chair, secretary);
    expect(chair.state).toEqual({ ...before, aside: [expect.objectContaining({ why: 'annex' })] });
    expect(secretary.state).toEqual(chair.state);
  });

  test('SPEC M2: two closings at once: the first in the order counts, for both alike', () => {
    const { chair, secretary } = two();
    chair.does(decide('att bifalla'), { type: 'close' });
    secretary.does(takeOver, { type: 'close' });
    sync(chair, secretary);
    expect(chair.state).toEqual(secretary.state);
    expect(chair.state.closed?.by).toBe(
      [...chair.log.values()].find(({ fact }) => fact.type === 'meeting.closed.1')!.id,
    );
    expect(chair.state.aside.map(({ why }) => why)).toEqual(['annex', 'annex']);
  });

  test('SPEC L6: what arrives before its parent waits, blocks closing, and takes its place later', () => {
    const { chair, secretary } = two();
    secretary.does({ type: 'prioritise', initiative: 'parker/1', priority: 1 });
    secretary.does({ type: 'prioritise', initiative: 'parker/2', priority: 0 });
    const [, first, second] = [...secretary.log.values()];
    chair.meeting.merge([second!]);
    expect(chair.state.aside).toMatchObject([{ why: 'waiting' }]);
    expect(chair.state.initiatives.get('parker/2')?.priority.value).toBe(2);
    given(chair).when({ type: 'close' }).refused('unsettled');
    chair.meeting.merge([first!]);
    expect(chair.state).toEqual(secretary.state);
  });

  test('SPEC L4: more branches than an envelope holds are taken up one after the other, and undo still reaches', () => {
    const chair = meetingWith(parks);
    const others = Array.from({ length: 100 }, (_, i) =>
      joining(`guest-${i}`, chair).does({ type: 'prioritise', initiative: 'parker/1', priority: 1 }),
    );
    chair.does({ type: 'prioritise', initiative: 'parker/3', priority: 0 });
    chair.hears(...others);
    const [written] = chair.meeting.seal([{ type: 'item.begun.1', item: 'frame' }], chair.tick());
    expect(written!.parents).toHaveLength(64);
    chair.does({ type: 'undo' });
    expect(chair.state.initiatives.get('parker/3')?.priority.value).toBe(2);
    chair.does({ type: 'begin-item', item: 'frame' });
    expect(chair.meeting.seal([{ type: 'meeting.closed.1' }], chair.tick())[0]!.parents).toHaveLength(1);
  });
});
