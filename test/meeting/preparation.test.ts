import { describe, expect, it } from 'vitest';
import { isSameBody } from '../../shared/meeting/body.ts';
import { lackingIn, openingOf, PreparationSchema } from '../../shared/meeting/preparation.ts';
import { Laptop } from './given.ts';
import { parks, roads, versionsOf } from './plans.ts';
import { preparation } from './prepared.ts';

describe('a preparation', () => {
  it('opens the meeting that it says, going on from the last § of the body', () => {
    const opening = openingOf(preparation, 31);
    const { state } = new Laptop('a', versionsOf(parks, roads)).open(opening!);
    expect(state.opening).toMatchObject({ body: 'Tekniska nämnden', firstSection: 31, seats: 3, place: 'Stadshuset' });
    expect([...state.participants.values()].map(({ present }) => present)).toEqual([true, true, false]);
    expect(state.frames.get('2027')?.value).toBe(6_000_000);
    expect(state.frames.has('2028')).toBe(false);
    expect(state.areaFrames.get('parker 2027')?.value).toBe(2_000_000);
  });

  it('that gives a first § of its own keeps it', () => {
    expect(openingOf({ ...preparation, firstSection: 7 }, 31)?.firstSection).toBe(7);
  });

  it('leaves out the lines where no name was written, also among those present', () => {
    const empty = { ...preparation.participants[2]!, id: 'empty', name: '  ' };
    const asked = { ...preparation, participants: [...preparation.participants, empty], present: ['sara', 'empty'] };
    expect(openingOf(asked, 1)?.participants).toHaveLength(3);
    expect(openingOf(asked, 1)?.present).toEqual(['sara']);
  });

  it('that is half written is kept, says what is missing, and opens nothing', () => {
    const half = { ...preparation, body: ' ', date: '', plans: [], participants: [], agenda: [] };
    expect(PreparationSchema.safeParse(half).success).toBe(true);
    expect(lackingIn(half)).toEqual(['body', 'date', 'plans', 'chair', 'agenda']);
    expect(openingOf(half, 1)).toBeNull();
    expect(lackingIn(preparation)).toEqual([]);
    const unnamed = { ...preparation.model, criteria: [{ id: 'a', name: '', weight: 1 }] };
    expect(lackingIn({ ...preparation, model: unnamed })).toEqual(['criterion']);
    expect(openingOf({ ...preparation, model: unnamed }, 1)).toBeNull();
  });

  it('takes only times of the day', () => {
    for (const begins of ['', '00:00', '23:59'])
      expect(PreparationSchema.safeParse({ ...preparation, begins }).success).toBe(true);
    for (const begins of ['24:00', '9:00', '13', 'kl 13'])
      expect(PreparationSchema.safeParse({ ...preparation, begins }).success).toBe(false);
  });
});

it('a body is the same however its name is spaced and cased', () => {
  expect(isSameBody('Tekniska  Nämnden ', 'tekniska nämnden')).toBe(true);
  expect(isSameBody('Tekniska nämnden', 'Tekniska utskottet')).toBe(false);
});
