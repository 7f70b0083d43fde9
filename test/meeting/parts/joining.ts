import fc from 'fast-check';
import type { JoiningCommand } from '../../../shared/meeting/joining/decide.ts';
import type { joiningFacts } from '../../../shared/meeting/joining/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';

type Examples = { readonly [T in keyof typeof joiningFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. What is dismissed is picked in `arbitraries.ts`. */
export const joiningCommands: fc.Arbitrary<JoiningCommand>[] = [
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'redo' as const }),
  fc.record({
    type: fc.constant('hand-chair' as const),
    device: fc.constantFrom('chair', 'secretary', 'board'),
  }),
  fc.record({
    type: fc.constant('dismiss-operation' as const),
    operation: fc.constant('f'.repeat(64)),
    reason: fc.constant('Gäller inte längre'),
  }),
];

/** One of each fact of this part. */
export const joiningExamples: Examples = {
  'command.undone.1': { type: 'command.undone.1', command: 'c' },
  'operation.dismissed.1': { type: 'operation.dismissed.1', operation: 'f'.repeat(64), reason: 'Gäller inte längre' },
  'chair.handed.1': { type: 'chair.handed.1', device: 'secretary' },
};
