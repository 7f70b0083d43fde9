import { z } from 'zod';
import { key } from '../fields.ts';
import { fundingFacts as facts } from './facts.ts';

export const fundingCommands = [
  z.strictObject({ type: z.literal('set-frame'), ...facts['frame.set.1'].shape }),
  z.strictObject({ type: z.literal('set-frames'), ...facts['frames.set.1'].shape }),
  z.strictObject({ type: z.literal('save-scenario'), ...facts['scenario.saved.1'].shape }),
  z.strictObject({ type: z.literal('remove-scenario'), ...facts['scenario.removed.1'].shape }),
  z.strictObject({ type: z.literal('adopt-scenario'), scenario: key.nullable(), item: key.nullable() }),
] as const;
