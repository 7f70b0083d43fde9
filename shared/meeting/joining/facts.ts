import { z } from 'zod';
import { HashSchema } from '../../plan/plan.ts';
import { undone, UndoneSchema } from '../../log/undo.ts';
import { key, reason } from '../fields.ts';

export const joiningFacts = {
  [undone]: UndoneSchema,
  /** What was set aside and can't be applied is seen, and lets the meeting be closed. It is kept. */
  'operation.dismissed.1': z.strictObject({ operation: HashSchema, reason }),
  /** Another device is the chair's from now on: it settles and closes. */
  'chair.handed.1': z.strictObject({ device: key }),
} as const;
