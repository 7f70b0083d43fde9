import fc from 'fast-check';
import type { ScoreCommand } from '../../../shared/meeting/scores/decide.ts';
import { orderRules, type scoreFacts } from '../../../shared/meeting/scores/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { criterion, initiative, maybe, person, priority } from './names.ts';

type Examples = { readonly [T in keyof typeof scoreFacts]: FactOf<T> };

const reason = fc.constantFrom('Det brådskar.', 'Lagkrav.');
const points = maybe(fc.nat(6));
const round = fc.constantFrom('r1', 'r2');
const ranking = maybe(fc.uniqueArray(initiative, { maxLength: 4 }));

/** Intents of every kind of this part; some will be refused. */
export const scoresCommands: fc.Arbitrary<ScoreCommand>[] = [
  fc.record({ type: fc.constant('move' as const), initiative, after: maybe(initiative) }),
  fc.record({ type: fc.constant('move-by' as const), initiative, steps: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ type: fc.constant('move-to' as const), initiative, place: fc.integer({ min: -1, max: 8 }) }),
  fc.record({ type: fc.constant('override' as const), initiative, after: maybe(initiative), reason }),
  fc.record({ type: fc.constant('order' as const), rule: fc.constantFrom(...orderRules), ranking }),
  fc.record({ type: fc.constant('prioritise' as const), initiative, priority }),
  fc.record({ type: fc.constant('score' as const), initiative, criterion, points }),
  fc.record({
    type: fc.constant('give-points' as const),
    participant: person,
    initiative,
    criterion,
    points,
    round: maybe(round),
  }),
  fc.record({ type: fc.constant('begin-round' as const), round, name: fc.constantFrom('Första rundan', 'Andra') }),
  fc.record({ type: fc.constant('reveal-round' as const), round }),
  fc.record({ type: fc.constant('cancel-round' as const), round }),
];

/** One of each fact of this part. */
export const scoresExamples: Examples = {
  'initiative.moved.1': { type: 'initiative.moved.1', initiative: 'parker/2', after: 'parker/1' },
  'initiative.moved.2': { type: 'initiative.moved.2', initiative: 'parker/2', after: null, reason: 'Lagkrav.' },
  'ranking.ordered.1': { type: 'ranking.ordered.1', rule: 'score', ranking: ['parker/2', 'parker/1'] },
  'initiative.prioritised.1': { type: 'initiative.prioritised.1', initiative: 'parker/2', priority: 1 },
  'initiative.scored.1': { type: 'initiative.scored.1', initiative: 'parker/2', criterion: 'benefit', points: 4 },
  'points.given.1': {
    type: 'points.given.1',
    participant: 'anna',
    initiative: 'parker/2',
    criterion: 'benefit',
    points: 4,
    round: null,
  },
  'round.begun.1': { type: 'round.begun.1', round: 'r1', name: 'Första rundan' },
  'round.revealed.1': { type: 'round.revealed.1', round: 'r1' },
  'round.cancelled.1': { type: 'round.cancelled.1', round: 'r1' },
};
