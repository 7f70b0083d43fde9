import { z } from 'zod';

/** Where something stands: `[start, end)` in UTF-16 units of the source's text as read; never empty. */
export const PlaceSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Place = z.infer<typeof PlaceSchema>;
