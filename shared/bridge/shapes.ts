import { z } from 'zod';
import { ImportResultSchema } from '../document/import-result.ts';
import { PlaceSchema } from '../document/place.ts';
import { SheetsStateSchema } from '../document/sheets/sheets-state.ts';
import { OperationSchema } from '../log/operation.ts';
import { ForumSchema } from '../meeting/opened.ts';
import { VerificationReportSchema } from '../package/report.ts';
import { HashSchema, PlanVersionSchema } from '../plan/plan.ts';

export const LocaleSchema = z.enum(['sv', 'en']);
export const ThemeSchema = z.enum(['system', 'light', 'dark']);

/** A running import, known to the machine alone. */
export const JobSchema = z.string().min(1).max(100);
/** Stands for a file that a person chose; the window never sees a path. */
export const FileTokenSchema = z.string().min(1).max(100);
const Instant = z.iso.datetime({ precision: 3 });
const Amounts = z.record(z.string(), z.int());

export const AppInfoSchema = z.strictObject({
  version: z.string(),
  runtime: z.string(),
  /** Where the register lies, to be shown, never to be opened from the window. */
  register: z.string(),
  device: z.string(),
  owner: z.string(),
  locale: LocaleSchema,
  theme: ThemeSchema,
  /** A file named on the command line, to be opened first. */
  opening: FileTokenSchema.nullable(),
});
export type AppInfo = z.infer<typeof AppInfoSchema>;

export const PlanSummarySchema = z.strictObject({
  hash: HashSchema,
  area: z.string(),
  areaId: z.string(),
  title: z.string(),
  version: z.string(),
  date: z.string().nullable(),
  period: z.array(z.int()),
  initiatives: z.int(),
  /** Kronor per year over its initiatives. */
  totals: Amounts,
  /** True where no other version came from it. */
  newest: z.boolean(),
  /** True where the correction that made it was taken back: it is kept, and counts no more. */
  withdrawn: z.boolean(),
  parents: z.array(HashSchema),
  /** What was carried over into it from the year before and nobody has looked over yet: initiatives, and the plan. */
  toReview: z.int(),
});
export type PlanSummary = z.infer<typeof PlanSummarySchema>;

export const MeetingSummarySchema = z.strictObject({
  id: HashSchema,
  body: z.string(),
  forum: ForumSchema,
  date: z.string(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  plans: z.array(HashSchema),
  operations: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummarySchema>;

export const PackageSummarySchema = z.strictObject({
  id: HashSchema,
  name: z.string(),
  meeting: HashSchema,
  body: z.string(),
  date: z.string(),
  direction: z.enum(['made', 'received']),
  at: Instant,
  bytes: z.int(),
});
export type PackageSummary = z.infer<typeof PackageSummarySchema>;

/** What an area's budget says, in kronor. */
export const AreaBudgetSchema = z.strictObject({
  area: z.string(),
  areaId: z.string(),
  maintenancePrevious: z.int().nullable(),
  development: z.int().nullable(),
  maintenance: z.int().nullable(),
});

export const YearSchema = z.strictObject({
  /** The planning year, first of the plans' periods. */
  year: z.int(),
  plans: z.array(PlanSummarySchema),
  budget: z.array(AreaBudgetSchema),
  total: z.int().nullable(),
});
export type Year = z.infer<typeof YearSchema>;

export const OverviewSchema = z.strictObject({
  years: z.array(YearSchema),
  meetings: z.array(MeetingSummarySchema),
  packages: z.array(PackageSummarySchema),
});
export type Overview = z.infer<typeof OverviewSchema>;

/** How an imported plan stands against the register. */
export const StandingSchema = z.enum(['new', 'changed', 'unchanged']);
export type Standing = z.infer<typeof StandingSchema>;

/** What was read, before anyone has taken it in. */
export const PreviewSchema = z.strictObject({
  job: JobSchema,
  /** Milliseconds it took to read. */
  took: z.number(),
  result: ImportResultSchema,
  /** One per plan of the result, in its order. */
  standings: z.array(StandingSchema),
  /** Where the document is sheets: how their columns were taken. */
  sheets: SheetsStateSchema.optional(),
});
export type Preview = z.infer<typeof PreviewSchema>;

export const PassageSchema = z.strictObject({
  source: z.string(),
  /** Up to some hundred characters before and after, cut at words. */
  before: z.string(),
  text: z.string(),
  after: z.string(),
  at: PlaceSchema,
});
export type Passage = z.infer<typeof PassageSchema>;

export const PlanReadSchema = z.strictObject({
  hash: HashSchema,
  version: PlanVersionSchema,
  /** Where its values stand, by JSON pointer into the plan; null where it was not read from a document. */
  source: z
    .strictObject({ sha256: z.string(), name: z.string(), places: z.record(z.string(), PlaceSchema) })
    .nullable(),
  /** The version that it came from through meetings and that was read from a document, if any. */
  origin: HashSchema.nullable(),
});
export type PlanRead = z.infer<typeof PlanReadSchema>;

export const MeetingLoadSchema = z.strictObject({
  meeting: HashSchema,
  device: z.string(),
  actor: z.string(),
  versions: z.array(z.strictObject({ hash: HashSchema, version: PlanVersionSchema })),
  operations: z.array(OperationSchema),
});
export type MeetingLoad = z.infer<typeof MeetingLoadSchema>;

export const SignerSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  /** SHA-256 of the certificate, hex. */
  fingerprint: z.string(),
  validUntil: z.string(),
});
export type SignerSummary = z.infer<typeof SignerSchema>;

/** What came of receiving a package. */
export const ReceiptSchema = z.strictObject({
  package: PackageSummarySchema,
  report: VerificationReportSchema,
  /** True where everything in it was here already. */
  known: z.boolean(),
  plans: z.int(),
  operations: z.int(),
});
export type Receipt = z.infer<typeof ReceiptSchema>;
