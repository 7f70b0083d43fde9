import { z } from 'zod';
import { InitiativeIdSchema } from '../../plan/plan.ts';
import { reason, text } from '../fields.ts';
import { AmendableSchema, AmendedValueSchema, initiativeFacts as facts } from './facts.ts';

export const initiativeCommands = [
  /** Several values at once, so that they are taken back at once; each gives a fact, which reads itself what it was. */
  z.strictObject({
    type: z.literal('amend'),
    initiative: InitiativeIdSchema,
    changes: z
      .array(z.strictObject({ pointer: AmendableSchema, value: AmendedValueSchema }))
      .min(1)
      .max(50),
    reason,
  }),
  z.strictObject({
    type: z.literal('nominate'),
    ...facts['initiative.nominated.1'].shape,
    sections: z.strictObject({
      goal: text,
      benefit: text,
      securityNeeds: text,
      effects: text,
      effectOfRejection: text,
      funding: text,
    }),
  }),
  z.strictObject({ type: z.literal('withdraw-initiative'), ...facts['initiative.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('reinstate-initiative'), ...facts['initiative.reinstated.1'].shape }),
  z.strictObject({ type: z.literal('merge-initiatives'), ...facts['initiatives.merged.1'].shape }),
  z.strictObject({ type: z.literal('split-initiative'), ...facts['initiative.split.1'].shape }),
  z.strictObject({ type: z.literal('set-must'), ...facts['initiative.must.1'].shape }),
  z.strictObject({ type: z.literal('set-dependency'), ...facts['dependency.set.1'].shape }),
  z.strictObject({ type: z.literal('set-exclusion'), ...facts['exclusion.set.1'].shape }),
] as const;
