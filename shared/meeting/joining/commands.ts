import { z } from 'zod';
import { joiningFacts as facts } from './facts.ts';

export const joiningCommands = [
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('redo') }),
  z.strictObject({ type: z.literal('dismiss-operation'), ...facts['operation.dismissed.1'].shape }),
  z.strictObject({ type: z.literal('hand-chair'), ...facts['chair.handed.1'].shape }),
] as const;
