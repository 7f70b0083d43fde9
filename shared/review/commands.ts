import { z } from 'zod';
import { HashSchema, InitiativeIdSchema } from '../plan/plan.ts';
import { ReasonSchema, TargetSchema, ValueSchema } from './facts.ts';

/** What a value should become. What it was, the version says. */
export const WantedSchema = z.strictObject({ ...TargetSchema.shape, after: ValueSchema });
export type Wanted = Readonly<z.infer<typeof WantedSchema>>;

/** The intents a person can have in a year's review. `decide` turns them into facts or a refusal. */
export const CommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accept-finding'), finding: HashSchema, reason: ReasonSchema }),
  /** Several for one reason: one step to undo. What is answered so already stays as it is. */
  z.strictObject({
    type: z.literal('accept-findings'),
    findings: z.array(HashSchema).min(1).max(5000),
    reason: ReasonSchema,
  }),
  z.strictObject({
    type: z.literal('correct-plan'),
    version: HashSchema,
    changes: z.array(WantedSchema).min(1).max(200),
    reason: ReasonSchema,
    finding: HashSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('mark-reviewed'),
    version: HashSchema,
    initiative: InitiativeIdSchema.nullable(),
  }),
  /** Takes back one thing that stands, whoever did it: reopens a finding, withdraws a correction. */
  z.strictObject({ type: z.literal('take-back'), command: z.string().min(1).max(100) }),
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('redo') }),
]);
export type Command = z.infer<typeof CommandSchema>;

/** Why an intent was refused. A value, not an error; each has its sentence in the catalogue. */
export type Refusal =
  | { readonly reason: 'finding-unknown' }
  | { readonly reason: 'finding-corrected' }
  | { readonly reason: 'version-unknown' }
  | { readonly reason: 'version-not-newest'; readonly version: string }
  | { readonly reason: 'version-withdrawn' }
  | { readonly reason: 'version-in-meeting'; readonly body: string; readonly date: string }
  | { readonly reason: 'version-built-on'; readonly version: string }
  | { readonly reason: 'value-unknown'; readonly pointer: string }
  | { readonly reason: 'value-wrong'; readonly pointer: string }
  | { readonly reason: 'not-there' }
  | { readonly reason: 'nothing-to-undo' }
  | { readonly reason: 'nothing-to-redo' };

export type RefusalReason = Refusal['reason'];
