import { z } from 'zod';
import { initiativeFacts as facts } from './facts.ts';

const { was: _, ...amendment } = facts['initiative.amended.1'].shape;

export const initiativeCommands = [
  /** What it was is read where it is recorded. */
  z.strictObject({ type: z.literal('amend'), ...amendment }),
  z.strictObject({ type: z.literal('nominate'), ...facts['initiative.nominated.1'].shape }),
  z.strictObject({ type: z.literal('withdraw-initiative'), ...facts['initiative.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('reinstate-initiative'), ...facts['initiative.reinstated.1'].shape }),
  z.strictObject({ type: z.literal('merge-initiatives'), ...facts['initiatives.merged.1'].shape }),
  z.strictObject({ type: z.literal('split-initiative'), ...facts['initiative.split.1'].shape }),
  z.strictObject({ type: z.literal('set-must'), ...facts['initiative.must.1'].shape }),
  z.strictObject({ type: z.literal('set-dependency'), ...facts['dependency.set.1'].shape }),
  z.strictObject({ type: z.literal('set-exclusion'), ...facts['exclusion.set.1'].shape }),
] as const;
