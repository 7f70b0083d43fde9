import { z } from 'zod';
import { ProjectorViewSchema } from '../meeting/projector-view.ts';
import { ThemeSchema } from './shapes.ts';

const nothing = z.strictObject({});

/** `lost` is a second screen that was unplugged: the picture comes back with it. */
export const ProjectorStateSchema = z.strictObject({
  isOpen: z.boolean(),
  isFrozen: z.boolean(),
  screen: z.enum(['second', 'window', 'lost']),
});
export type ProjectorState = z.infer<typeof ProjectorStateSchema>;

/** What is shown, and how; `view` is null while no meeting is. */
export const PictureSchema = z.strictObject({ view: ProjectorViewSchema.nullable(), theme: ThemeSchema });
export type Picture = z.infer<typeof PictureSchema>;

/** What the window may ask of the projector; each answer is how it stands then. */
export const projectorContract = {
  'projector.state': { input: nothing, output: ProjectorStateSchema },
  'projector.open': { input: nothing, output: ProjectorStateSchema },
  'projector.close': { input: nothing, output: ProjectorStateSchema },
  /** While it is frozen nothing that is published goes out; the newest does when it thaws. */
  'projector.freeze': { input: z.strictObject({ isFrozen: z.boolean() }), output: ProjectorStateSchema },
  'projector.publish': { input: PictureSchema, output: ProjectorStateSchema },
} as const;

export const projectorEvents = {
  /** It was opened, closed, frozen, or its screen came or went. */
  'projector.changed': ProjectorStateSchema,
} as const;
