import fc from 'fast-check';
import type { FundingCommand } from '../../../shared/meeting/funding/decide.ts';
import type { fundingFacts } from '../../../shared/meeting/funding/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { amount, year } from './names.ts';

type Examples = { readonly [T in keyof typeof fundingFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const fundingCommands: fc.Arbitrary<FundingCommand>[] = [
  fc.record({ type: fc.constant('set-frame' as const), year, amount }),
];

/** One of each fact of this part. */
export const fundingExamples = {
  'frame.set.1': { type: 'frame.set.1', year: '2027', amount: 2_500_000 },
} satisfies Partial<Examples> as unknown as Examples;
