import { z } from 'zod';
import { BookMappingSchema } from '../document/sheets/mapping.ts';
import { JobSchema, PreviewSchema } from './shapes.ts';

/** What the window asks of sheets whose columns are looked over. */
export const sheetsContract = {
  /**
   * Reads the sheets of a document that is being previewed by another mapping. Of the sheet `renew`, by its index, only
   * kind and heading count, and its columns are proposed anew. With `remember`, the next file of the same layout is read
   * alike.
   */
  'document.map': {
    input: z.strictObject({
      job: JobSchema,
      mapping: BookMappingSchema,
      renew: z.int().nonnegative().nullable(),
      remember: z.boolean(),
    }),
    output: PreviewSchema,
  },
} as const;
