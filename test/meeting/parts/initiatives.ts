import fc from 'fast-check';
import type { InitiativeCommand } from '../../../shared/meeting/initiatives/decide.ts';
import type { initiativeFacts } from '../../../shared/meeting/initiatives/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';

type Examples = { readonly [T in keyof typeof initiativeFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const initiativesCommands: fc.Arbitrary<InitiativeCommand>[] = [];

/** One of each fact of this part. */
export const initiativesExamples = {} satisfies Partial<Examples> as unknown as Examples;
