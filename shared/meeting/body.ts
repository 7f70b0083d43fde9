import { z } from 'zod';
import { ParticipantSchema } from './attendance/facts.ts';
import { haveOwnIds, key, line, text } from './fields.ts';
import { ForumSchema, ProfileSchema } from './opened.ts';

/** §§ go on through the body's year, or begin at 1 with each meeting. */
export const numberings = ['year', 'meeting'] as const;

/** Who belongs to a body, as they are called to its meetings. */
export const RosterSchema = z.array(ParticipantSchema).max(500).refine(haveOwnIds);

/** A body of a register: a forum or nämnd with a name, how it meets, and who belongs to it. */
export const BodySchema = z.strictObject({
  id: key,
  name: line,
  forum: ForumSchema,
  profile: ProfileSchema,
  /** How many members it has, for its quorum (kommunallagen 6:27); null takes those who serve. */
  seats: z.int().positive().max(1000).nullable(),
  /** Where it usually meets. */
  place: text.trim().max(200),
  numbering: z.enum(numberings),
  roster: RosterSchema,
});
export type Body = z.infer<typeof BodySchema>;

/** Whether two names are of the same body: letters' case and spaces say nothing. */
export function isSameBody(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
