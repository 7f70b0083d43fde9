import { z } from 'zod';
import { InitiativeIdSchema, PrioritySchema } from '../../plan/plan.ts';
import { isSet, key, line, reason } from '../fields.ts';

const points = z.int().nonnegative().max(100).nullable();

/** What a list can be put in order by: a rule that counts, or a scenario's own order. */
export const orderRules = ['score', 'scorePerKrona', 'priority', 'scenario'] as const;
export type OrderRule = (typeof orderRules)[number];

export const scoreFacts = {
  'initiative.moved.1': z.strictObject({ initiative: InitiativeIdSchema, after: InitiativeIdSchema.nullable() }),
  /** The chair's override: placed otherwise than the points say, with the reason. */
  'initiative.moved.2': z.strictObject({
    initiative: InitiativeIdSchema,
    after: InitiativeIdSchema.nullable(),
    reason,
  }),
  /** The whole list put in order at once, by a rule; who is not named comes after those who are, in their order. */
  'ranking.ordered.1': z.strictObject({
    rule: z.enum(orderRules),
    ranking: z.array(InitiativeIdSchema).max(20_000).refine(isSet),
  }),
  'initiative.prioritised.1': z.strictObject({ initiative: InitiativeIdSchema, priority: PrioritySchema }),
  /** In consensus: the meeting's own points. They go before those of participants. */
  'initiative.scored.1': z.strictObject({ initiative: InitiativeIdSchema, criterion: key, points }),
  /** One participant's points; in a round they are hidden until it is revealed. */
  'points.given.1': z.strictObject({
    participant: key,
    initiative: InitiativeIdSchema,
    criterion: key,
    points,
    round: key.nullable(),
  }),
  'round.begun.1': z.strictObject({ round: key, name: line }),
  'round.revealed.1': z.strictObject({ round: key }),
  /** Its points are not counted. */
  'round.cancelled.1': z.strictObject({ round: key }),
} as const;
