import { z } from 'zod';
import { HashSchema, InitiativeIdSchema, PrioritySchema, SectionsSchema } from '../../plan/plan.ts';
import { KronorSchema } from '../../plan/money.ts';
import { isSet, line, note, reason, remark, text, YearSchema } from '../fields.ts';

/** Kronor per year; a year that is not there has none stated. */
export const CostsSchema = z.record(YearSchema, KronorSchema);
/** JSON pointer into an initiative: `/title`, `/costs/2027`, `/sections/goal`. */
export const AmendableSchema = z.string().regex(/^\/(title|costs\/\d{4}|sections\/[A-Za-z]+)$/);
/** How many characters an amended text has at most. */
export const longestAmended = 50_000;
export const AmendedValueSchema = z.union([text.max(longestAmended), KronorSchema, z.null()]);

export const PartSchema = z.strictObject({
  initiative: InitiativeIdSchema,
  number: line.max(20),
  title: line,
  costs: CostsSchema,
});

export const initiativeFacts = {
  'initiative.amended.1': z.strictObject({
    initiative: InitiativeIdSchema,
    pointer: AmendableSchema,
    was: AmendedValueSchema,
    value: AmendedValueSchema,
    reason,
  }),
  /** An initiative, or a service that becomes one, put forward in the meeting; it stands last. */
  'initiative.nominated.1': z.strictObject({
    initiative: InitiativeIdSchema,
    kind: z.enum(['initiative', 'service']),
    plan: HashSchema,
    number: line.max(20),
    title: line,
    priority: PrioritySchema,
    costs: CostsSchema,
    sections: SectionsSchema,
    from: remark,
    reason,
  }),
  'initiative.withdrawn.1': z.strictObject({ initiative: InitiativeIdSchema, reason }),
  'initiative.reinstated.1': z.strictObject({ initiative: InitiativeIdSchema }),
  /** `from` become one with `into`, whose costs are their sum; of one plan. */
  'initiatives.merged.1': z.strictObject({
    into: InitiativeIdSchema,
    from: z.array(InitiativeIdSchema).min(1).max(20).refine(isSet),
    title: line,
    reason,
  }),
  /** The initiative is parted: each part stands by itself, directly after it in the ranking. */
  'initiative.split.1': z.strictObject({
    initiative: InitiativeIdSchema,
    parts: z.array(PartSchema).min(2).max(20),
    reason,
  }),
  /** Must be done by law: which; null takes it off. */
  'initiative.must.1': z.strictObject({ initiative: InitiativeIdSchema, law: line.nullable() }),
  'dependency.set.1': z.strictObject({
    initiative: InitiativeIdSchema,
    needs: InitiativeIdSchema,
    holds: z.boolean(),
    reason: note.max(2000),
  }),
  /** Only one of the two can be funded. The ids stand sorted. */
  'exclusion.set.1': z.strictObject({
    initiatives: z.tuple([InitiativeIdSchema, InitiativeIdSchema]),
    holds: z.boolean(),
    reason: note.max(2000),
  }),
} as const;
