import { z } from 'zod';
import { KronorSchema } from '../plan/money.ts';
import { PrioritySchema } from '../plan/plan.ts';
import { BallotSchema, itemOutcomes, motionKinds } from './decisions/facts.ts';

const count = z.int().nonnegative();
const words = z.string().max(20_000);

const RowSchema = z.strictObject({
  id: z.string(),
  place: count,
  title: words,
  priority: PrioritySchema,
  score: z.number().nullable(),
  /** Kronor in the year shown; null where none are stated. */
  cost: KronorSchema.nullable(),
  isFunded: z.boolean(),
});

const ListSchema = z.strictObject({
  /** The year whose kronor are shown. */
  year: z.string().nullable(),
  hasScores: z.boolean(),
  /** How many stand in the whole list, of which `rows` are some around the chosen one. */
  total: count,
  rows: z.array(RowSchema).max(100),
  /** Where the frame ends, in the whole list; null where no line does. */
  cut: z.strictObject({ after: count, frame: KronorSchema, left: KronorSchema }).nullable(),
});

const MotionSchema = z.strictObject({
  kind: z.enum(motionKinds),
  clauses: z.array(words),
  /** Names of those who made it and joined. */
  by: z.array(words),
});

const VoteSchema = z.strictObject({
  /** What yes and no are for: the first clause of a motion; null is to decide today, and against it. */
  yes: words.nullable(),
  no: words.nullable(),
  cast: count,
  of: count,
  /** Nothing of how anybody voted before the vote has ended. */
  result: z
    .strictObject({
      is: z.enum(['yes', 'no', 'tie', 'undecided']),
      yes: count,
      no: count,
      abstain: count,
      isByCasting: z.boolean(),
      ballots: z.array(z.strictObject({ name: words, ballot: BallotSchema })),
    })
    .nullable(),
});

const ItemSchema = z.strictObject({
  motions: z.array(MotionSchema),
  vote: VoteSchema.nullable(),
  decision: z.strictObject({ outcome: z.enum(itemOutcomes).nullable(), clauses: z.array(words) }).nullable(),
});

const SpeakerSchema = z.strictObject({ name: words, kind: z.enum(['speech', 'reply', 'order']) });

/** All that the room is shown, and nothing else there is: every field is public (SPEC M14). */
export const ProjectorViewSchema = z.strictObject({
  locale: z.enum(['sv', 'en']),
  body: words,
  section: count.nullable(),
  /** The item at hand; null before any is begun. */
  title: words.nullable(),
  phase: z.enum(['open', 'paused', 'closed']),
  shows: z.enum(['list', 'item']),
  list: ListSchema,
  item: ItemSchema,
  chosen: z.string().nullable(),
  /** What was moved last, and its place before; null where nothing was since the item was begun. */
  moved: z.strictObject({ id: z.string(), from: count }).nullable(),
  speaking: SpeakerSchema.extend({
    begunAt: z.string(),
    /** Milliseconds that the meeting has rested since. */
    rested: z.number().nonnegative(),
    /** Seconds. */
    limit: z.number().nullable(),
  }).nullable(),
  next: z.array(SpeakerSchema).max(5),
  /** What is left of the year's frame; null where there is none. */
  frame: z.strictObject({ year: z.string(), frame: KronorSchema, left: KronorSchema }).nullable(),
});
export type ProjectorView = z.infer<typeof ProjectorViewSchema>;
