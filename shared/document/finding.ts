import { z } from 'zod';

import { KronorSchema } from '../plan/money.ts';
import { PlaceSchema } from './place.ts';

/** How much a finding matters: `rounding` is a difference of a few tkr that rounding explains. */
export const severities = ['error', 'warning', 'rounding', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What sort of thing a finding is about. */
export const findingKinds = [
  'sum',
  'mismatch',
  'date',
  'version',
  'priority',
  'name',
  'structure',
  'duplicate',
  'truncated',
  'ambiguous',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * A place where the document differs from itself or was hard to read. `code` and `params` say which, for any language;
 * `message` says it in Swedish. `stated` and `computed` are kronor where the finding is about amounts.
 */
export const FindingSchema = z.strictObject({
  kind: z.enum(findingKinds),
  severity: z.enum(severities),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  stated: KronorSchema.nullable(),
  computed: KronorSchema.nullable(),
  places: z.array(PlaceSchema),
});
export type Finding = z.infer<typeof FindingSchema>;
