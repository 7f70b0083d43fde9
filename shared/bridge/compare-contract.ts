import { z } from 'zod';
import { tableKinds, type TableComparison } from '../document/compare-tables.ts';
import type { PaperComparison } from '../document/compare-papers.ts';
import { documentKinds } from '../document/papers/imported-document.ts';
import { KronorSchema } from '../plan/money.ts';
import { HashSchema, InitiativeIdSchema, IsoDaySchema, PlanSchema } from '../plan/plan.ts';
import { ForumSchema } from '../meeting/opened.ts';
import { JobSchema, StandingSchema } from './shapes.ts';

const amount = KronorSchema.nullable();

/** The meeting that decided a version. */
export const DecidedSchema = z.strictObject({ body: z.string(), forum: ForumSchema, date: IsoDaySchema });

/** A plan of a document against the newest of its area and year in the register. */
export const PlanComparisonSchema = z.strictObject({
  standing: StandingSchema,
  /** What it differs from; null where it is new or the same. */
  base: z.strictObject({ hash: HashSchema, plan: PlanSchema, decided: DecidedSchema.nullable() }).nullable(),
  /**
   * Where the document says only some of a plan that the register has: that plan with what the document says, which is
   * what is taken in, and the initiatives in it that the document does not list. Null where the document says it all.
   */
  completed: z.strictObject({ plan: PlanSchema, unlisted: z.array(InitiativeIdSchema) }).nullable(),
  /** What of it is older than the newest in the register. */
  older: z.strictObject({ version: z.boolean(), date: z.boolean() }),
});
export type PlanComparison = z.infer<typeof PlanComparisonSchema>;

/** Whether a plan is too old to be taken in unasked: by its version's number, or by its date where a meeting has decided. */
export function isHeldBack({ base, older }: PlanComparison): boolean {
  return older.version || (older.date && (base?.decided ?? null) !== null);
}

export const RowChangeSchema = z.strictObject({
  change: z.enum(['added', 'removed', 'changed']),
  group: z.string(),
  name: z.string(),
  amounts: z
    .array(z.strictObject({ column: z.string(), before: amount, after: amount, difference: KronorSchema }))
    .readonly(),
  note: z.strictObject({ before: z.string().nullable(), after: z.string().nullable() }).nullable(),
});

/** A table of the year against the register's: see `compareTables`. */
export const TableComparisonSchema = z.strictObject({
  table: z.enum(tableKinds),
  rows: z.int(),
  changes: z.array(RowChangeSchema).readonly().nullable(),
}) satisfies z.ZodType<TableComparison>;

export const PaperComparisonSchema = z.strictObject({
  kind: z.enum(documentKinds),
  title: z.string(),
  body: z.string(),
  date: IsoDaySchema.nullable(),
  standing: StandingSchema,
}) satisfies z.ZodType<PaperComparison>;

/** How all that a document holds stands against the register. */
export const ImportComparisonSchema = z.strictObject({
  /** One per plan of the result, in its order. */
  plans: z.array(PlanComparisonSchema),
  tables: z.array(TableComparisonSchema),
  papers: z.array(PaperComparisonSchema),
  /** True where the register has taken in these very bytes before. */
  isKnown: z.boolean(),
});
export type ImportComparison = z.infer<typeof ImportComparisonSchema>;

/** How a version came to be here. */
export const VersionOriginSchema = z.strictObject({
  hash: HashSchema,
  receivedAt: z.string(),
  /** The meeting that it is the result of, where that is in the register. */
  decided: DecidedSchema.nullable(),
  /** The document that it was read from. */
  document: z.string().nullable(),
  /** Who stands as having changed it last, in its own history. */
  changedBy: z.string().nullable(),
});
export type VersionOrigin = z.infer<typeof VersionOriginSchema>;

/** What the window asks of differences: it tells plans apart by itself, and asks what to tell them apart from. */
export const compareContract = {
  'compare.import': { input: z.strictObject({ job: JobSchema }), output: ImportComparisonSchema },
  /** Of every version of an area, over all years. */
  'compare.origins': { input: z.strictObject({ areaId: z.string() }), output: z.array(VersionOriginSchema) },
} as const;

/** Parts of plans to take in: which of a plan's changes against a version, by their paths. */
export const PartSchema = z.strictObject({
  plan: z.int().nonnegative(),
  base: HashSchema,
  changes: z.array(z.string()).min(1).max(100_000),
});
export type Part = z.infer<typeof PartSchema>;

/** Initiatives to leave out of a plan, by id: only those that its document does not list. */
export const RemovalSchema = z.strictObject({
  plan: z.int().nonnegative(),
  initiatives: z.array(InitiativeIdSchema).min(1).max(100_000),
});
export type Removal = z.infer<typeof RemovalSchema>;
