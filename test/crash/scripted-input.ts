import fc from 'fast-check';
import type { Command, OpeningCommand } from '../../shared/meeting/commands.ts';
import { hashOf, type PlanVersion } from '../../shared/plan/plan.ts';
import { command } from '../meeting/parts/every.ts';
import { openingOf, planOf } from '../meeting/plans.ts';

/** The plan that is worked on: forty initiatives over two years. */
export const plan: PlanVersion = planOf(40);
export const planHash = hashOf(plan);
export const opening: OpeningCommand = openingOf(plan);

/** Chance that comes out the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Intents of every part of a meeting, one after the other; many are refused, as a hurried person's are. */
export function* everyCommand(seed: number): Generator<Command, never> {
  const random = chance(seed);
  for (let round = seed; ; round++) {
    const some = fc.sample(command, { numRuns: 100, seed: round });
    // As many of the plain ones among them, so that there is always something that is taken.
    for (const one of some) yield random() < 0.5 ? one : nextCommand(random);
  }
}

/** What a hurried secretary might do next: mostly moves, priorities and scores. */
export function nextCommand(random: () => number): Command {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const initiative = plan.plan.initiatives[upTo(40)]!.id;
  const kind = random();
  if (kind < 0.4) return { type: 'move-by', initiative, steps: upTo(9) - 4 };
  if (kind < 0.6) return { type: 'prioritise', initiative, priority: ([0, 1, 2, 3] as const)[upTo(4)]! };
  if (kind < 0.8) return { type: 'score', initiative, criterion: 'benefit', points: upTo(6) };
  if (kind < 0.88) return { type: 'set-frame', year: '2027', amount: upTo(100) * 100_000 };
  if (kind < 0.95) return { type: 'undo' };
  return { type: 'redo' };
}
