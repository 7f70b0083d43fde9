import { z } from 'zod';
import { facts } from './facts.ts';

/** The intents a person can have in a meeting. `decide` turns them into facts or a refusal. */
export const CommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add-participant'), ...facts['participant.added.1'].shape }),
  z.strictObject({ type: z.literal('set-present'), participant: z.string(), present: z.boolean() }),
  z.strictObject({ type: z.literal('begin-item'), ...facts['item.begun.1'].shape }),
  z.strictObject({ type: z.literal('move'), ...facts['initiative.moved.1'].shape }),
  z.strictObject({ type: z.literal('move-by'), initiative: z.string(), steps: z.int() }),
  z.strictObject({ type: z.literal('move-to'), initiative: z.string(), place: z.int() }),
  z.strictObject({ type: z.literal('prioritise'), ...facts['initiative.prioritised.1'].shape }),
  z.strictObject({ type: z.literal('score'), ...facts['initiative.scored.1'].shape }),
  z.strictObject({ type: z.literal('set-frame'), ...facts['frame.set.1'].shape }),
  z.strictObject({ type: z.literal('record-statement'), ...facts['statement.recorded.1'].shape }),
  z.strictObject({ type: z.literal('withdraw-statement'), ...facts['statement.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('record-decision'), ...facts['decision.recorded.1'].shape }),
  z.strictObject({ type: z.literal('settle-decision'), ...facts['decision.settled.1'].shape }),
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('redo') }),
  z.strictObject({ type: z.literal('close') }),
]);
export type Command = z.infer<typeof CommandSchema>;

/** How a meeting begins: the content of its opening fact. */
export const OpeningCommandSchema = facts['meeting.opened.1'];
export type OpeningCommand = z.infer<typeof OpeningCommandSchema>;

/** Why an intent was refused. A value, not an error; each has its sentence in the catalogue. */
export type Refusal =
  | { readonly reason: 'meeting-closed' }
  | { readonly reason: 'meeting-not-open' }
  | { readonly reason: 'plan-unknown'; readonly id: string }
  | { readonly reason: 'area-twice'; readonly area: string }
  | { readonly reason: 'initiative-unknown'; readonly id: string }
  | { readonly reason: 'participant-unknown'; readonly id: string }
  | { readonly reason: 'participant-exists'; readonly id: string }
  | { readonly reason: 'item-unknown'; readonly id: string }
  | { readonly reason: 'statement-unknown'; readonly id: string }
  | { readonly reason: 'statement-exists'; readonly id: string }
  | { readonly reason: 'criterion-unknown'; readonly id: string }
  | { readonly reason: 'too-many-points'; readonly maximum: number }
  | { readonly reason: 'year-unknown'; readonly year: string }
  | { readonly reason: 'after-itself' }
  | { readonly reason: 'decision-unknown'; readonly id: string }
  | { readonly reason: 'nothing-to-undo' }
  | { readonly reason: 'nothing-to-redo' }
  | { readonly reason: 'contested'; readonly items: number }
  | { readonly reason: 'unsettled'; readonly operations: number }
  | { readonly reason: 'no-decision' };

export type RefusalReason = Refusal['reason'];
