import { z } from 'zod';
import { FundingProblemSchema, LimitSchema } from '../scoring/problem.ts';

const Id = z.string();
const ObstacleSchema = z.discriminatedUnion('why', [
  z
    .strictObject({
      why: z.literal('frame'),
      lacks: z.array(z.strictObject({ frame: LimitSchema, short: z.int() }).readonly()).readonly(),
      together: z.array(Id).readonly(),
    })
    .readonly(),
  z.strictObject({ why: z.literal('closed'), frame: LimitSchema, by: Id }).readonly(),
  z.strictObject({ why: z.literal('needs'), needs: Id }).readonly(),
  z.strictObject({ why: z.literal('excluded'), by: Id }).readonly(),
  z.strictObject({ why: z.literal('worth') }).readonly(),
]);

/** The optimum, if there is a set at all; `isProven` is false where time ran out before it was sure. */
export const OptimumSchema = z.strictObject({
  funded: z.array(Id),
  refused: z.array(z.tuple([Id, ObstacleSchema])),
  isProven: z.boolean(),
});

/** What the window asks of money. */
export const fundingContract = {
  /**
   * The set with the greatest sum of scores, found away from the meeting in at most `seconds`. `forced` is to be in it.
   * Questions are answered one by one; null is no set, or one that was stopped.
   */
  'funding.optimum': {
    input: z.strictObject({
      problem: FundingProblemSchema,
      forced: Id.nullable(),
      seconds: z.number().positive().max(60),
    }),
    output: z.strictObject({ optimum: OptimumSchema.nullable() }),
  },
  /** Makes the solver ready for the first question, which would wait for it else. */
  'funding.prepare': { input: z.strictObject({}), output: z.strictObject({}) },
  /** Ends what is being worked out and what waits, at once: their answers are null. */
  'funding.stop': { input: z.strictObject({}), output: z.strictObject({}) },
} as const;
