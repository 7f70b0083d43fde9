import { describe, expect, test } from 'vitest';
import { cutLineOf, ranked, scoreIn, sectionOf } from '../../shared/meeting/queries.ts';
import { unopened } from '../../shared/meeting/state.ts';
import { joining, meetingWith, sync } from './given.ts';
import { parks } from './plans.ts';

describe('what a meeting shows', () => {
  test('its initiatives, highest first', () => {
    const chair = meetingWith(parks).does({ type: 'move-to', initiative: 'parker/3', place: 1 });
    expect(ranked(chair.state).map(({ title }) => title)).toEqual(['Dammar', 'Lekplatser', 'Belysning']);
  });

  test('where the frame ends, which follows every move', () => {
    const chair = meetingWith(parks).does({ type: 'set-frame', year: '2027', amount: 3_500_000 });
    expect(cutLineOf(chair.state)).toMatchObject({ funded: 2, left: 500_000, short: 2_500_000 });
    chair.does({ type: 'move-to', initiative: 'parker/3', place: 1 });
    expect(cutLineOf(chair.state)).toMatchObject({ funded: 1, left: 500_000, short: 500_000 });
    chair.does({ type: 'set-frame', year: '2027', amount: null });
    expect(cutLineOf(chair.state)).toMatchObject({ funded: 3, frame: null });
  });

  test('a later year above its frame', () => {
    const chair = meetingWith(parks).does(
      { type: 'set-frame', year: '2027', amount: 9_000_000 },
      { type: 'set-frame', year: '2028', amount: 4_000_000 },
    );
    expect(cutLineOf(chair.state).years).toEqual([
      { year: '2027', used: 6_000_000, frame: 9_000_000 },
      { year: '2028', used: 4_500_000, frame: 4_000_000 },
    ]);
  });

  test('the mean of the points an initiative has, without those taken away', () => {
    const chair = meetingWith(parks).does(
      { type: 'score', initiative: 'parker/1', criterion: 'benefit', points: 5 },
      { type: 'score', initiative: 'parker/1', criterion: 'risk', points: 2 },
      { type: 'score', initiative: 'parker/1', criterion: 'effect', points: 1 },
      { type: 'score', initiative: 'parker/1', criterion: 'effect', points: null },
    );
    const [first, second] = ranked(chair.state);
    expect(scoreIn(chair.state, first!)).toBe(3.5);
    expect(scoreIn(chair.state, second!)).toBeNull();
  });

  test('of two who gave points at once, the ones that show count', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does({ type: 'score', initiative: 'parker/1', criterion: 'benefit', points: 1 });
    secretary.does({ type: 'score', initiative: 'parker/1', criterion: 'benefit', points: 5 });
    sync(chair, secretary);
    expect(scoreIn(chair.state, ranked(chair.state)[0]!)).toBe(5);
  });

  test('the sections, numbered on through the year', () => {
    const { state } = meetingWith(parks);
    expect(state.agenda.map(({ id }) => sectionOf(state, id))).toEqual([12, 13, 14, 15]);
    expect(sectionOf(state, 'coffee')).toBeNull();
    expect(sectionOf(unopened, 'opening')).toBeNull();
  });

  test('nothing before it is opened', () => {
    expect(ranked(unopened)).toEqual([]);
    expect(cutLineOf(unopened)).toMatchObject({ funded: 0, years: [] });
  });
});
