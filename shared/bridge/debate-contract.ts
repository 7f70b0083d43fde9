import { z } from 'zod';
import { PhraseSchema } from '../meeting/debate/house-phrases.ts';
import { haveOwnIds } from '../meeting/fields.ts';
import { HashSchema, OutcomeSchema } from '../plan/plan.ts';

const nothing = z.strictObject({});
const written = z.string().max(20_000);
const short = z.string().max(300);

/** A statement that is being written: whatever has been written of it, whether or not it would be taken. */
export const StatementDraftSchema = z.strictObject({
  kind: z.enum(['statement', 'consideration']),
  from: short,
  text: written,
  outcome: OutcomeSchema.nullable(),
  conditions: z.array(written).max(50),
  passedOn: z.array(z.strictObject({ to: short, text: written })).max(50),
  /** The statement that it will stand in place of; null for a new one. */
  replaces: z.string().max(100).nullable(),
});
export type StatementDraft = z.infer<typeof StatementDraftSchema>;

/** Drafts by what they are of. */
export const DraftsSchema = z.record(z.string().min(1).max(300), StatementDraftSchema);
export type Drafts = z.infer<typeof DraftsSchema>;

export const PhrasesSchema = z.array(PhraseSchema).max(200).refine(haveOwnIds);

/** What is written on the way to a meeting's log and is not in it, and the phrases of the house. */
export const debateContract = {
  'draft.list': { input: z.strictObject({ meeting: HashSchema }), output: DraftsSchema },
  /** On disk when this answers; null lets go of it. */
  'draft.save': {
    input: z.strictObject({
      meeting: HashSchema,
      of: z.string().min(1).max(300),
      draft: StatementDraftSchema.nullable(),
    }),
    output: nothing,
  },
  'phrase.list': { input: nothing, output: PhrasesSchema },
  /** Null goes back to those that Klubba comes with. */
  'phrase.save': { input: z.strictObject({ phrases: PhrasesSchema.nullable() }), output: PhrasesSchema },
} as const;
