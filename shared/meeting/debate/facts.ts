import { z } from 'zod';
import { HashSchema, InitiativeIdSchema, OutcomeSchema } from '../../plan/plan.ts';
import { key, line, prose } from '../fields.ts';

/** Something sent along to a named body (medskick). */
export const PassedOnSchema = z.strictObject({ to: line, text: prose });
export type PassedOn = z.infer<typeof PassedOnSchema>;

export const debateFacts = {
  'statement.recorded.1': z.strictObject({
    statement: key,
    initiative: InitiativeIdSchema,
    from: line,
    outcome: OutcomeSchema,
    text: prose,
  }),
  /** Of an initiative, else of a plan, else of an item, else of the meeting as a whole. */
  'statement.recorded.2': z.strictObject({
    statement: key,
    kind: z.enum(['statement', 'consideration']),
    initiative: InitiativeIdSchema.nullable(),
    plan: HashSchema.nullable(),
    item: key.nullable(),
    from: line,
    outcome: OutcomeSchema.nullable(),
    text: prose,
    /** What an outcome holds under (villkor). */
    conditions: z.array(prose).max(50),
    passedOn: z.array(PassedOnSchema).max(50),
  }),
  'statement.withdrawn.1': z.strictObject({ statement: key }),
  /** Begärt ordet. `reply` goes before speeches, `order` before all. */
  'speech.requested.1': z.strictObject({
    speech: key,
    item: key.nullable(),
    participant: key,
    kind: z.enum(['speech', 'reply', 'order']),
  }),
  'speech.withdrawn.1': z.strictObject({ speech: key }),
  /** Has the floor; whoever had it before has it no more. */
  'speech.begun.1': z.strictObject({ speech: key }),
  'speech.ended.1': z.strictObject({ speech: key }),
  /** How long one may speak, in seconds; null is no limit. */
  'speech.limited.1': z.strictObject({ seconds: z.int().min(10).max(7200).nullable() }),
} as const;
