import { z } from 'zod';
import { undone, UndoneSchema } from '../log/undo.ts';
import { HashSchema, InitiativeIdSchema, IsoDaySchema, OutcomeSchema, PrioritySchema } from '../plan/plan.ts';
import { KronorSchema } from '../plan/money.ts';
import { ScoringModelSchema } from '../scoring/model.ts';

export const forums = ['service', 'prioritisation', 'decision', 'board', 'executive'] as const;
export const ForumSchema = z.enum(forums);
export type Forum = z.infer<typeof ForumSchema>;

export const profiles = ['notes', 'forum', 'board'] as const;
export const ProfileSchema = z.enum(profiles);
export type Profile = z.infer<typeof ProfileSchema>;

export const roles = ['chair', 'secretary', 'approver', 'member', 'other'] as const;
export const RoleSchema = z.enum(roles);
export type Role = z.infer<typeof RoleSchema>;

/** Text that has canonical JSON: half a surrogate pair, as a cut emoji leaves it, becomes a replacement character. */
const text = z.string().overwrite((value) => value.replace(/\p{Surrogate}/gu, '\uFFFD'));
const key = text.min(1).max(100);
const line = text.trim().min(1).max(300);
const prose = text.trim().min(1).max(20_000);

export const ParticipantSchema = z.strictObject({
  id: key,
  name: line,
  role: RoleSchema,
  organisation: text.max(200),
});
export type Participant = z.infer<typeof ParticipantSchema>;

/** What an item is for decides what its minutes are compiled from. */
export const itemKinds = ['opening', 'approver', 'frame', 'ranking', 'other', 'closing'] as const;
export const ItemSchema = z.strictObject({ id: key, title: line, kind: z.enum(itemKinds) });
export type Item = z.infer<typeof ItemSchema>;

/** Kronor per year `'2027'`. */
export const YearSchema = z.string().regex(/^\d{4}$/);

/**
 * All that can happen in a meeting: past tense, versioned, never changed once released. A new wording of a fact is a
 * new type with the next number; the old one stays readable for good.
 */
export const facts = {
  'meeting.opened.1': z.strictObject({
    forum: ForumSchema,
    body: line,
    profile: ProfileSchema,
    date: IsoDaySchema,
    place: text.trim().max(200),
    plans: z.array(HashSchema).min(1).max(50).refine(isSet),
    agenda: z.array(ItemSchema).min(1).max(200).refine(haveOwnIds),
    firstSection: z.int().positive().max(100_000),
    participants: z.array(ParticipantSchema).max(500).refine(haveOwnIds),
    model: ScoringModelSchema,
  }),
  'participant.added.1': z.strictObject({ participant: ParticipantSchema }),
  'participant.arrived.1': z.strictObject({ participant: key }),
  'participant.left.1': z.strictObject({ participant: key }),
  'item.begun.1': z.strictObject({ item: key }),
  'initiative.moved.1': z.strictObject({ initiative: InitiativeIdSchema, after: InitiativeIdSchema.nullable() }),
  'initiative.prioritised.1': z.strictObject({ initiative: InitiativeIdSchema, priority: PrioritySchema }),
  'initiative.scored.1': z.strictObject({
    initiative: InitiativeIdSchema,
    criterion: key,
    points: z.int().nonnegative().max(100).nullable(),
  }),
  'frame.set.1': z.strictObject({ year: YearSchema, amount: KronorSchema.nonnegative().nullable() }),
  'statement.recorded.1': z.strictObject({
    statement: key,
    initiative: InitiativeIdSchema,
    from: line,
    outcome: OutcomeSchema,
    text: prose,
  }),
  'statement.withdrawn.1': z.strictObject({ statement: key }),
  'decision.recorded.1': z.strictObject({ item: key, clauses: z.array(prose).min(1).max(50) }),
  'decision.settled.1': z.strictObject({ item: key, operation: HashSchema }),
  [undone]: UndoneSchema,
  'meeting.closed.1': z.strictObject({}),
} as const;

export type FactType = keyof typeof facts;
type Content<T> = T extends Record<string, never> ? unknown : Readonly<T>;
export type FactOf<T extends FactType> = { readonly type: T } & Content<z.infer<(typeof facts)[T]>>;
export type Fact = { [T in FactType]: FactOf<T> }[FactType];

/** The fact where its type is known here and its content holds; null for one from a newer Klubba or a broken one. */
export function readFact(fact: { readonly type: string }): Fact | null {
  if (!isFactType(fact.type)) return null;
  const { type, ...content } = fact;
  const read = facts[type].safeParse(content);
  return read.success ? ({ type, ...read.data } as Fact) : null;
}

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function haveOwnIds(things: readonly { readonly id: string }[]): boolean {
  return isSet(things.map(({ id }) => id));
}

function isFactType(type: string): type is FactType {
  return Object.hasOwn(facts, type);
}
