import { z } from 'zod';

import { CostsByYearSchema, KronorSchema } from '../plan/money.ts';
import { HistoryEntrySchema, InitiativeIdSchema, IsoDaySchema, OutcomeSchema, PrioritySchema } from '../plan/plan.ts';
import { StatedInitiativeSchema, StatedPlanSchema } from '../plan/stated.ts';
import { FindingSchema } from './finding.ts';
import { ImportedDocumentSchema } from './papers/imported-document.ts';
import { PlaceSchema } from './place.ts';

const amount = KronorSchema.nullable();
const amounts = z.record(z.string(), amount);

/** A text and where it stands; no `at` where the source has neither text nor heading for it. */
export const PlacedTextSchema = z.strictObject({ text: z.string(), at: PlaceSchema.optional() });
export type PlacedText = z.infer<typeof PlacedTextSchema>;

/** A version-history row. `changedByAt` is set where the name stands apart from its row. */
export const ImportedHistoryEntrySchema = z.strictObject({
  ...HistoryEntrySchema.shape,
  at: PlaceSchema,
  changedByAt: PlaceSchema.optional(),
});
export type ImportedHistoryEntry = z.infer<typeof ImportedHistoryEntrySchema>;

/** A section with a heading of its own. */
export const ImportedOtherSectionSchema = z.strictObject({ heading: z.string(), text: z.string(), at: PlaceSchema });
export type ImportedOtherSection = z.infer<typeof ImportedOtherSectionSchema>;

/**
 * An initiative as read. `at` spans it whole, heading to last section (its table row where it has no sections);
 * `titleAt`, `priorityAt` and `costsAt` are the places of those values alone, `budget` the budget's row for it.
 */
export const ImportedInitiativeSchema = z.strictObject({
  /** Where the source names it as Klubba does. */
  id: InitiativeIdSchema.optional(),
  number: z.string(),
  title: z.string(),
  priority: PrioritySchema,
  costs: CostsByYearSchema,
  at: PlaceSchema,
  titleAt: PlaceSchema.optional(),
  priorityAt: PlaceSchema.optional(),
  costsAt: z.record(z.string(), PlaceSchema),
  budget: z.strictObject({ name: z.string(), amount, at: PlaceSchema }).nullable(),
  sections: z.strictObject({
    goal: PlacedTextSchema,
    benefit: PlacedTextSchema,
    securityNeeds: PlacedTextSchema,
    effects: PlacedTextSchema,
    effectOfRejection: PlacedTextSchema,
    funding: PlacedTextSchema,
  }),
  otherSections: z.array(ImportedOtherSectionSchema),
  /** Where the source has no place for some of this: what it says. */
  stated: StatedInitiativeSchema.optional(),
  get parts(): z.ZodArray<typeof ImportedInitiativeSchema> {
    return z.array(ImportedInitiativeSchema);
  },
});
export type ImportedInitiative = z.infer<typeof ImportedInitiativeSchema>;

/** What a forum said of a plan or initiatives, as the source's text tells it. */
export const ImportedStatementSchema = z.strictObject({
  date: IsoDaySchema.nullable(),
  forum: z.string(),
  subject: z.string(),
  initiatives: z.array(z.string()),
  outcome: OutcomeSchema.nullable(),
  text: z.string(),
  at: PlaceSchema,
});
export type ImportedStatement = z.infer<typeof ImportedStatementSchema>;

/** A service plan as read. `at` spans it whole. */
export const ImportedPlanSchema = z.strictObject({
  area: z.string(),
  title: z.string(),
  date: IsoDaySchema.nullable(),
  version: z.string(),
  period: z.array(z.int()),
  at: PlaceSchema,
  titleAt: PlaceSchema,
  dateAt: PlaceSchema.optional(),
  versionAt: PlaceSchema.optional(),
  history: z.array(ImportedHistoryEntrySchema),
  direction: PlacedTextSchema,
  initiatives: z.array(ImportedInitiativeSchema),
  /** Sections of the plan that belong to no initiative. */
  otherSections: z.array(ImportedOtherSectionSchema),
  statements: z.array(ImportedStatementSchema),
  /** Where the source says only some of a plan (a sheet): what it says of the plan itself; the rest is not stated. */
  stated: StatedPlanSchema.optional(),
});
export type ImportedPlan = z.infer<typeof ImportedPlanSchema>;

/** A row of the budget table, in kronor. */
export const BudgetItemSchema = z.strictObject({ name: z.string(), amount, at: PlaceSchema });
export type BudgetItem = z.infer<typeof BudgetItemSchema>;

/** An area of the budget. `maintenance` may be read from another table than the rest: see its place. */
export const BudgetAreaSchema = z.strictObject({
  area: z.string(),
  maintenancePrevious: amount,
  development: amount,
  maintenance: amount,
  items: z.array(BudgetItemSchema),
  at: PlaceSchema,
  places: z.record(z.string(), PlaceSchema),
});
export type BudgetArea = z.infer<typeof BudgetAreaSchema>;

/** The year's budget over all areas, in kronor. */
export const BudgetSchema = z.strictObject({
  year: z.int(),
  at: PlaceSchema,
  areas: z.array(BudgetAreaSchema),
  totals: z.strictObject({
    maintenancePrevious: amount,
    development: amount,
    maintenance: amount,
    total: amount,
    places: z.record(z.string(), PlaceSchema),
  }),
});
export type Budget = z.infer<typeof BudgetSchema>;

/** What the file was: its name, the SHA-256 of its bytes, what kind, and the UTF-16 length of its text as read. */
export const ImportSourceSchema = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  kind: z.string(),
  characters: z.int().nonnegative(),
});
export type ImportSource = z.infer<typeof ImportSourceSchema>;

/** All that was read from one document; the object that `klubba import --json` prints. */
export const ImportResultSchema = z.strictObject({
  format: z.literal('klubba-import/1'),
  source: ImportSourceSchema,
  plans: z.array(ImportedPlanSchema),
  budget: BudgetSchema.nullable(),
  services: z.array(
    z.strictObject({
      area: z.string(),
      kind: z.enum(['maintenance', 'development']),
      name: z.string(),
      amounts,
      comment: z.string().nullable(),
      at: PlaceSchema,
    }),
  ),
  organisations: z.array(
    z.strictObject({ group: z.string(), code: z.string(), name: z.string(), amounts, at: PlaceSchema }),
  ),
  developmentList: z.array(z.strictObject({ area: z.string(), name: z.string(), amounts, at: PlaceSchema })),
  funding: z.array(z.strictObject({ area: z.string(), name: z.string(), amounts, at: PlaceSchema })),
  /** The rows of the tables above that are sums of others, and those of the table of areas. */
  sums: z
    .array(
      z.strictObject({
        table: z.enum(['byArea', 'byGroup', 'byService', 'byOrganisation', 'developmentList', 'funding']),
        area: z.string().nullable(),
        kind: z.enum(['maintenance', 'development']).nullable(),
        name: z.string(),
        amounts,
        at: PlaceSchema,
      }),
    )
    .optional(),
  /** The decision documents around the plans, in the source's order. An import stored before they were read has none. */
  documents: z.array(ImportedDocumentSchema).default([]),
  findings: z.array(FindingSchema),
});
export type ImportResult = z.infer<typeof ImportResultSchema>;

/** Why a text was not imported; its sentence is in the catalogue. */
export const RefusalSchema = z.strictObject({
  refused: z.strictObject({
    code: z.enum(['empty', 'not-a-plan', 'too-long']),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});
export type Refusal = z.infer<typeof RefusalSchema>;
