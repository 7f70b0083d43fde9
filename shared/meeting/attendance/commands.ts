import { z } from 'zod';
import { key } from '../fields.ts';
import { attendanceFacts as facts } from './facts.ts';

export const attendanceCommands = [
  z.strictObject({ type: z.literal('add-participant'), ...facts['participant.added.1'].shape }),
  z.strictObject({ type: z.literal('enter-participant'), ...facts['participant.added.2'].shape }),
  z.strictObject({ type: z.literal('correct-participant'), ...facts['participant.corrected.1'].shape }),
  z.strictObject({ type: z.literal('set-present'), participant: z.string(), present: z.boolean() }),
  /** The same with the time it was, where that is not now. */
  z.strictObject({
    type: z.literal('set-present-at'),
    present: z.boolean(),
    ...facts['participant.arrived.2'].shape,
  }),
  z.strictObject({ type: z.literal('strike-presence'), ...facts['presence.struck.1'].shape }),
  z.strictObject({ type: z.literal('step-in'), ...facts['substitute.entered.1'].shape }),
  z.strictObject({ type: z.literal('step-out'), ...facts['substitute.ended.1'].shape }),
  /** With who serves in their place on the item, if anyone. */
  z.strictObject({
    type: z.literal('declare-recusal'),
    ...facts['recusal.declared.1'].shape,
    substitute: key.nullable(),
  }),
  z.strictObject({ type: z.literal('end-recusal'), ...facts['recusal.ended.1'].shape }),
  z.strictObject({ type: z.literal('choose-approvers'), ...facts['approver.chosen.1'].shape }),
  z.strictObject({ type: z.literal('pause'), ...facts['meeting.paused.1'].shape }),
  z.strictObject({ type: z.literal('resume') }),
] as const;
