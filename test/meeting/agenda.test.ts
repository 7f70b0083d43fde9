import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { isStruck, itemAt, lastHandled } from '../../shared/meeting/agenda/queries.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import { given, joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks } from './plans.ts';

const extra = (id: string, after: string | null): Command => ({
  type: 'add-item',
  item: { id, title: `Ärende ${id}`, kind: 'other', caseNumber: '', plan: null, carried: null },
  after,
});
const strike = (item: string): Command => ({ type: 'strike-item', item, reason: 'ej berett' });
const move = (item: string, after: string | null): Command => ({ type: 'move-item', item, after });
const begin = (item: string): Command => ({ type: 'begin-item', item });
const agendaOf = ({ state }: Laptop): string[] =>
  state.agenda.map(({ id }) => [sectionOf(state, id) ?? '–', id].join(' '));

describe('the agenda in the meeting', () => {
  test('an item is added after another, and has a § and a place for its decision', () => {
    const laptop = meetingWith(parks).does(extra('x', 'ranking'));
    expect(agendaOf(laptop)).toEqual(['12 opening', '13 ranking', '14 x', '15 frame', '16 closing']);
    laptop.does({ type: 'record-decision', item: 'x', clauses: ['att bifalla'] });
    expect(laptop.state.items.get('x')?.decisions).toHaveLength(1);
    given(laptop).when(extra('x', null)).refused('item-exists');
    given(laptop).when(extra('y', 'nowhere')).refused('item-unknown');
  });

  test('an item for a plan that the meeting does not handle is refused', () => {
    const item = { id: 'p', title: 'Plan', kind: 'plan' as const, caseNumber: '', plan: 'f'.repeat(64), carried: null };
    given(meetingWith(parks)).when({ type: 'add-item', item, after: null }).refused('plan-unknown');
  });

  test('an item moves after another, or first', () => {
    const laptop = meetingWith(parks).does(move('frame', 'opening'));
    expect(agendaOf(laptop)).toEqual(['12 opening', '13 frame', '14 ranking', '15 closing']);
    laptop.does(move('closing', null));
    expect(agendaOf(laptop)[0]).toBe('12 closing');
    given(laptop).when(move('closing', null)).changesNothing();
    given(laptop).when(move('frame', 'frame')).refused('after-itself');
    given(laptop).when(move('nothing', null)).refused('item-unknown');
    given(laptop).when(move('frame', 'nothing')).refused('item-unknown');
  });

  test('what was struck has no §, keeps its place, and can be taken back', () => {
    const laptop = meetingWith(parks).does(strike('ranking'));
    expect(agendaOf(laptop)).toEqual(['12 opening', '– ranking', '13 frame', '14 closing']);
    given(laptop).when(begin('ranking')).refused('item-struck');
    given(laptop).when(strike('ranking')).changesNothing();
    laptop.does({ type: 'restore-item', item: 'ranking' });
    expect(agendaOf(laptop)[1]).toBe('13 ranking');
    given(laptop).when({ type: 'restore-item', item: 'ranking' }).changesNothing();
  });

  test('what was begun or decided is not struck and does not move, and nothing comes before it', () => {
    const laptop = meetingWith(parks).does(begin('ranking'));
    given(laptop).when(strike('ranking')).refused('item-handled');
    given(laptop).when(move('ranking', 'frame')).refused('item-handled');
    given(laptop).when(move('frame', 'opening')).refused('order-closed');
    given(laptop).when(extra('x', 'opening')).refused('order-closed');
    given(laptop).when(extra('x', null)).refused('order-closed');
    laptop.does(extra('x', 'ranking'), { type: 'record-decision', item: 'x', clauses: ['att bifalla'] });
    given(laptop).when(strike('x')).refused('item-handled');
    expect(lastHandled(laptop.state)).toBe('x');
  });

  test('an item gets another name and a diarienummer', () => {
    const laptop = meetingWith(parks);
    const renamed: Command = { type: 'retitle-item', item: 'frame', title: 'Ramar', caseNumber: 'KS 2026/17' };
    laptop.does(renamed);
    expect(laptop.state.agenda[2]).toMatchObject({ title: 'Ramar', caseNumber: 'KS 2026/17' });
    given(laptop).when(renamed).changesNothing();
    given(laptop)
      .when({ ...renamed, item: 'nothing' })
      .refused('item-unknown');
    laptop.does({ type: 'undo' });
    expect(laptop.state.agenda[2]?.title).toBe('Ram');
  });

  test('the course of the meeting is known: which item was at hand when', () => {
    const laptop = meetingWith(parks).does(begin('opening'), begin('ranking'), begin('opening'));
    const [, second] = laptop.state.course;
    expect(itemAt(laptop.state, second!.at)).toBe('ranking');
    expect(itemAt(laptop.state, '2026-06-01T08:00:00.000Z')).toBeNull();
    expect(itemAt(laptop.state, '2026-06-01T18:00:00.000Z')).toBe('opening');
  });
});

describe('SPEC M10: two laptops at one agenda', () => {
  function two(): { chair: Laptop; secretary: Laptop } {
    const chair = meetingWith(parks);
    return { chair, secretary: joining('secretary', chair) };
  }

  test('what both added is there, in the same order for both', () => {
    const { chair, secretary } = two();
    chair.does(extra('x', 'ranking'), move('frame', 'opening'));
    secretary.does(extra('y', 'ranking'), move('frame', 'closing'));
    sync(chair, secretary);
    expect(agendaOf(chair)).toEqual(agendaOf(secretary));
    expect(agendaOf(chair)).toEqual(['12 opening', '13 ranking', '14 y', '15 x', '16 closing', '17 frame']);
  });

  test('what was begun stands, whoever struck it unknowing', () => {
    for (const first of ['chair', 'secretary'] as const) {
      const laptops = two();
      const other = first === 'chair' ? laptops.secretary : laptops.chair;
      laptops[first].does(begin('ranking'));
      other.does(strike('ranking'));
      sync(laptops.chair, laptops.secretary);
      expect(isStruck(laptops.chair.state, 'ranking')).toBe(false);
      expect(agendaOf(laptops.chair)).toEqual(agendaOf(laptops.secretary));
      expect(agendaOf(laptops.chair)[1]).toBe('13 ranking');
    }
  });

  test('SPEC M5: two names at once: one shows, the other stays visible until someone who knows both says one', () => {
    const { chair, secretary } = two();
    chair.does({ type: 'retitle-item', item: 'frame', title: 'Ramar', caseNumber: '' });
    secretary.does({ type: 'retitle-item', item: 'frame', title: 'Budget', caseNumber: '' });
    sync(chair, secretary);
    expect(chair.state.agenda[2]?.title).toBe('Budget');
    expect(chair.state.renamed.get('frame')?.rivals).toMatchObject([{ value: { title: 'Ramar' } }]);
    chair.does({ type: 'retitle-item', item: 'frame', title: 'Budget', caseNumber: '' });
    expect(chair.state.renamed.get('frame')?.rivals).toEqual([]);
  });
});
