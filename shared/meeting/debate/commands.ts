import { z } from 'zod';
import { debateFacts as facts } from './facts.ts';

export const debateCommands = [
  z.strictObject({ type: z.literal('record-statement'), ...facts['statement.recorded.1'].shape }),
  z.strictObject({ type: z.literal('state'), ...facts['statement.recorded.2'].shape }),
  z.strictObject({ type: z.literal('withdraw-statement'), ...facts['statement.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('request-speech'), ...facts['speech.requested.1'].shape }),
  z.strictObject({ type: z.literal('withdraw-speech'), ...facts['speech.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('begin-speech'), ...facts['speech.begun.1'].shape }),
  z.strictObject({ type: z.literal('end-speech'), ...facts['speech.ended.1'].shape }),
  z.strictObject({ type: z.literal('limit-speech'), ...facts['speech.limited.1'].shape }),
] as const;
