import fc from 'fast-check';
import type { ScoreCommand } from '../../../shared/meeting/scores/decide.ts';
import type { scoreFacts } from '../../../shared/meeting/scores/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { criterion, initiative, maybe, priority } from './names.ts';

type Examples = { readonly [T in keyof typeof scoreFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const scoresCommands: fc.Arbitrary<ScoreCommand>[] = [
  fc.record({ type: fc.constant('move' as const), initiative, after: maybe(initiative) }),
  fc.record({ type: fc.constant('move-by' as const), initiative, steps: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ type: fc.constant('move-to' as const), initiative, place: fc.integer({ min: -1, max: 8 }) }),
  fc.record({ type: fc.constant('prioritise' as const), initiative, priority }),
  fc.record({ type: fc.constant('score' as const), initiative, criterion, points: maybe(fc.nat(6)) }),
];

/** One of each fact of this part. */
export const scoresExamples = {
  'initiative.moved.1': { type: 'initiative.moved.1', initiative: 'parker/2', after: 'parker/1' },
  'initiative.prioritised.1': { type: 'initiative.prioritised.1', initiative: 'parker/2', priority: 1 },
  'initiative.scored.1': { type: 'initiative.scored.1', initiative: 'parker/2', criterion: 'benefit', points: 4 },
} satisfies Partial<Examples> as unknown as Examples;
