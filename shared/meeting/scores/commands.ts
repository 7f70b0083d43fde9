import { z } from 'zod';
import { scoreFacts as facts } from './facts.ts';

export const scoreCommands = [
  z.strictObject({ type: z.literal('move'), ...facts['initiative.moved.1'].shape }),
  z.strictObject({ type: z.literal('move-by'), initiative: z.string(), steps: z.int() }),
  z.strictObject({ type: z.literal('move-to'), initiative: z.string(), place: z.int() }),
  z.strictObject({ type: z.literal('override'), ...facts['initiative.moved.2'].shape }),
  /** `ranking` is a scenario's; the other rules make their own of those that stand. */
  z.strictObject({
    type: z.literal('order'),
    rule: facts['ranking.ordered.1'].shape.rule,
    ranking: facts['ranking.ordered.1'].shape.ranking.nullable(),
  }),
  z.strictObject({ type: z.literal('prioritise'), ...facts['initiative.prioritised.1'].shape }),
  z.strictObject({ type: z.literal('score'), ...facts['initiative.scored.1'].shape }),
  z.strictObject({ type: z.literal('give-points'), ...facts['points.given.1'].shape }),
  z.strictObject({ type: z.literal('begin-round'), ...facts['round.begun.1'].shape }),
  z.strictObject({ type: z.literal('reveal-round'), ...facts['round.revealed.1'].shape }),
  z.strictObject({ type: z.literal('cancel-round'), ...facts['round.cancelled.1'].shape }),
] as const;
