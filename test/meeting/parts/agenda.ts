import fc from 'fast-check';
import type { AgendaCommand } from '../../../shared/meeting/agenda/decide.ts';
import type { agendaFacts } from '../../../shared/meeting/agenda/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { item } from './names.ts';

type Examples = { readonly [T in keyof typeof agendaFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const agendaCommands: fc.Arbitrary<AgendaCommand>[] = [
  fc.record({ type: fc.constant('begin-item' as const), item }),
];

/** One of each fact of this part. */
export const agendaExamples = {
  'item.begun.1': { type: 'item.begun.1', item: 'ranking' },
} satisfies Partial<Examples> as unknown as Examples;
