import { z } from 'zod';
import { BodySchema, numberings } from '../meeting/body.ts';
import { CarriedOverSchema } from '../meeting/carried.ts';
import { ForumSchema } from '../meeting/opened.ts';
import { PreparationSchema, StoredPreparationSchema } from '../meeting/preparation.ts';
import { RosterReadSchema } from '../meeting/roster/read-roster.ts';
import { MeetingSummarySchema } from './shapes.ts';

const nothing = z.strictObject({});
const id = z.string().min(1).max(100);
const Instant = z.iso.datetime({ precision: 3 });

/** A prepared meeting in short. */
export const PreparedSchema = z.strictObject({
  id,
  body: z.string(),
  forum: ForumSchema,
  date: z.string(),
  plans: z.array(z.string()),
  changedAt: Instant,
});
export type Prepared = z.infer<typeof PreparedSchema>;

/** What a body's earlier meetings leave to its next one. */
export const GroundSchema = z.strictObject({
  /** The § that its series has come to. */
  nextSection: z.int().positive(),
  /** Addressed to it or tabled by it, and on no agenda since; the oldest first. */
  carried: z.array(CarriedOverSchema),
});
export type Ground = z.infer<typeof GroundSchema>;

/** What the window can ask about bodies, their people, and meetings that are prepared. */
export const prepareContract = {
  'body.list': { input: nothing, output: z.array(BodySchema) },
  /** Adds a body or changes the one of that id; another of its name is refused (`bodyTwice`). */
  'body.save': { input: z.strictObject({ body: BodySchema }), output: nothing },
  'body.remove': { input: z.strictObject({ id }), output: nothing },

  /** The last begun first. */
  'preparation.list': { input: nothing, output: z.array(PreparedSchema) },
  'preparation.read': { input: z.strictObject({ id }), output: StoredPreparationSchema },
  /** On disk when this answers. */
  'preparation.save': {
    input: z.strictObject({ id, preparation: PreparationSchema }),
    output: z.strictObject({ changedAt: Instant }),
  },
  'preparation.remove': { input: z.strictObject({ id }), output: nothing },
  'preparation.ground': {
    input: z.strictObject({ body: z.string().max(300), date: z.string().max(10), numbering: z.enum(numberings) }),
    output: GroundSchema,
  },
  /** Opens the meeting that was prepared; it is opened and the preparation gone, or neither. */
  'preparation.open': { input: z.strictObject({ id }), output: MeetingSummarySchema },

  /** Lets the person choose a list of people and reads it, away from the main process; null where they changed their mind. */
  'roster.choose': {
    input: nothing,
    output: z.strictObject({ name: z.string(), ...RosterReadSchema.shape }).nullable(),
  },
} as const;
