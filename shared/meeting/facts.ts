import type { z } from 'zod';
import { readBy } from '../log/read-by.ts';
import { agendaFacts } from './agenda/facts.ts';
import { attendanceFacts } from './attendance/facts.ts';
import { debateFacts } from './debate/facts.ts';
import { decisionFacts } from './decisions/facts.ts';
import { fundingFacts } from './funding/facts.ts';
import { initiativeFacts } from './initiatives/facts.ts';
import { joiningFacts } from './joining/facts.ts';
import { openingFacts } from './opened.ts';
import { scoreFacts } from './scores/facts.ts';

/**
 * All that can happen in a meeting: past tense, versioned, never changed once released. A new wording of a fact is a
 * new type with the next number; the old one stays readable for good. Each part of the room has its own.
 */
export const facts = {
  ...openingFacts,
  ...attendanceFacts,
  ...agendaFacts,
  ...scoreFacts,
  ...initiativeFacts,
  ...fundingFacts,
  ...debateFacts,
  ...decisionFacts,
  ...joiningFacts,
} as const;

export type FactType = keyof typeof facts;
type Content<T> = T extends Record<string, never> ? unknown : Readonly<T>;
export type FactOf<T extends FactType> = { readonly type: T } & Content<z.infer<(typeof facts)[T]>>;
export type Fact = { [T in FactType]: FactOf<T> }[FactType];

/** The fact where its type is known here and its content holds; null for one from a newer Klubba or a broken one. */
export function readFact(fact: { readonly type: string }): Fact | null {
  return readBy(facts, fact) as Fact | null;
}
