import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorOf, speakersOf } from '../../../shared/meeting/debate/speakers.ts';
import { anyMeeting } from '../arbitraries.ts';
import { debateCommands } from '../parts/debate.ts';
import { joining, meetingWith, sync, type Laptop } from '../given.ts';
import { parks, roads } from '../plans.ts';

const items = [null, 'opening', 'ranking', 'frame'] as const;
const rank = { order: 0, reply: 1, speech: 2 } as const;

/** Two laptops that speak of the same few things and hear each other now and then. */
const debated: fc.Arbitrary<Laptop[]> = fc
  .array(fc.tuple(fc.nat(1), fc.oneof(...debateCommands, fc.constant({ type: 'undo' as const })), fc.boolean()), {
    maxLength: 40,
  })
  .map((steps) => {
    const chair = meetingWith(parks, roads);
    const laptops = [chair, joining('secretary', chair)];
    for (const [who, command, hears] of steps) {
      laptops[who]!.perform(command);
      if (hears) laptops[who]!.hears(laptops[1 - who]!);
    }
    return laptops;
  });

test('SPEC M14: points of order go first, then replies, then speeches, each in the order they asked', () => {
  fc.assert(
    fc.property(fc.oneof(debated, anyMeeting), ([chair]) => {
      const { state } = chair!;
      const asked = [...state.speeches.keys()];
      for (const item of items) {
        const { next } = speakersOf(state, item);
        const places = next.map(({ id, kind }) => rank[kind] * 1000 + asked.indexOf(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
  );
});

test('SPEC M14: one has the floor at most, was given it and has not left it; who waits has not had it', () => {
  fc.assert(
    fc.property(fc.oneof(debated, anyMeeting), (laptops) => {
      for (const { state } of laptops) {
        const floor = floorOf(state);
        const holders = [...state.speeches.values()].filter(
          ({ begunAt, endedAt }) => begunAt !== null && endedAt === null,
        );
        expect(holders.map(({ id }) => id)).toEqual(floor ? [floor.id] : []);
        for (const item of items) {
          const { speaking, next, spoken } = speakersOf(state, item);
          const all = [...(speaking ? [speaking] : []), ...next, ...spoken].map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          const here = [...state.speeches.values()].filter(
            (one) => one.item === item && (!one.isWithdrawn || one.begunAt),
          );
          expect(all.toSorted()).toEqual(here.map(({ id }) => id).toSorted());
        }
      }
    }),
  );
});

test('SPEC M14: laptops that have heard each other agree on the floor and on who is next', () => {
  fc.assert(
    fc.property(debated, (laptops) => {
      sync(...laptops);
      const [chair, secretary] = laptops;
      expect(secretary!.state.speeches).toEqual(chair!.state.speeches);
      expect(secretary!.state.floor).toBe(chair!.state.floor);
    }),
  );
});
