import { z } from 'zod';

import { sectionKeys, type InitiativeId } from './plan.ts';

/**
 * What of an initiative a source says, the empty included; what is not named it has no place for. Years are of costs,
 * headings of other sections.
 */
export const StatedInitiativeSchema = z.strictObject({
  fields: z.array(z.enum(['number', 'title', 'priority'])),
  years: z.array(z.string()),
  sections: z.array(z.enum(sectionKeys)),
  headings: z.array(z.string()),
});
export type StatedInitiative = z.infer<typeof StatedInitiativeSchema>;

/** What of a plan itself a source says that does not say all of it. */
export const StatedPlanSchema = z.array(z.enum(['title', 'version', 'date', 'period']));

/** What a source says of a plan that it says only some of. An initiative without an entry is said whole. */
export type Stated = {
  readonly plan: z.infer<typeof StatedPlanSchema>;
  readonly initiatives: ReadonlyMap<InitiativeId, StatedInitiative>;
};
