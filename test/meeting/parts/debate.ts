import fc from 'fast-check';
import type { DebateCommand } from '../../../shared/meeting/debate/decide.ts';
import type { debateFacts } from '../../../shared/meeting/debate/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { outcomes } from '../../../shared/plan/plan.ts';
import { initiative } from './names.ts';

const statement = fc.constantFrom('s1', 's2', 's3');

type Examples = { readonly [T in keyof typeof debateFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const debateCommands: fc.Arbitrary<DebateCommand>[] = [
  fc.record({
    type: fc.constant('record-statement' as const),
    statement,
    initiative,
    from: fc.constant('Forum'),
    outcome: fc.constantFrom(...outcomes),
    text: fc.constantFrom('Bifalles.', 'Avslås.'),
  }),
  fc.record({ type: fc.constant('withdraw-statement' as const), statement }),
];

/** One of each fact of this part. */
export const debateExamples = {
  'statement.recorded.1': {
    type: 'statement.recorded.1',
    statement: 's',
    initiative: 'parker/2',
    from: 'Forumet',
    outcome: 'approved',
    text: 'Ja.',
  },
  'statement.withdrawn.1': { type: 'statement.withdrawn.1', statement: 's' },
} satisfies Partial<Examples> as unknown as Examples;
