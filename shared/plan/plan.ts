import { z } from 'zod';

import { canonicalJson, sha256Hex } from './canonical-json.ts';
import { CostsByYearSchema } from './money.ts';

/** An ISO calendar day, `2016-06-29`, that exists. */
export const IsoDaySchema = z.iso.date();

/** An area as a slug: `ledning-och-styrning`. */
export const AreaIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * Names an initiative over versions: `<areaId>/<number>`, `e-handel/2`, `it-tjanster/2.1`.
 * The second of the same number in an area gets `#2`, the third `#3`.
 */
export const InitiativeIdSchema = z.string().regex(/^[a-z0-9-]+\/[^\s/#]+(#[1-9]\d*)?$/);
export type InitiativeId = z.infer<typeof InitiativeIdSchema>;

/** 0 must be done, 1 highest, 3 lowest; `null` when none was given. */
export const PrioritySchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable();
export type Priority = z.infer<typeof PrioritySchema>;

/** The six sections of an initiative, in the order plans have them. */
export const sectionKeys = ['goal', 'benefit', 'securityNeeds', 'effects', 'effectOfRejection', 'funding'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** The six sections' text; `''` where a section is empty or missing. */
export const SectionsSchema = z.strictObject({
  goal: z.string(),
  benefit: z.string(),
  securityNeeds: z.string(),
  effects: z.string(),
  effectOfRejection: z.string(),
  funding: z.string(),
});
export type Sections = z.infer<typeof SectionsSchema>;

/** A section that is none of the six: a heading of its own and its text. */
export const OtherSectionSchema = z.strictObject({ heading: z.string(), text: z.string() });
export type OtherSection = z.infer<typeof OtherSectionSchema>;

/** What an area wants to do: number, title, priority, kronor per year, six sections, and parts (delområden). */
export const InitiativeSchema = z.strictObject({
  id: InitiativeIdSchema,
  number: z.string(),
  title: z.string(),
  priority: PrioritySchema,
  costs: CostsByYearSchema,
  sections: SectionsSchema,
  otherSections: z.array(OtherSectionSchema),
  get parts(): z.ZodArray<typeof InitiativeSchema> {
    return z.array(InitiativeSchema);
  },
});
export type Initiative = z.infer<typeof InitiativeSchema>;

/** One row of a plan's version history as the plan states it. */
export const HistoryEntrySchema = z.strictObject({
  date: IsoDaySchema.nullable(),
  version: z.string(),
  description: z.string(),
  changedBy: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

/** What came of an initiative or plan in a forum. `passedOn` (medskick) goes with it to the next. */
export const outcomes = [
  'approved',
  'rejected',
  'referredBack',
  'tabled',
  'notPrioritised',
  'nominated',
  'passedOn',
] as const;
export const OutcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** What a forum or a party said of a plan (no initiatives) or of some initiatives, and what came of it (yttrande). */
export const StatementSchema = z.strictObject({
  date: IsoDaySchema.nullable(),
  forum: z.string(),
  subject: z.string(),
  initiatives: z.array(InitiativeIdSchema),
  outcome: OutcomeSchema.nullable(),
  text: z.string(),
});
export type Statement = z.infer<typeof StatementSchema>;

/** An area's plan for a year and its period. A value: it holds no places, so text, PDF and DOCX give the same. */
export const PlanSchema = z.strictObject({
  area: z.string().min(1),
  areaId: AreaIdSchema,
  title: z.string().min(1),
  version: z.string(),
  date: IsoDaySchema.nullable(),
  period: z.array(z.int().min(1900).max(2999)),
  history: z.array(HistoryEntrySchema),
  direction: z.string(),
  /** In rank order. */
  initiatives: z.array(InitiativeSchema),
  /** Sections that belong to no initiative. */
  otherSections: z.array(OtherSectionSchema),
  /** Oldest first; they follow the plan through its versions. */
  statements: z.array(StatementSchema),
  /**
   * What was carried over from the year before and somebody has to look at: initiatives by id, `''` for the plan itself.
   * Absent in every other plan, so that the names of versions made before it are what they were.
   */
  toReview: z.array(z.union([InitiativeIdSchema, z.literal('')])).exactOptional(),
});
export type Plan = z.infer<typeof PlanSchema>;

/** SHA-256 in lower-case hex; the name of a plan version. */
export const HashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A plan with the hashes of the versions it came from: none for an imported one, two after a merge. */
export const PlanVersionSchema = z.strictObject({ plan: PlanSchema, parents: z.array(HashSchema) });
export type PlanVersion = z.infer<typeof PlanVersionSchema>;

/** A plan version of a plan and its parents' hashes; parents are a set, kept sorted so that the name is one. */
export function planVersion(plan: Plan, parents: readonly string[] = []): PlanVersion {
  return { plan, parents: [...new Set(parents)].sort() };
}

/** The version's name where it has one: half a surrogate pair has no canonical JSON, and what holds it no name. */
export function nameOf(version: PlanVersion): string | null {
  try {
    return hashOf(version);
  } catch {
    return null;
  }
}

/** The version's name: SHA-256 (hex) of its canonical JSON (RFC 8785). */
export function hashOf(version: PlanVersion): string {
  return sha256Hex(canonicalJson(version));
}
