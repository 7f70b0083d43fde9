import { z } from 'zod';
import { OperationSchema } from '../log/operation.ts';
import { HashSchema } from '../plan/plan.ts';
import { FileTokenSchema } from './shapes.ts';

const Instant = z.iso.datetime({ precision: 3 });

/** How a meeting is joined with others through a folder. */
export const JoinStateSchema = z.strictObject({
  /** `away`: the folder can't be reached now; it is tried again. */
  is: z.enum(['off', 'starting', 'on', 'away']),
  /** The shared folder's name, to be shown; empty where there is none. */
  folder: z.string(),
  /** When others' files were read last. */
  lookedAt: Instant.nullable(),
  /** Whether the system says when another writes; else it is looked for now and then. */
  isWatched: z.boolean(),
  /** The other devices' files, with how many lines of each could not be read. */
  others: z.array(z.strictObject({ device: z.string(), unreadable: z.int() })),
});
export type JoinState = z.infer<typeof JoinStateSchema>;

export const ListedMeetingSchema = z.strictObject({
  meeting: HashSchema,
  body: z.string(),
  date: z.string(),
  operations: z.int(),
  devices: z.int(),
});

const meeting = z.strictObject({ meeting: HashSchema });

/** What came of joining: how much was not here before. */
const JoinedSchema = z.strictObject({
  meeting: HashSchema,
  operations: z.int(),
  plans: z.int(),
  /** The meeting itself was not here before. */
  isNew: z.boolean(),
});

/** How two laptops record in one meeting. */
export const joiningContract = {
  /** Saves the meeting's plans and log to a file; null where the person changed their mind. */
  'joining.saveFile': { input: meeting, output: z.strictObject({ name: z.string().nullable() }) },
  /**
   * Takes in a meeting's file: the one named, or one that the person chooses (null where they changed their mind). With a
   * meeting, a file of another is refused.
   */
  'joining.takeFile': {
    input: z.strictObject({ meeting: HashSchema.nullable(), file: FileTokenSchema.nullable() }),
    output: JoinedSchema.nullable(),
  },
  /** Lets the person choose a folder, and tells which meetings lie there; null where they changed their mind. */
  'joining.chooseFolder': {
    input: z.strictObject({}),
    output: z
      .strictObject({ folder: FileTokenSchema, name: z.string(), meetings: z.array(ListedMeetingSchema) })
      .nullable(),
  },
  /** From now on the meeting is joined through that folder, also after a restart, until it is stopped. */
  'joining.start': { input: z.strictObject({ meeting: HashSchema, folder: FileTokenSchema }), output: JoinStateSchema },
  'joining.stop': { input: meeting, output: JoinStateSchema },
  /** Looks in the folder now. */
  'joining.look': { input: meeting, output: JoinStateSchema },
  'joining.state': { input: meeting, output: JoinStateSchema },
} as const;

/** What the machine tells of joining. */
export const joiningEvents = {
  'joining.changed': z.strictObject({ meeting: HashSchema, state: JoinStateSchema }),
  /** A meeting got operations from elsewhere. Of very many none come along: the meeting is to be loaded anew. */
  'meeting.grown': z.strictObject({
    meeting: HashSchema,
    count: z.int(),
    operations: z.array(OperationSchema),
    /** Plans came too, so that the log is about more than before. */
    plans: z.int(),
  }),
} as const;
