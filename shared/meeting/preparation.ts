import { z } from 'zod';
import { HashSchema } from '../plan/plan.ts';
import { CriterionSchema, ScoringModelSchema } from '../scoring/model.ts';
import { ItemSchema } from './agenda/facts.ts';
import { ParticipantSchema } from './attendance/facts.ts';
import { numberings } from './body.ts';
import { OpeningCommandSchema, type OpeningCommand } from './commands.ts';
import { haveOwnIds, isSet, key, text } from './fields.ts';
import { FrameSchema } from './funding/facts.ts';
import { ForumSchema, ProfileSchema } from './opened.ts';

/** `HH:MM` in the meeting's own place; `''` where none is given. */
export const TimeOfDaySchema = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/);
/** ISO day; `''` where none is given. */
const DaySchema = z.union([z.iso.date(), z.literal('')]);

/** As in a meeting, but someone whose name nobody has written yet has none. */
const CalledSchema = ParticipantSchema.extend({ name: text.max(300) });
export type Called = z.infer<typeof CalledSchema>;

/** A scoring model whose criteria may still lack a name. */
const ModelDraftSchema = ScoringModelSchema.extend({
  criteria: z
    .array(CriterionSchema.extend({ name: text.max(100) }))
    .max(12)
    .refine(haveOwnIds),
});

/**
 * A meeting that is prepared and not yet opened: what it will open on, and what only those who are called need to know.
 * It may be half written: `lackingIn` says what is missing. Amounts are whole kronor.
 */
export const PreparationSchema = z.strictObject({
  /** The body of the register that it is for; null where it is for one that is only named here. */
  bodyId: key.nullable(),
  body: text.max(300),
  forum: ForumSchema,
  profile: ProfileSchema,
  seats: z.int().positive().max(1000).nullable(),
  numbering: z.enum(numberings),
  date: DaySchema,
  begins: TimeOfDaySchema,
  /** Expected. */
  ends: TimeOfDaySchema,
  place: text.max(200),
  /** Plan versions by hash, one for each area. */
  plans: z.array(HashSchema).max(50).refine(isSet),
  frames: z.array(FrameSchema).max(500),
  model: ModelDraftSchema,
  agenda: z.array(ItemSchema).max(200).refine(haveOwnIds),
  /** Ids of the items that were proposed so far: one that was taken off the agenda does not come back by itself. */
  proposed: z.array(key).max(2000).refine(isSet),
  participants: z.array(CalledSchema).max(500).refine(haveOwnIds),
  /** Of the participants, those who are expected to be there when it opens. */
  present: z.array(key).max(500).refine(isSet),
  /** Null goes on from the body's last § (see `preparation.ground`). */
  firstSection: z.int().positive().max(100_000).nullable(),
  /** To those who are called. */
  note: text.max(5000),
});
export type Preparation = z.infer<typeof PreparationSchema>;

/** A preparation in a register; instants in UTC. */
export const StoredPreparationSchema = z.strictObject({
  id: key,
  changedAt: z.iso.datetime({ precision: 3 }),
  preparation: PreparationSchema,
});
export type StoredPreparation = z.infer<typeof StoredPreparationSchema>;

/** What has to be there before a meeting can open. */
export const lacks = ['body', 'date', 'plans', 'chair', 'agenda', 'criterion', 'criteria'] as const;
export type Lack = (typeof lacks)[number];

/** What is missing before the meeting can open; none where it can. */
export function lackingIn(preparation: Preparation): readonly Lack[] {
  const { body, date, plans, agenda, model } = preparation;
  const lacking: Readonly<Record<Lack, boolean>> = {
    body: body.trim() === '',
    date: date === '',
    plans: plans.length === 0,
    chair: calledTo(preparation).every(({ role }) => role !== 'chair'),
    agenda: agenda.length === 0,
    criterion: model.criteria.some(({ name }) => name.trim() === ''),
    criteria: model.criteria.length === 0,
  };
  return lacks.filter((lack) => lacking[lack]);
}

/** Those who are called, without the lines where no name was written. */
export function calledTo({ participants }: Preparation): Called[] {
  return participants.filter(({ name }) => name.trim() !== '');
}

/**
 * How the meeting opens; null while something of `lackingIn` is missing.
 *
 * @param next the § that the body's series has come to
 */
export function openingOf(preparation: Preparation, next: number): OpeningCommand | null {
  const participants = calledTo(preparation);
  const named = new Set(participants.map(({ id }) => id));
  const { forum, body, profile, seats, date, place, plans, frames, model, agenda } = preparation;
  const opening = OpeningCommandSchema.safeParse({
    forum,
    body,
    profile,
    date,
    place,
    plans,
    firstSection: preparation.firstSection ?? next,
    model: { ...model, criteria: model.criteria.map((one) => ({ ...one, name: one.name.trim() })) },
    agenda,
    participants,
    present: preparation.present.filter((id) => named.has(id)),
    seats,
    frames: frames.filter(({ amount }) => amount !== null),
  } satisfies OpeningCommand);
  return opening.success ? opening.data : null;
}
