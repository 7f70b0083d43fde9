import { z } from 'zod';
import { FindingSchema } from '../document/finding.ts';
import { ImportedDocumentSchema } from '../document/papers/imported-document.ts';
import { OperationSchema } from '../log/operation.ts';
import { HashSchema } from '../plan/plan.ts';
import { CommandSchema } from '../review/commands.ts';
import type { Found } from '../review/found.ts';

const year = z.int().min(1900).max(2999);
const count = z.int().nonnegative();
const instant = z.iso.datetime({ precision: 3 });

/** A document that was taken in, in short. */
export const SourceSummarySchema = z.strictObject({
  sha256: HashSchema,
  name: z.string(),
  kind: z.string(),
  /** UTF-16 units of its text as it was read. */
  characters: count,
  receivedAt: instant,
  counts: z.strictObject({
    plans: count,
    initiatives: count,
    budgetAreas: count,
    services: count,
    organisations: count,
    developmentList: count,
    funding: count,
    documents: count,
    findings: count,
  }),
});
export type SourceSummary = z.infer<typeof SourceSummarySchema>;

/** A document that was taken in, with the decision documents in it. */
export const SourceReadSchema = z.strictObject({
  ...SourceSummarySchema.shape,
  documents: z.array(ImportedDocumentSchema),
});
export type SourceRead = z.infer<typeof SourceReadSchema>;

export const FoundSchema = z.strictObject({
  id: HashSchema,
  source: HashSchema,
  area: z.string().nullable(),
  areaId: z.string().nullable(),
  finding: FindingSchema,
}) satisfies z.ZodType<Found>;

/** A year's findings, and the log of what was answered: the window reads it as the machine does. */
export const ReviewLoadSchema = z.strictObject({
  year: z.int(),
  device: z.string(),
  sources: z.array(SourceSummarySchema),
  findings: z.array(FoundSchema),
  operations: z.array(OperationSchema),
});
export type ReviewLoad = z.infer<typeof ReviewLoadSchema>;

/** What the window can ask about a year's findings, corrections and documents. */
export const reviewContract = {
  'review.load': { input: z.strictObject({ year }), output: ReviewLoadSchema },
  /** Records an intent: its operations, and the version of a correction, are on disk when this answers. */
  'review.perform': {
    input: z.strictObject({ year, command: CommandSchema }),
    output: z.strictObject({ operations: z.array(OperationSchema) }),
  },
  /** Saves the findings report where the person says; `replaced` are characters that no font of the PDF has. */
  'review.report': {
    input: z.strictObject({ year, format: z.enum(['pdf', 'csv']) }),
    output: z.strictObject({ name: z.string().nullable(), replaced: z.array(z.string()) }),
  },
  /** The documents of a planning year, the first received first. */
  'source.list': { input: z.strictObject({ year }), output: z.array(SourceSummarySchema) },
  'source.read': { input: z.strictObject({ sha256: HashSchema }), output: SourceReadSchema },
} as const;
