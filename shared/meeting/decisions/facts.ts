import { z } from 'zod';
import { HashSchema, IsoDaySchema } from '../../plan/plan.ts';
import { PassedOnSchema } from '../debate/facts.ts';
import { isSet, key, line, note, prose, reason, remark } from '../fields.ts';

/** What a motion asks for: the proposal before the meeting, one against it, one beside it, or a delay. */
export const motionKinds = ['proposal', 'rejection', 'counter', 'addition', 'referBack', 'table'] as const;
export const noteKinds = ['reservation', 'note', 'specialOpinion', 'voteExplanation'] as const;
/** What came of an item. */
export const itemOutcomes = ['approved', 'rejected', 'referredBack', 'tabled', 'noted'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const BallotSchema = z.enum(['yes', 'no', 'abstain']);
export type Ballot = z.infer<typeof BallotSchema>;

/**
 * What yes and no are for, by motions. `yes: null` is to decide today, against a motion to delay; `no: null` is against
 * a motion that nothing else stands against.
 */
const sides = { yes: key.nullable(), no: key.nullable() };

function hasASide({ yes, no }: { readonly yes: string | null; readonly no: string | null }): boolean {
  return yes !== no;
}

const people = z.array(key).min(1).max(200).refine(isSet);

export const decisionFacts = {
  /** Yrkande. `by` are participants; a proposal that lies before the meeting (liggande förslag) is nobody's. */
  'motion.made.1': z.strictObject({
    motion: key,
    item: key,
    kind: z.enum(motionKinds),
    clauses: z.array(prose).min(1).max(50),
    by: z.array(key).max(200).refine(isSet),
  }),
  /** Another joins a motion (instämmer). */
  'motion.seconded.1': z.strictObject({ motion: key, participant: key }),
  'motion.withdrawn.1': z.strictObject({ motion: key }),
  /**
   * Propositionsordning: in which order motions are put, as the meeting approved it. A motion that has fallen in an
   * earlier step is stood in for by the one that it fell to.
   */
  'propositions.settled.1': z.strictObject({
    item: key,
    steps: z.array(z.strictObject(sides).refine(hasASide)).min(1).max(50),
    text: note.max(2000),
  }),
  /** The chair finds, by acclamation, that the meeting decided for a motion; `null` is for none of those against. */
  'acclamation.found.1': z
    .strictObject({ item: key, for: key.nullable(), against: z.array(key).max(50).refine(isSet) })
    .refine((found) => found.for !== null || found.against.length > 0),
  /** Votering. */
  'vote.called.1': z
    .strictObject({ vote: key, item: key, method: z.enum(['rollCall', 'counted']), ...sides, by: remark })
    .refine(hasASide),
  /** One who may vote says yes, no, or abstains; the last that was said counts. */
  'ballot.cast.1': z.strictObject({ vote: key, participant: key, ballot: BallotSchema }),
  /** Hands counted. */
  'ballots.counted.1': z.strictObject({
    vote: key,
    yes: z.int().nonnegative().max(10_000),
    no: z.int().nonnegative().max(10_000),
    abstain: z.int().nonnegative().max(10_000),
  }),
  /** On a tie the chair's vote decides. */
  'vote.cast.1': z.strictObject({ vote: key, participant: key, ballot: z.enum(['yes', 'no']) }),
  'vote.ended.1': z.strictObject({ vote: key }),
  'vote.voided.1': z.strictObject({ vote: key, reason }),
  'decision.recorded.1': z.strictObject({ item: key, clauses: z.array(prose).min(1).max(50) }),
  'decision.recorded.2': z.strictObject({
    item: key,
    clauses: z.array(prose).min(1).max(50),
    outcome: z.enum(itemOutcomes),
    /** Why, and to whom: a must for återremiss. */
    reason: note.max(2000),
    to: remark,
    /** Until when an item is tabled; a must for bordläggning, `null` else. */
    until: IsoDaySchema.nullable(),
    motion: key.nullable(),
    /** The § is approved at once (omedelbart justerad). */
    isImmediate: z.boolean(),
    passedOn: z.array(PassedOnSchema).max(50),
    /** Who gets an extract (protokollsutdrag). */
    extracts: z.array(line).max(50),
  }),
  'decision.settled.1': z.strictObject({ item: key, operation: HashSchema }),
  'note.recorded.1': z.strictObject({ note: key, item: key, kind: z.enum(noteKinds), by: people, text: note }),
  'note.withdrawn.1': z.strictObject({ note: key }),
} as const;
