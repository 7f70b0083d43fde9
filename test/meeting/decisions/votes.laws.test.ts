import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import { resultOfVote } from '../../../shared/meeting/decisions/votes.ts';
import { replay } from '../../../shared/meeting/replay.ts';
import { joining, sync, type Laptop } from '../given.ts';
import { applied, standingIn, together, unknownToOthers, versions } from '../oracle.ts';
import { ballot, motion, vote, votingRoom } from './room.ts';

const person = fc.constantFrom('anna', 'cia', 'dan', 'eva', 'fia');
const said = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(person, said).map(([who, what]) => ballot(who, what)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Command>({ type: 'end-vote', vote: 'v' }, { type: 'undo' }, { type: 'redo' }),
  },
  {
    weight: 1,
    arbitrary: person.map((participant): Command => ({ type: 'set-present', participant, present: false })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('yes' as const, 'no' as const)
      .map((one): Command => ({ type: 'give-casting-vote', vote: 'v', participant: 'anna', ballot: one })),
  },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ laptop: fc.nat(2), command }) },
  { weight: 1, arbitrary: fc.record({ laptop: fc.nat(2), hears: fc.nat(2) }) },
);

/** Three laptops that record one roll-call, and hear each other now and then. */
const rollCall: fc.Arbitrary<Laptop[]> = fc.array(step, { maxLength: 30 }).map((steps) => {
  const chair = votingRoom().does(motion('a', 'proposal'), motion('b', 'counter', ['cia']), vote('a', 'b'));
  const laptops = [chair, joining('secretary', chair), joining('board', chair)];
  for (const one of steps) {
    const laptop = laptops[one.laptop]!;
    if ('command' in one) laptop.perform(one.command);
    else laptop.hears(laptops[one.hears]!);
  }
  return laptops;
});

describe('SPEC M15: a roll-call on three laptops', () => {
  test('holds for each voter what nobody who knew replaced, and counts the last of it', () => {
    fc.assert(
      fc.property(rollCall, (laptops) => {
        sync(...laptops);
        const { standing, knew } = standingIn(together(laptops));
        const state = laptops[0]!.state;
        const held = state.votes.get('v');
        if (!held) return;
        const counts = { yes: 0, no: 0, abstain: 0 };
        const disputed: string[] = [];
        for (const who of ['anna', 'cia', 'dan', 'eva', 'fia']) {
          const cast = standing.filter(({ fact }) => fact.type === 'ballot.cast.1' && fact.participant === who);
          const left = unknownToOthers(cast, knew);
          const words = left.map(({ fact }) => (fact as { ballot: keyof typeof counts }).ballot);
          const last = words.at(-1);
          if (last) counts[last] += 1;
          if (new Set(words).size > 1) disputed.push(who);
          const one = held.ballots.get(who);
          expect(one ? [...one.rivals.map(({ value }) => value), one.value] : []).toEqual(words);
        }
        const result = resultOfVote(held);
        expect(result).toMatchObject(counts);
        expect(result.disputed.toSorted()).toEqual(disputed.toSorted());
        if (disputed.length > 0) expect(result.is).toBe('undecided');
        else if (counts.yes !== counts.no) expect(result.is).toBe(counts.yes > counts.no ? 'yes' : 'no');
      }),
    );
  });

  test('is the same in whatever order its operations come', () => {
    fc.assert(
      fc.property(rollCall, fc.integer(), (laptops, seed) => {
        const all = [...together(laptops)];
        const [shuffled] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { seed, numRuns: 1 });
        expect(applied(replay(versions, new Map(shuffled)).state)).toEqual(
          applied(replay(versions, new Map(all)).state),
        );
      }),
      { numRuns: 50 },
    );
  });
});
