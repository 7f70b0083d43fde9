import { z } from 'zod';
import { HashSchema } from '../../plan/plan.ts';
import { instant, isSet, key, line, remark, text } from '../fields.ts';

export const roles = ['chair', 'secretary', 'approver', 'member', 'other'] as const;
export const RoleSchema = z.enum(roles);
export type Role = z.infer<typeof RoleSchema>;

/** Takes part in decisions (tjänstgörande), may step in (ersättare), or is there for something else. */
export const duties = ['serving', 'substitute', 'attending'] as const;
export const DutySchema = z.enum(duties);
export type Duty = z.infer<typeof DutySchema>;

export const ParticipantSchema1 = z.strictObject({
  id: key,
  name: line,
  role: RoleSchema,
  organisation: text.max(200),
});
export type Participant1 = z.infer<typeof ParticipantSchema1>;

/** `viceChair` chairs while the chair is out. `group` is what substitutes step in by: a party, an organisation. */
export const ParticipantSchema = z.strictObject({
  id: key,
  name: line,
  role: RoleSchema,
  isViceChair: z.boolean(),
  organisation: text.max(200),
  group: text.max(100),
  duty: DutySchema,
  /** In which order substitutes step in, from 1; null for others. */
  order: z.int().positive().max(1000).nullable(),
});
export type Participant = z.infer<typeof ParticipantSchema>;

export const attendanceFacts = {
  'participant.added.1': z.strictObject({ participant: ParticipantSchema1 }),
  'participant.added.2': z.strictObject({ participant: ParticipantSchema }),
  /** Name, role, organisation, group, duty and order of one who is entered already, as they should have been. */
  'participant.corrected.1': z.strictObject({ participant: ParticipantSchema }),
  'participant.arrived.1': z.strictObject({ participant: key }),
  'participant.left.1': z.strictObject({ participant: key }),
  /** Came or left at another time than it was recorded; `replaces` is the coming or going that it puts right. */
  'participant.arrived.2': z.strictObject({ participant: key, time: instant, replaces: HashSchema.nullable() }),
  'participant.left.2': z.strictObject({ participant: key, time: instant, replaces: HashSchema.nullable() }),
  /** A coming or going that never was. */
  'presence.struck.1': z.strictObject({ participant: key, change: HashSchema }),
  /** Serves for someone who is not there or, on `item`, is out of it. `time` null is when it was recorded. */
  'substitute.entered.1': z.strictObject({ substitute: key, for: key, item: key.nullable(), time: instant.nullable() }),
  'substitute.ended.1': z.strictObject({ substitute: key, item: key.nullable(), time: instant.nullable() }),
  /** Jäv: is out of the item and its votes. */
  'recusal.declared.1': z.strictObject({ item: key, participant: key, reason: remark }),
  'recusal.ended.1': z.strictObject({ item: key, participant: key }),
  /** Who approves the minutes, as the meeting chose them, and when and where they do it. */
  'approver.chosen.1': z.strictObject({ approvers: z.array(key).max(20).refine(isSet), when: remark }),
  'meeting.paused.1': z.strictObject({ reason: remark }),
  'meeting.resumed.1': z.strictObject({}),
} as const;
