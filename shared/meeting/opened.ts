import { z } from 'zod';
import { HashSchema, IsoDaySchema } from '../plan/plan.ts';
import { ScoringModelSchema } from '../scoring/model.ts';
import { ItemSchema, ItemSchema1 } from './agenda/facts.ts';
import { ParticipantSchema, ParticipantSchema1 } from './attendance/facts.ts';
import { haveOwnIds, isSet, key, line, text } from './fields.ts';
import { FrameSchema } from './funding/facts.ts';

export const forums = ['service', 'prioritisation', 'decision', 'board', 'executive'] as const;
export const ForumSchema = z.enum(forums);
export type Forum = z.infer<typeof ForumSchema>;

export const profiles = ['notes', 'forum', 'board'] as const;
export const ProfileSchema = z.enum(profiles);
export type Profile = z.infer<typeof ProfileSchema>;

const common = {
  forum: ForumSchema,
  body: line,
  profile: ProfileSchema,
  date: IsoDaySchema,
  place: text.trim().max(200),
  plans: z.array(HashSchema).min(1).max(50).refine(isSet),
  firstSection: z.int().positive().max(100_000),
  model: ScoringModelSchema,
};

/** The facts that open a meeting, by every wording there has been. */
export const openings = ['meeting.opened.1', 'meeting.opened.2'] as const;

/** Whether a fact opens a meeting. */
export function isOpening<T extends { readonly type: string }>(
  fact: T | null,
): fact is Extract<T, { readonly type: (typeof openings)[number] }> {
  return fact !== null && openings.some((type) => type === fact.type);
}

export const openingFacts = {
  'meeting.opened.1': z.strictObject({
    ...common,
    agenda: z.array(ItemSchema1).min(1).max(200).refine(haveOwnIds),
    participants: z.array(ParticipantSchema1).max(500).refine(haveOwnIds),
  }),
  'meeting.opened.2': z.strictObject({
    ...common,
    agenda: z.array(ItemSchema).min(1).max(200).refine(haveOwnIds),
    participants: z.array(ParticipantSchema).max(500).refine(haveOwnIds),
    /** Of the participants, those who were there when it began; the others may come. */
    present: z.array(key).max(500).refine(isSet),
    /** How many members the body has, for its quorum (kommunallagen 6:27); null takes those who serve. */
    seats: z.int().positive().max(1000).nullable(),
    frames: z.array(FrameSchema).max(500),
    /** The device that settles and closes. */
    chairDevice: key,
  }),
  'meeting.closed.1': z.strictObject({}),
} as const;
