import fc from 'fast-check';
import type { DecisionCommand } from '../../../shared/meeting/decisions/decide.ts';
import type { decisionFacts } from '../../../shared/meeting/decisions/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { clauses, item } from './names.ts';

type Examples = { readonly [T in keyof typeof decisionFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const decisionsCommands: fc.Arbitrary<DecisionCommand>[] = [
  fc.record({ type: fc.constant('record-decision' as const), item, clauses }),
  fc.record({ type: fc.constant('settle-decision' as const), item, operation: fc.constant('0'.repeat(64)) }),
];

/** One of each fact of this part. */
export const decisionsExamples = {
  'decision.recorded.1': { type: 'decision.recorded.1', item: 'ranking', clauses: ['att göra det'] },
  'decision.settled.1': { type: 'decision.settled.1', item: 'ranking', operation: 'a'.repeat(64) },
} satisfies Partial<Examples> as unknown as Examples;
