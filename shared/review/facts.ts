import { z } from 'zod';
import { readBy } from '../log/read-by.ts';
import { undone, UndoneSchema } from '../log/undo.ts';
import { HashSchema, InitiativeIdSchema } from '../plan/plan.ts';
import { wholeText as text } from '../plan/whole-text.ts';

/** Why somebody answered as they did: never empty, since it is what an auditor reads. */
export const ReasonSchema = text.trim().min(1).max(2000);

/** A value of a plan: a text, a number (kronor, a priority) or nothing. */
export const ValueSchema = z.union([text.max(100_000), z.int(), z.null()]);
export type Value = z.infer<typeof ValueSchema>;

/**
 * Which value of a plan: an initiative's by its id, since a meeting may have moved it, and a JSON pointer (RFC 6901) into
 * it; or, with no initiative, a pointer into the plan.
 */
export const TargetSchema = z.strictObject({
  initiative: InitiativeIdSchema.nullable(),
  pointer: z.string().startsWith('/').max(200),
});
export type Target = Readonly<z.infer<typeof TargetSchema>>;

/** One value and what it became. */
export const ChangeSchema = z.strictObject({ ...TargetSchema.shape, before: ValueSchema, after: ValueSchema });
export type Change = Readonly<z.infer<typeof ChangeSchema>>;

/**
 * All that can happen in a year's review: past tense, versioned, never changed once released. A new wording is a new type
 * with the next number; the old one stays readable for good. What is reopened is taken back (`command.undone.1`).
 */
export const facts = {
  /** A finding stands as it is, for a reason. `source` is the SHA-256 of the document it was found in. */
  'finding.accepted.1': z.strictObject({ finding: HashSchema, source: HashSchema, reason: ReasonSchema }),
  /** A version's values were wrong; `result` is the version with them put right. It may answer a finding. */
  'plan.corrected.1': z.strictObject({
    version: HashSchema,
    result: HashSchema,
    changes: z.array(ChangeSchema).min(1).max(200),
    reason: ReasonSchema,
    finding: HashSchema.nullable(),
  }),
  /** Somebody looked over a version, or one initiative of it. */
  'plan.reviewed.1': z.strictObject({ version: HashSchema, initiative: InitiativeIdSchema.nullable() }),
  [undone]: UndoneSchema,
} as const;

export type FactType = keyof typeof facts;
export type FactOf<T extends FactType> = { readonly type: T } & Readonly<z.infer<(typeof facts)[T]>>;
export type Fact = { [T in FactType]: FactOf<T> }[FactType];

/** The fact where its type is known here and its content holds; null for one from a newer Klubba or a broken one. */
export function readFact(fact: { readonly type: string }): Fact | null {
  return readBy(facts, fact) as Fact | null;
}
