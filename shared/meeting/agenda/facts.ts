import { z } from 'zod';
import { HashSchema, IsoDaySchema } from '../../plan/plan.ts';
import { key, line, remark } from '../fields.ts';

/** What an item is for decides what its minutes are compiled from. */
export const itemKinds1 = ['opening', 'approver', 'frame', 'ranking', 'other', 'closing'] as const;
export const ItemSchema1 = z.strictObject({ id: key, title: line, kind: z.enum(itemKinds1) });
export type Item1 = z.infer<typeof ItemSchema1>;

/** `agenda` settles the agenda, `plan` handles one plan, `carried` is what an earlier forum passed on. */
export const itemKinds = [...itemKinds1, 'agenda', 'plan', 'carried'] as const;

/** What an item comes from: medskick, återremiss or bordläggning of an earlier meeting. */
export const CarriedSchema = z.strictObject({
  meeting: HashSchema,
  body: line,
  date: IsoDaySchema,
  section: z.int().positive().nullable(),
  how: z.enum(['passedOn', 'referredBack', 'tabled']),
  text: remark,
});
export type Carried = z.infer<typeof CarriedSchema>;

export const ItemSchema = z.strictObject({
  id: key,
  title: line,
  kind: z.enum(itemKinds),
  /** Diarienummer; `''` where it has none. */
  caseNumber: remark,
  /** The plan version that a `plan` item handles. */
  plan: HashSchema.nullable(),
  carried: CarriedSchema.nullable(),
});
export type Item = z.infer<typeof ItemSchema>;

export const agendaFacts = {
  'item.begun.1': z.strictObject({ item: key }),
  /** `after` null is first. Only what has not been begun moves; the §§ follow the agenda. */
  'item.added.1': z.strictObject({ item: ItemSchema, after: key.nullable() }),
  'item.moved.1': z.strictObject({ item: key, after: key.nullable() }),
  'item.retitled.1': z.strictObject({ item: key, title: line, caseNumber: remark }),
  /** Taken off the agenda (utgår). */
  'item.struck.1': z.strictObject({ item: key, reason: remark }),
  'item.restored.1': z.strictObject({ item: key }),
} as const;
