import { z } from 'zod';
import { HashSchema } from '../plan/plan.ts';

/** What the window can ask about points. */
export const scoresContract = {
  /** Score sheets to print, one for each who gives points; `name` is null where the person changed their mind. */
  'scores.sheets': {
    input: z.strictObject({ meeting: HashSchema }),
    output: z.strictObject({ name: z.string().nullable(), sheets: z.int().nonnegative() }),
  },
} as const;
