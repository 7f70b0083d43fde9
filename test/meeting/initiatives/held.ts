import fc from 'fast-check';
import type { InitiativeCommand } from '../../../shared/meeting/initiatives/decide.ts';
import { initiativesCommands } from '../parts/initiatives.ts';
import { joining, meetingWith, type Laptop } from '../given.ts';
import { parks, roads } from '../plans.ts';

export { initiativesCommands };

/** One laptop that has done much to initiatives. */
export const aloneWith: fc.Arbitrary<Laptop> = fc
  .array(fc.oneof(...initiativesCommands), { maxLength: 15 })
  .map((commands) => {
    const chair = meetingWith(parks, roads);
    for (const one of commands) chair.perform(one);
    return chair;
  });

const reason = 'Skäl.';
const one = fc.constantFrom('parker/1', 'parker/2', 'parker/1a', 'parker/1b', 'parker/1c');
const disputed: fc.Arbitrary<InitiativeCommand> = fc.oneof(
  fc.record({ type: fc.constant('withdraw-initiative' as const), initiative: one, reason: fc.constant(reason) }),
  fc.record({ type: fc.constant('reinstate-initiative' as const), initiative: one }),
  fc.record({
    type: fc.constant('merge-initiatives' as const),
    into: one,
    from: one.map((id) => [id]),
    title: fc.constant('Samlat'),
    reason: fc.constant(reason),
  }),
  fc.constantFrom(['1a', '1b'], ['1b', '1c']).map((numbers) => ({
    type: 'split-initiative' as const,
    initiative: 'parker/1',
    parts: numbers.map((number) => ({
      initiative: `parker/${number}`,
      number,
      title: number,
      costs: { '2027': 500_000 },
    })),
    reason,
  })),
  fc.record({ initiative: one, value: fc.nat(9_000_000) }).map(({ initiative, value }) => ({
    type: 'amend' as const,
    initiative,
    changes: [{ pointer: '/costs/2027', value }],
    reason,
  })),
);

/** Laptops that all merge, split and withdraw the same two, and hear each other now and then. */
export const disputedWith: fc.Arbitrary<Laptop[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ laptop: fc.nat(2), command: disputed }) },
      { weight: 1, arbitrary: fc.record({ laptop: fc.nat(2), hears: fc.nat(2) }) },
    ),
    { maxLength: 25 },
  )
  .map((steps) => {
    const chair = meetingWith(parks, roads);
    const laptops = [chair, joining('secretary', chair), joining('board', chair)];
    for (const step of steps) {
      if ('command' in step) laptops[step.laptop]!.perform(step.command);
      else laptops[step.laptop]!.hears(laptops[step.hears]!);
    }
    return laptops;
  });
