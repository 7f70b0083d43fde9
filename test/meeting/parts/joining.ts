import fc from 'fast-check';
import type { JoiningCommand } from '../../../shared/meeting/joining/decide.ts';
import type { joiningFacts } from '../../../shared/meeting/joining/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';

type Examples = { readonly [T in keyof typeof joiningFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const joiningCommands: fc.Arbitrary<JoiningCommand>[] = [
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'redo' as const }),
];

/** One of each fact of this part. */
export const joiningExamples = {
  'command.undone.1': { type: 'command.undone.1', command: 'c' },
} satisfies Partial<Examples> as unknown as Examples;
