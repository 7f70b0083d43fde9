import { z } from 'zod';

import { IsoDaySchema } from '../../plan/plan.ts';
import { PlaceSchema } from '../place.ts';

/**
 * What sort of decision document it is: a party's statement (yttrande), an office's report (tjänsteutlåtande), an extract
 * of minutes (protokollsutdrag), a proposal of budget, an addition (tillägg), an annex's cover with its contents.
 */
export const documentKinds = [
  'partyStatement',
  'officeReport',
  'minutesExtract',
  'budgetProposal',
  'addition',
  'annexCover',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A decision document that stands around the plans. What the source does not state is null, '' or an empty list. */
export const ImportedDocumentSchema = z.strictObject({
  kind: z.enum(documentKinds),
  title: z.string(),
  titleAt: PlaceSchema.optional(),
  /** Who speaks: a party (`SD`), an office (`Stadsledningskontoret`) or a board (`Nämnden för intraservice`). */
  body: z.string(),
  /** Whom it is addressed to, where it says so. */
  to: z.string().nullable(),
  /** The unit and the person who prepared it, as a report's head has them. */
  unit: z.string().nullable(),
  handler: z.string().nullable(),
  /** The day it was issued, or of the meeting. */
  date: IsoDaySchema.nullable(),
  dateAt: PlaceSchema.optional(),
  /** Its register number (diarienummer), else the number of its item. */
  reference: z.string().nullable(),
  referenceAt: PlaceSchema.optional(),
  /** The minutes' §, without its sign. */
  section: z.string().nullable(),
  sectionAt: PlaceSchema.optional(),
  /** Its text in order; a heading is '' where a text stands without one. */
  sections: z.array(z.strictObject({ heading: z.string(), text: z.string(), at: PlaceSchema })),
  /** Att-satser: proposed in a report, decided in an extract of minutes. */
  clauses: z.array(z.strictObject({ number: z.string().nullable(), text: z.string(), at: PlaceSchema })),
  signatures: z.array(
    z.strictObject({ role: z.string(), name: z.string(), date: IsoDaySchema.nullable(), at: PlaceSchema }),
  ),
  annexes: z.array(z.strictObject({ number: z.string(), title: z.string(), at: PlaceSchema })),
  at: PlaceSchema,
});
export type ImportedDocument = z.infer<typeof ImportedDocumentSchema>;
export type DocumentSection = ImportedDocument['sections'][number];
export type Clause = ImportedDocument['clauses'][number];
export type Signature = ImportedDocument['signatures'][number];
export type Annex = ImportedDocument['annexes'][number];
